package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.jalon.assessment.ui.DiffText;
import org.jalon.framework.StatusLevel;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.match.Candidate;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.CellDifference;
import org.jalon.intake.proposal.CellDifference.Change;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.ProposedRow.Standing;

/** Draws a row of a file: what it is, what stands now and what the file says, and what can be done with it. */
final class RowLine {

    private final Component words;
    private final Proposal proposal;
    private final IntakeWords said;
    private final boolean administrator;
    private final IntakeRows.Acts acts;

    /** @param words in whose language it is drawn */
    RowLine(Component words, Proposal proposal, IntakeWords said, boolean administrator, IntakeRows.Acts acts) {
        this.words = words;
        this.proposal = proposal;
        this.said = said;
        this.administrator = administrator;
        this.acts = acts;
    }

    Element of(ProposedRow row) {
        Element line = new Element("tr")
                .setAttribute("class", "row")
                .setAttribute("tabindex", "0");
        return line.appendChild(
                cell("th", "row", named(row)).setAttribute("scope", "row").setAttribute("class", "indicator"),
                cell("td", "state", state(row), deadline(row)),
                cell("td", "comment", comment(row)),
                cell("td", "acts", done(row)));
    }

    private Element cell(String tag, String name, Component... parts) {
        Element cell = new Element(tag).setAttribute("data-label", say("annex.head." + name));
        for (Component part : parts) {
            cell.appendChild(part.getElement());
        }
        return cell;
    }

    private Div named(ProposedRow row) {
        String number = row.match().map(match -> match.row().number()).filter(text -> !text.isEmpty())
                .or(() -> row.element().map(element -> element.printed()))
                .orElseGet(() -> row.match()
                        .map(match -> "? " + said.place(match.row().place(), locale()))
                        .orElse(""));
        Span printed = new Span(number + " ");
        printed.setClassName("number");
        Div named = new Div(printed);
        CellDifference wording = row.cell(Cell.WORDING).filter(CellDifference::differs).orElse(null);
        named.add(
                wording == null
                        ? new Span(row.match()
                                .map(match -> match.row().text())
                                .filter(text -> !text.isEmpty())
                                .or(() -> row.element().map(element -> element.text()))
                                .orElse(""))
                        : DiffText.of(wording.before(), wording.after()));
        Div why = new Div(say(row.kind().key()) + " · " + said.why(row, locale()));
        why.setClassName("quiet intake-why");
        named.add(why);
        row.cell(Cell.NUMBER)
                .filter(CellDifference::differs)
                .ifPresent(cell -> named.add(quiet(say("annex.row.number", cell.before(), cell.after()))));
        row.cell(Cell.PLACE)
                .filter(CellDifference::differs)
                .ifPresent(cell -> named.add(quiet(say("annex.row.place", cell.before(), cell.after()))));
        row.match()
                .filter(match -> !match.row().asides().isEmpty())
                .ifPresent(match -> match.row().asides()
                        .forEach(aside -> named.add(
                                quiet(say("annex.row.aside", aside.heading(), aside.text())))));
        return named;
    }

    private Div state(ProposedRow row) {
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

    private Div deadline(ProposedRow row) {
        Div cell = new Div();
        row.cell(Cell.DEADLINE).ifPresent(deadline -> {
            if (deadline.differs() && row.element().isPresent()) {
                cell.add(DiffText.of(deadline.before(), deadline.after()));
                sealed(cell, row, deadline);
            } else if (!deadline.after().isEmpty()) {
                cell.add(quiet(deadline.after()));
            }
        });
        return cell;
    }

    private Div comment(ProposedRow row) {
        Div cell = new Div();
        cell.addClassName("comment");
        row.cell(Cell.COMMENT).ifPresent(comment -> {
            if (comment.differs() && row.element().isPresent()) {
                cell.add(DiffText.ofComments(comment.before(), comment.after()));
                sealed(cell, row, comment);
            } else if (row.element().isEmpty()) {
                cell.add(new Span(comment.after()));
            } else {
                cell.add(quiet(say("annex.row.unchanged")));
            }
        });
        return cell;
    }

    /** What was sealed last, where it is neither what stands now nor what the file says; and the cell by itself. */
    private void sealed(Div into, ProposedRow row, CellDifference cell) {
        cell.sealed()
                .filter(text -> !text.equals(cell.before()) && !text.equals(cell.after()))
                .ifPresent(text -> into.add(quiet(say(
                        "annex.row.sealed", cell.cell() == Cell.STATE ? label(text).getElement().getTextRecursively() : text))));
        if (cell.change() == Change.UNREADABLE) {
            into.add(quiet(say(cell.cell() == Cell.STATE ? "annex.row.unknown" : "annex.row.unreadable")));
        } else if (row.standing() == Standing.OPEN && row.takeable().size() > 1) {
            NativeButton only =
                    new NativeButton(say("annex.row.only"), click -> acts.acceptCell(row, cell.cell()));
            only.setClassName("plain");
            only.setAriaLabel(say("annex.row.only.label", say(cell.cell().key()), name(row)));
            into.add(only);
        }
    }

    private Div done(ProposedRow row) {
        Div cell = new Div();
        cell.addClassName("intake-acts");
        Standing standing = row.standing();
        if (row.kind() == MatchKind.DOUBTFUL && standing != Standing.LEFT) {
            question(cell, row);
            return cell;
        }
        boolean takes = standing == Standing.OPEN || standing == Standing.WAITS && administrator;
        if (takes) {
            NativeButton accept = new NativeButton(say("annex.row.accept"), click -> acts.accept(row));
            accept.setClassName("strong");
            accept.setAriaLabel(say("annex.row.accept.label", name(row)));
            key(accept, "A");
            NativeButton leave = new NativeButton(say("annex.row.leave"), click -> acts.leave(row));
            leave.setAriaLabel(say("annex.row.leave.label", name(row)));
            key(leave, "R");
            cell.add(accept, leave);
        }
        if (!takes || standing == Standing.WAITS || row.changedSince()) {
            Span mark = new Span(say(row.changedSince() && standing == Standing.OPEN
                    ? "annex.row.changedSince"
                    : "annex.standing." + standing.code()));
            mark.setClassName("mark");
            cell.add(mark);
        }
        return cell;
    }

    private void question(Div cell, ProposedRow row) {
        row.match().ifPresent(match -> {
            for (Candidate candidate : match.candidates()) {
                NativeButton is = new NativeButton(
                        say("annex.row.is", candidate.number(), candidate.percent()),
                        click -> acts.choose(row, candidate.code()));
                is.getElement().setAttribute("title", candidate.text());
                cell.add(is);
            }
        });
        cell.add(
                new NativeButton(say("annex.row.new"), click -> acts.choose(row, "+")),
                new NativeButton(say("annex.row.out"), click -> acts.choose(row, "-")));
    }

    private static void key(NativeButton button, String key) {
        button.getElement().appendChild(new Element("kbd").setAttribute("data-key", key));
    }

    private static String name(ProposedRow row) {
        return row.element()
                .map(element -> element.printed())
                .or(() -> row.match().map(match -> match.row().named()))
                .orElse(row.key());
    }

    private static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.setClassName("quiet");
        return quiet;
    }

    private Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String say(String key, Object... parameters) {
        return words.getTranslation(key, parameters);
    }
}
