package org.jalon.export.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;
import org.jalon.export.OfficeTemplates;

/** A Word file of the person's own computer, see {@code form-file.ts}. */
@Tag("jalon-form-file")
@JsModule("./form-file.ts")
class TemplateFile extends HtmlComponent {

    /** Is given what was sent. */
    interface Receiver {
        void receive(String name, byte[] content);
    }

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = OfficeTemplates.MOST_BYTES;

    TemplateFile(Receiver receiver) {
        getElement()
                .setProperty("label", getTranslation("template.file"))
                .setProperty("button", getTranslation("template.store"))
                .setProperty("none", getTranslation("template.none"))
                .setProperty("unread", getTranslation("forms.read.unread"))
                .setProperty("tooLarge", getTranslation("template.flaw.tooLarge", MOST / MEGABYTE))
                .setProperty("types", ".docx")
                .setProperty("most", MOST);
        getElement()
                .addEventListener(
                        "file-sent",
                        event -> receiver.receive(
                                event.getEventData().path("event.detail.name").asString(""),
                                bytes(event.getEventData()
                                        .path("event.detail.content")
                                        .asString(""))))
                .addEventData("event.detail.name")
                .addEventData("event.detail.content");
    }

    void forget() {
        getElement().callJsFunction("forget");
    }

    /** What is longer than any template is not even unpacked; the service says that it is too large. */
    private static byte[] bytes(String base64) {
        int longest = (MOST / 3 + 2) * 4;
        return base64.length() > longest
                ? new byte[MOST + 1]
                : Base64.getDecoder().decode(base64);
    }
}
