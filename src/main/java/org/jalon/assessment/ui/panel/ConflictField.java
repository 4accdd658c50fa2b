package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import org.jalon.assessment.ui.DiffText;

/** One field for which there are two texts: their difference, and which of them is in the form. */
class ConflictField extends Div {

    /** Which text is in the form. */
    enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    private final String field;
    private String mine;
    private final String theirs;
    private final ConflictWords words;
    private final OtherTexts.Form form;
    private final Map<Choice, NativeButton> buttons = new EnumMap<>(Choice.class);
    private Choice chosen = Choice.MINE;

    /** @param mine what is in the form */
    ConflictField(
            ConflictWords words,
            ConflictBox.Said said,
            String field,
            String mine,
            String theirs,
            OtherTexts.Form form) {
        this.words = words;
        this.field = field;
        this.mine = mine;
        this.theirs = theirs;
        this.form = form;
        setClassName("conflict-field");
        String name = words.name(field);
        DiffText difference = words.isComment(field)
                ? DiffText.ofComments(theirs, mine)
                : DiffText.of(words.shown(field, theirs), words.shown(field, mine));
        Div ways = new Div();
        ways.setClassName("buttons");
        ways.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(new H3(name), difference, ways);
        ways.add(button(Choice.MINE, said.mine(), name), button(Choice.THEIRS, said.theirs(), name));
        if (words.canBeBoth(field, mine, theirs)) {
            ways.add(button(Choice.BOTH, getTranslation("conflict.both"), name));
        }
        showChosen();
    }

    /** Puts that text into the form. What was typed into one's own text meanwhile stays a part of it. */
    void choose(Choice wanted) {
        if (chosen == Choice.MINE) {
            mine = FormTexts.of(form.form()).getOrDefault(field, "");
        }
        chosen = wanted;
        form.take(Map.of(
                field,
                switch (wanted) {
                    case MINE -> mine;
                    case THEIRS -> theirs;
                    case BOTH -> words.both(field, theirs, mine);
                }));
        showChosen();
    }

    private NativeButton button(Choice choice, String text, String name) {
        NativeButton button = new NativeButton(text, click -> choose(choice));
        button.setAriaLabel(text + ": " + name);
        buttons.put(choice, button);
        return button;
    }

    private void showChosen() {
        buttons.forEach(
                (choice, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(choice == chosen)));
    }
}
