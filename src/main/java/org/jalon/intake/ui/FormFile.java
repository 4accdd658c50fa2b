package org.jalon.intake.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;
import org.jalon.intake.form.FormReturns;

/** A file of the person's own computer, see {@code form-file.ts}. */
@Tag("jalon-form-file")
@JsModule("./form-file.ts")
class FormFile extends HtmlComponent {

    /** Is given what was sent. */
    interface Receiver {
        void receive(String name, byte[] content);
    }

    private static final int MEGABYTE = 1024 * 1024;

    FormFile(Receiver receiver) {
        int most = FormReturns.MOST_BYTES / MEGABYTE;
        getElement()
                .setProperty("label", getTranslation("forms.read.file"))
                .setProperty("button", getTranslation("forms.read.button"))
                .setProperty("none", getTranslation("forms.read.none"))
                .setProperty("unread", getTranslation("forms.read.unread"))
                .setProperty("tooLarge", getTranslation("forms.file.refused.tooLarge", most))
                .setProperty("most", FormReturns.MOST_BYTES);
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

    /** What is longer than any form is not even unpacked; the service says that it is too large. */
    private static byte[] bytes(String base64) {
        int longest = (FormReturns.MOST_BYTES / 3 + 2) * 4;
        return base64.length() > longest
                ? new byte[FormReturns.MOST_BYTES + 1]
                : Base64.getDecoder().decode(base64);
    }
}
