package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.IntakeNavigation;
import org.jalon.intake.annex.Wanted;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;

/** The head of the page of a file, and what its buttons ask for: as it stands before the person's eyes. */
final class IntakeBar {

    private IntakeBar() {}

    static void fill(Div bar, Proposal proposal, Consumer<Wanted> accepts) {
        PeriodAddress at = proposal.intake().address();
        long id = proposal.intake().id().value();
        Anchor file = new Anchor(
                IntakeNavigation.intakeFile(at.mandate(), at.framework(), at.period(), id),
                proposal.intake().fileName());
        file.getElement().setAttribute("download", true);
        Span into = new Span(bar.getTranslation("annex.into", proposal.period().label()));
        into.setClassName("quiet");
        bar.add(new H1(bar.getTranslation("annex.title")), file, into);
        Anchor all = new Anchor(
                IntakeNavigation.intakes(at.mandate(), at.framework(), at.period()),
                bar.getTranslation("annex.others"));
        all.setClassName("push");
        bar.add(all);
        int clear = proposal.clear().size();
        if (clear > 0) {
            NativeButton accept = new NativeButton(
                    bar.getTranslation("annex.acceptAll", clear), click -> accepts.accept(allClear(proposal)));
            accept.setClassName("strong");
            bar.add(accept);
        }
    }

    /** What is clear as it stands before the person's eyes. */
    private static Wanted allClear(Proposal proposal) {
        Map<String, Integer> seen = new TreeMap<>();
        proposal.clear().forEach(row -> row.version().ifPresent(version -> seen.put(row.key(), version)));
        return new Wanted(
                Optional.of(proposal.clear().stream().map(ProposedRow::key).toList()),
                Set.of(Cell.STATE, Cell.DEADLINE, Cell.COMMENT),
                seen);
    }

    /** One row, or some cells of it. */
    static Wanted row(ProposedRow row, Set<Cell> cells) {
        Map<String, Integer> seen = new TreeMap<>();
        row.version().ifPresent(version -> seen.put(row.key(), version));
        return new Wanted(Optional.of(List.of(row.key())), cells, seen);
    }
}
