package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.framework.TablePages;

/** What came of one act for several rows: how many took it, which did not and why, and the way to take the whole back. */
class BulkReport extends Div {

    private final transient TablePages tables;

    BulkReport(TablePages tables) {
        this.tables = tables;
        setClassName("bulk-report");
        getElement().setAttribute("role", "status");
        hide();
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    /**
     * @param typed the numbers of rows that were passed over
     * @param doneKey words with gaps for how many rows took the act, of how many; {@code undo} is offered if some did
     */
    void show(
            PeriodAddress table,
            BulkOutcome outcome,
            List<String> typed,
            String doneKey,
            Optional<Consumer<String>> undo) {
        say(getTranslation(doneKey, outcome.accepted(), outcome.rows().size() + typed.size()));
        undo.ifPresent(take -> outcome.id().ifPresent(id -> {
            NativeButton button = new NativeButton(getTranslation("bulk.undo"), click -> take.accept(id));
            addComponentAtIndex(1, button);
        }));
        RefusedList refused = new RefusedList(
                outcome, typed, row -> tables.rowToUpdate(table.mandate(), table.framework(), table.period(), row));
        if (refused.rows() > 0) {
            add(new Paragraph(getTranslation("bulk.notDone", refused.rows())), refused);
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
}
