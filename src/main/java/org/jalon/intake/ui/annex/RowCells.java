package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jalon.assessment.ui.DiffText;
import org.jalon.framework.StatusLevel;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.CellDifference;
import org.jalon.intake.proposal.CellDifference.Change;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.ProposedRow.Standing;

/** Draws what stands now in a row and what the file says, cell by cell. */
final class RowCells {

    private final Component words;
    private final Proposal proposal;
    private final IntakeRows.Acts acts;

    RowCells(Component words, Proposal proposal, IntakeRows.Acts acts) {
        this.words = words;
        this.proposal = proposal;
        this.acts = acts;
    }

    Div state(ProposedRow row) {
        Div cell = new Div();
        row.cell(Cell.STATE).ifPresent(state -> {
            if (state.differs() && row.element().isPresent()) {
                cell.add(label(state.before()), new Span(" → "), label(state.after()));
                sealed(cell, row, state);
            } else {
                cell.add(label(state.after()));
            }
        });
        return cell;
    }

    private Span label(String codes) {
        Span labels = new Span();
        for (String code : codes.split("\n", -1)) {
            String text = proposal.framework()
                    .scale()
                    .level(code)
                    .map(StatusLevel::label)
                    .map(label -> label.in(locale()))
                    .orElse(code.isEmpty() ? say("status.notStated") : "“" + code + "”");
            labels.add(new Span((labels.getComponentCount() > 0 ? " / " : "") + text));
        }
        labels.setClassName("intake-state");
        return labels;
    }

    Div deadline(ProposedRow row) {
        Div cell = new Div();
        row.cell(Cell.DEADLINE).ifPresent(deadline -> {
            if (deadline.differs() && row.element().isPresent()) {
                cell.add(DiffText.of(deadline.before(), deadline.after()));
                sealed(cell, row, deadline);
            } else if (!deadline.after().isEmpty()) {
                cell.add(RowLine.quiet(deadline.after()));
            }
        });
        return cell;
    }

    Div comment(ProposedRow row) {
        Div cell = new Div();
        cell.addClassName("comment");
        row.cell(Cell.COMMENT).ifPresent(comment -> {
            if (comment.differs() && row.element().isPresent()) {
                cell.add(DiffText.ofComments(comment.before(), comment.after()));
                sealed(cell, row, comment);
            } else if (row.element().isEmpty()) {
                cell.add(new Span(comment.after()));
            } else {
                cell.add(RowLine.quiet(say("annex.row.unchanged")));
            }
        });
        return cell;
    }

    /** What was sealed last, where it is neither what stands now nor what the file says; and the cell by itself. */
    private void sealed(Div into, ProposedRow row, CellDifference cell) {
        cell.sealed()
                .filter(text -> !text.equals(cell.before()) && !text.equals(cell.after()))
                .ifPresent(text -> into.add(RowLine.quiet(say(
                        "annex.row.sealed",
                        cell.cell() == Cell.STATE ? label(text).getElement().getTextRecursively() : text))));
        if (cell.change() == Change.UNREADABLE) {
            into.add(RowLine.quiet(say(
                    row.unknown().isEmpty() || cell.cell() != Cell.STATE
                            ? "annex.row.unreadable"
                            : "annex.row.unknown")));
        } else if (row.standing() == Standing.OPEN && row.takeable().size() > 1) {
            NativeButton only = new NativeButton(say("annex.row.only"), click -> acts.acceptCell(row, cell.cell()));
            only.setClassName("plain");
            only.setAriaLabel(say("annex.row.only.label", say(cell.cell().key()), RowLine.name(row)));
            into.add(only);
        }
    }

    private Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String say(String key, Object... parameters) {
        return words.getTranslation(key, parameters);
    }
}
