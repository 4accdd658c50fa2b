package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.jalon.assessment.ui.DiffText;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.match.Candidate;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.CellDifference;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.ProposedRow.Standing;

/** Draws a row of a file: what it is, what stands now and what the file says, and what can be done with it. */
final class RowLine {

    private final Component words;
    private final IntakeWords said;
    private final RowCells cells;
    private final boolean administrator;
    private final IntakeRows.Acts acts;

    /** @param words in whose language it is drawn */
    RowLine(Component words, Proposal proposal, IntakeWords said, boolean administrator, IntakeRows.Acts acts) {
        this.words = words;
        this.cells = new RowCells(words, proposal, acts);
        this.said = said;
        this.administrator = administrator;
        this.acts = acts;
    }

    Element of(ProposedRow row) {
        Element line = new Element("tr").setAttribute("class", "row").setAttribute("tabindex", "0");
        return line.appendChild(
                cell("th", "row", named(row)).setAttribute("scope", "row").setAttribute("class", "indicator"),
                cell("td", "state", cells.state(row), cells.deadline(row)),
                cell("td", "comment", cells.comment(row)),
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
        String number = row.match()
                .map(match -> match.row().number())
                .filter(text -> !text.isEmpty())
                .or(() -> row.element().map(element -> element.printed()))
                .orElseGet(() -> row.match()
                        .map(match -> "? " + said.place(match.row().place(), locale()))
                        .orElse(""));
        Span printed = new Span(number + " ");
        printed.setClassName("number");
        Div named = new Div(printed);
        CellDifference wording =
                row.cell(Cell.WORDING).filter(CellDifference::differs).orElse(null);
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
                .ifPresent(match -> match.row()
                        .asides()
                        .forEach(aside -> named.add(quiet(say("annex.row.aside", aside.heading(), aside.text())))));
        return named;
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
            Span mark = new Span(say(
                    row.changedSince() && standing == Standing.OPEN
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

    static String name(ProposedRow row) {
        return row.element()
                .map(element -> element.printed())
                .or(() -> row.match().map(match -> match.row().named()))
                .orElse(row.key());
    }

    static Div quiet(String text) {
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
