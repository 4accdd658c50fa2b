package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.BulkOutcome;
import org.jalon.assessment.Outcome;
import org.jalon.assessment.PeriodAddress;
import org.jalon.shared.Addresses;

/** What came of one act for several rows: how many took it, which did not and why, and the way to take the whole back. */
class BulkReport extends Div {

    BulkReport() {
        setClassName("bulk-report");
        getElement().setAttribute("role", "status");
        hide();
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    /** @param doneKey words with gaps for how many rows took the act, of how many; {@code undo} is offered if some did */
    void show(PeriodAddress table, BulkOutcome outcome, String doneKey, Optional<Consumer<String>> undo) {
        say(getTranslation(doneKey, outcome.accepted(), outcome.rows().size()));
        undo.ifPresent(take -> outcome.id().ifPresent(id -> {
            NativeButton button = new NativeButton(getTranslation("bulk.undo"), click -> take.accept(id));
            addComponentAtIndex(1, button);
        }));
        UnorderedList refused = new UnorderedList();
        outcome.rows()
                .forEach(row -> why(row.outcome()).ifPresent(why -> refused.add(line(table, row.indicator(), why))));
        if (refused.getElement().getChildCount() > 0) {
            add(new Paragraph(
                    getTranslation("bulk.notDone", refused.getElement().getChildCount())));
            add(refused);
        }
    }

    /** Says a sentence that needs no list. */
    void say(String words) {
        removeAll();
        Span sentence = new Span(words);
        sentence.setClassName("bulk-done");
        NativeButton close = new NativeButton("×", click -> hide());
        close.setClassName("plain");
        close.setAriaLabel(getTranslation("bulk.closeReport"));
        add(sentence, close);
        setVisible(true);
    }

    private static ListItem line(PeriodAddress table, String indicator, String why) {
        Anchor row = new Anchor(
                Addresses.quarterRow(table.mandate(), table.framework(), table.period(), indicator), indicator);
        return new ListItem(row, new Span(" " + why));
    }

    private Optional<String> why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> Optional.empty();
            case Outcome.Unchanged unchanged -> Optional.of(getTranslation("bulk.unchanged"));
            case Outcome.Stale(Assessment now) ->
                Optional.of(getTranslation("bulk.stale", now.newest().personName()));
            case Outcome.Rejected(var refusal) -> Optional.of(getTranslation(refusal.key(), refusal.parameters()));
        };
    }
}
