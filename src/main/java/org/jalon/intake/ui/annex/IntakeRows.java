package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;

/** The rows of a file, a part of them at a time; one of them is where the keyboard is. */
class IntakeRows extends Div {

    /** What is done to a row. */
    interface Acts {
        void accept(ProposedRow row);

        void acceptCell(ProposedRow row, Cell cell);

        void leave(ProposedRow row);

        /** Takes back the last step. */
        void takeBack();

        /** @param choice as {@link org.jalon.intake.annex.Correction} has it */
        void choose(ProposedRow row, String choice);
    }

    private static final int AT_ONCE = 100;

    /** Keys are for the rows, not for fields, and not for programs of the browser. */
    private static final String MEANT =
            "!event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input,select,textarea')"
                    + " && 'jkaru'.includes(event.key.toLowerCase())";

    private final transient Acts acts;
    private final Div table = new Div();
    private final transient List<ProposedRow> shown = new ArrayList<>();
    private final transient List<Element> lines = new ArrayList<>();
    private int at;

    IntakeRows(Acts acts) {
        this.acts = acts;
        setClassName("intake-rows");
        Paragraph keys = new Paragraph(getTranslation("annex.keys"));
        keys.setClassName("quiet");
        add(table, keys);
        getElement()
                .addEventListener(
                        "keydown",
                        event -> key(event.getEventData().path("event.key").asString("")))
                .setFilter(MEANT)
                .addEventData("event.key");
        getElement()
                .addEventListener(
                        "focusin",
                        event -> at = Math.max(
                                0,
                                Math.min(
                                        event.getEventData()
                                                .path("event.target.closest('tr[data-at]')?.dataset.at ?? 0")
                                                .asInt(at),
                                        shown.size() - 1)))
                .addEventData("event.target.closest('tr[data-at]')?.dataset.at ?? 0");
    }

    void show(Proposal proposal, Facet facet, IntakeWords words, boolean administrator) {
        List<ProposedRow> all = proposal.rows().stream().filter(facet::has).toList();
        show(proposal, all, words, administrator, AT_ONCE);
    }

    private void show(Proposal proposal, List<ProposedRow> all, IntakeWords words, boolean administrator, int most) {
        shown.clear();
        lines.clear();
        table.removeAll();
        at = Math.max(0, Math.min(at, Math.min(all.size(), most) - 1));
        if (all.isEmpty()) {
            table.add(new Div(getTranslation("annex.rows.none")));
            return;
        }
        Element body = new Element("tbody");
        RowLine line = new RowLine(this, proposal, words, administrator, acts);
        for (ProposedRow row : all.subList(0, Math.min(most, all.size()))) {
            Element drawn = line.of(row).setAttribute("data-at", String.valueOf(shown.size()));
            shown.add(row);
            lines.add(drawn);
            body.appendChild(drawn);
        }
        table.getElement()
                .appendChild(new Element("table")
                        .setAttribute("class", "row-table intake-table")
                        .appendChild(head(), body));
        if (all.size() > most) {
            table.add(new NativeButton(
                    getTranslation("annex.rows.more", all.size() - most),
                    click -> show(proposal, all, words, administrator, most + AT_ONCE)));
        }
    }

    private Element head() {
        Element row = new Element("tr");
        for (String name : List.of("row", "state", "comment", "acts")) {
            Element cell = new Element("th").setAttribute("scope", "col");
            cell.setText(getTranslation("annex.head." + name));
            row.appendChild(cell);
        }
        return new Element("thead").appendChild(row);
    }

    private void key(String key) {
        if (shown.isEmpty() && !key.equalsIgnoreCase("u")) {
            return;
        }
        switch (key.toLowerCase(Locale.ROOT)) {
            case "j" -> go(1);
            case "k" -> go(-1);
            case "a" -> acts.accept(shown.get(at));
            case "r" -> acts.leave(shown.get(at));
            case "u" -> acts.takeBack();
            default -> {}
        }
    }

    private void go(int by) {
        at = Math.max(0, Math.min(at + by, shown.size() - 1));
        focus();
    }

    /** Puts the keyboard where it was. */
    void focus() {
        if (at < lines.size()) {
            lines.get(at).executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
        }
    }
}
