package org.jalon.table;

import static org.jalon.testing.Examples.FRAMEWORK;
import static org.jalon.testing.Examples.MANDATE;
import static org.jalon.testing.Examples.quarter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.OutlineNumber;
import org.jalon.testing.Examples;
import org.jalon.testing.Nodes;

/** A row of a table as a test wants it: indicator {@code 2.1.3} is the third of objective 2.1 in pillar 2. */
public final class ExampleRow {

    private final String number;
    private AssessmentContent content = Examples.says("ongoing", "");
    private EditingState state = EditingState.EDITED;
    private Judgement judgement = new Judgement(Lateness.NO_DEADLINE, 0);
    private Set<Difference> changed = Set.of();

    private ExampleRow(String number) {
        this.number = number;
    }

    public static ExampleRow row(String number) {
        return new ExampleRow(number);
    }

    public ExampleRow saying(AssessmentContent what) {
        content = what;
        return this;
    }

    public ExampleRow in(EditingState newState) {
        state = newState;
        return this;
    }

    public ExampleRow judged(Lateness lateness, long daysOverdue) {
        judgement = new Judgement(lateness, daysOverdue);
        return this;
    }

    public ExampleRow changedIn(Difference first, Difference... more) {
        changed = EnumSet.of(first, more);
        return this;
    }

    public AnnexTable.Row made() {
        Node indicator = Nodes.indicator(
                new ElementId(number.hashCode()), number, new OutlineNumber(number), "Indicator " + number);
        String above = number.substring(0, number.lastIndexOf('.'));
        Node objective = Nodes.objective(
                new ElementId(above.hashCode()),
                above,
                new OutlineNumber(above),
                "Objective " + above,
                List.of(indicator));
        String top = number.substring(0, number.indexOf('.'));
        Node pillar = Nodes.pillar(
                new ElementId(top.hashCode()),
                top,
                new OutlineNumber(top),
                "Pillar " + top,
                "Statement " + top,
                List.of(objective));
        return Nodes.row(
                pillar,
                objective,
                indicator,
                Examples.assessment(indicator.id(), state, content),
                judgement,
                changed,
                Optional.empty());
    }

    /** The open third quarter of 2017, compared with the sealed second one; each row in a band of its own. */
    public static AnnexTable table(AnnexTable.Row... rows) {
        ReportingPeriod before = quarter("2017-Q2", PeriodState.SEALED);
        return new AnnexTable(
                MANDATE,
                FRAMEWORK,
                quarter("2017-Q3", PeriodState.OPEN),
                Optional.of(before),
                LocalDate.of(2017, 8, 1),
                Arrays.stream(rows)
                        .map(row -> Nodes.band(
                                row.above().getFirst(),
                                List.of(Nodes.block(row.parent().orElseThrow(), List.of(row)))))
                        .toList());
    }
}
