package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.intake.annex.Correction;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.proposal.Proposal;
import org.jalon.shared.ui.Choice;

/** Which table of the file is meant, and what its columns are. */
class ColumnsSection extends NativeDetails {

    private final transient List<Choice> choices = new ArrayList<>();

    ColumnsSection(Proposal proposal, IntakeWords words, Consumer<Correction> says, boolean open) {
        setClassName("intake-columns");
        setOpen(open);
        int number = proposal.table().map(table -> table.number()).orElse(0);
        long understood = proposal.mapping().kinds().stream()
                .filter(kind -> kind != ColumnKind.ASIDE)
                .count();
        setSummaryText(getTranslation(
                "annex.columns.summary",
                number,
                proposal.tables().size(),
                proposal.table()
                        .map(table -> words.place(table.place(), getLocale()))
                        .orElse(""),
                understood,
                proposal.mapping().kinds().size()));
        Div content = new Div();
        if (proposal.tables().size() > 1) {
            content.add(tables(proposal, words, number, says));
        }
        content.add(columns(proposal));
        content.add(new NativeButton(
                getTranslation("annex.columns.take"),
                click -> says.accept(Correction.columns(choices.stream()
                        .map(choice -> ColumnKind.ofCode(choice.getValue()).orElse(ColumnKind.ASIDE))
                        .toList()))));
        Span remembered = new Span(getTranslation("annex.columns.remembered"));
        remembered.setClassName("quiet");
        content.add(remembered);
        setContent(content);
    }

    private Choice tables(Proposal proposal, IntakeWords words, int number, Consumer<Correction> says) {
        Choice tables = new Choice(getTranslation("annex.table"));
        tables.options(
                proposal.tables().stream()
                        .map(table -> new Choice.Option(
                                String.valueOf(table.table().number()),
                                getTranslation(
                                        "annex.table.option",
                                        table.table().number(),
                                        table.table().title().isEmpty()
                                                ? words.place(table.table().place(), getLocale())
                                                : table.table().title(),
                                        table.rows(),
                                        table.like())))
                        .toList(),
                String.valueOf(number));
        tables.onChosen(chosen -> says.accept(Correction.table(Integer.parseInt(chosen))));
        return tables;
    }

    private Div columns(Proposal proposal) {
        List<String> headings = proposal.table().map(table -> table.headings()).orElse(List.of());
        Div columns = new Div();
        columns.setClassName("intake-column-list");
        for (int at = 0; at < proposal.mapping().kinds().size(); at++) {
            String heading = at < headings.size() && !headings.get(at).isBlank()
                    ? headings.get(at).replace('\n', ' ')
                    : getTranslation("annex.nameless", at + 1);
            Choice choice = new Choice(heading);
            choice.options(
                    Arrays.stream(ColumnKind.values())
                            .map(kind -> new Choice.Option(kind.code(), getTranslation(kind.key())))
                            .toList(),
                    proposal.mapping().kinds().get(at).code());
            choices.add(choice);
            columns.add(choice);
        }
        return columns;
    }
}
