package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jalon.export.form.FormTag;
import org.jalon.intake.form.FileRefused;
import org.jalon.intake.form.FormReturn;
import org.jalon.intake.form.FormReturns;
import org.jalon.intake.form.RowReading;
import org.jalon.shared.SentFile;

/** Takes a filled form that came back as a file, and says what came of it. */
class ReadForm extends Section {

    /** Keeps what a file says. */
    interface Receiver {

        FormReturn take(String name, byte[] content) throws FileRefused;
    }

    private static final int MEGABYTE = 1024 * 1024;

    private final SentFile file = new SentFile(
            new SentFile.Labels(
                    getTranslation("forms.read.file"),
                    getTranslation("forms.read.button"),
                    getTranslation("forms.read.none"),
                    getTranslation("forms.file.refused.tooLarge", FormReturns.MOST_BYTES / MEGABYTE)),
            ".docx,.xlsx",
            FormReturns.MOST_BYTES,
            this::read);
    private final Div result = new Div();
    private final transient Receiver receiver;
    private final transient Runnable after;

    /** @param after is run when a form was taken */
    ReadForm(Receiver receiver, Runnable after) {
        this.receiver = receiver;
        this.after = after;
        Paragraph about = new Paragraph(getTranslation("forms.read.about", FormReturns.MOST_BYTES / MEGABYTE));
        about.setClassName("quiet");
        result.setClassName("form-result");
        result.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("forms.read.title")), about, file, result);
    }

    /** Says nothing of any file any more. */
    void clear() {
        result.removeAll();
    }

    private void read(String name, byte[] content) {
        result.removeAll();
        try {
            FormReturn taken = receiver.take(name, content);
            say(
                    "notice",
                    getTranslation(
                            "forms.read.taken",
                            FormTag.spaced(taken.form()),
                            taken.count(RowReading.Kind.PROPOSED),
                            taken.count(RowReading.Kind.REFUSED),
                            taken.count(RowReading.Kind.BLANK)));
            file.forget();
            after.run();
        } catch (FileRefused e) {
            say(
                    "notice notice-error",
                    getTranslation("forms.read.refused", getTranslation(e.why().key(), e.parameters())),
                    getTranslation("forms.read.kept", name));
        }
    }

    private void say(String style, String... sentences) {
        Div notice = new Div();
        notice.setClassName(style);
        for (String sentence : sentences) {
            notice.add(new Div(sentence));
        }
        result.add(notice);
    }
}
