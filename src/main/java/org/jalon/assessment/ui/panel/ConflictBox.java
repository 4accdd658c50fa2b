package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jalon.framework.Framework;

/**
 * What a person typed against what Jalon has, field by field, and a choice for each. What is chosen is in the form at once, so that what is
 * saved is what one sees; at first that is one's own. The difference is shown once, and choosing costs nothing: each text comes back with its
 * choice.
 */
class ConflictBox extends Div {

    /**
     * What is said of the two texts.
     *
     * @param title what happened
     * @param mine what one's own text is called, and {@code theirs} the other one
     */
    record Said(String title, String mine, String theirs) {}

    private final ConflictWords words;
    private final OtherTexts.Form form;

    ConflictBox(Framework framework, OtherTexts.Form form) {
        this.words = new ConflictWords(framework);
        this.form = form;
        setClassName("notice notice-warning conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * @param mine what is in the form, {@code theirs} what to lay beside it
     * @param done is called when the person has decided
     */
    void show(Said said, Map<String, String> mine, Map<String, String> theirs, Runnable done) {
        removeAll();
        add(
                new H3(said.title()),
                new Paragraph(getTranslation("conflict.text")),
                new Paragraph(getTranslation("conflict.legend", said.mine(), said.theirs())));
        List<ConflictField> fields = FormTexts.differing(mine, theirs).stream()
                .map(field -> new ConflictField(
                        words, said, field, mine.getOrDefault(field, ""), theirs.getOrDefault(field, ""), form))
                .toList();
        fields.forEach(this::add);
        NativeButton go = new NativeButton(getTranslation("conflict.done"), click -> {
            hide();
            done.run();
        });
        go.setClassName("strong");
        Div buttons = new Div(go);
        buttons.setClassName("buttons");
        if (fields.size() > 1) {
            buttons.add(new NativeButton(
                    getTranslation("conflict.everywhere", said.theirs()),
                    click -> fields.forEach(field -> field.choose(ConflictField.Choice.THEIRS))));
        }
        add(buttons);
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    void hide() {
        setVisible(false);
        removeAll();
    }
}
