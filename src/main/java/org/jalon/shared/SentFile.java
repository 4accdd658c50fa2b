package org.jalon.shared;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;

/** A file of the person's own computer that is handed over whole, see {@code sent-file.ts}. */
@Tag("jalon-sent-file")
@JsModule("./shared/sent-file.ts")
public class SentFile extends HtmlComponent {

    /** Is given what was sent. */
    public interface Receiver {
        void receive(String name, byte[] content);
    }

    /**
     * What it says.
     *
     * @param label of the field
     * @param button that sends the file
     * @param none if none is chosen
     * @param tooLarge if it is longer than may be
     */
    public record Labels(String label, String button, String none, String tooLarge) {}

    /**
     * @param types endings that the browser offers, with commas between
     * @param most bytes; what is longer is refused before it travels
     */
    public SentFile(Labels labels, String types, int most, Receiver receiver) {
        getElement()
                .setProperty("label", labels.label())
                .setProperty("button", labels.button())
                .setProperty("none", labels.none())
                .setProperty("choose", getTranslation("file.choose"))
                .setProperty("nothing", getTranslation("file.nothing"))
                .setProperty("unread", getTranslation("file.unread"))
                .setProperty("tooLarge", labels.tooLarge())
                .setProperty("types", types)
                .setProperty("most", most);
        getElement()
                .addEventListener(
                        "file-sent",
                        event -> receiver.receive(
                                event.getEventData().path("event.detail.name").asString(""),
                                bytes(
                                        event.getEventData()
                                                .path("event.detail.content")
                                                .asString(""),
                                        most)))
                .addEventData("event.detail.name")
                .addEventData("event.detail.content");
    }

    /** The file was taken: the next one is another one. */
    public void forget() {
        getElement().callJsFunction("forget");
    }

    /** What is longer than may be is not even unpacked; whoever receives it says that it is too large. */
    private static byte[] bytes(String base64, int most) {
        int longest = (most / 3 + 2) * 4;
        return base64.length() > longest
                ? new byte[most + 1]
                : Base64.getDecoder().decode(base64);
    }
}
