package org.jalon.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Indicator;
import org.jalon.framework.Outline.Objective;
import org.jalon.framework.Outline.Pillar;
import org.jalon.framework.StatusScale;

/**
 * Builds the rows of one period's table.
 *
 * @param now what the period says of its indicators; one of which it says nothing has no row
 * @param then what was said before, to compare with
 */
record AnnexRows(
        StatusScale scale, LatenessRule rule, Map<ElementId, Assessment> now, Map<ElementId, Assessment> then) {

    /** A pillar with its objectives that have rows; without any, it is not printed. */
    AnnexTable.Band band(Pillar pillar) {
        return new AnnexTable.Band(
                pillar,
                pillar.objectives().stream()
                        .map(objective -> block(pillar, objective))
                        .filter(block -> !block.rows().isEmpty())
                        .toList());
    }

    private AnnexTable.Block block(Pillar pillar, Objective objective) {
        return new AnnexTable.Block(
                objective,
                objective.indicators().stream()
                        .filter(indicator -> now.containsKey(indicator.id()))
                        .map(indicator -> row(pillar, objective, indicator))
                        .toList());
    }

    private AnnexTable.Row row(Pillar pillar, Objective objective, Indicator indicator) {
        Assessment assessment = Optional.ofNullable(now.get(indicator.id())).orElseThrow();
        Optional<AssessmentContent> before =
                Optional.ofNullable(then.get(indicator.id())).map(Assessment::content);
        Set<Difference> changed = before.map(content -> Difference.between(content, assessment.content()))
                .orElse(Set.of());
        return new AnnexTable.Row(
                pillar, objective, indicator, assessment, judgement(assessment.content()), changed, before);
    }

    private Judgement judgement(AssessmentContent content) {
        Completion completion = Completion.ofStatuses(
                scale, content.parts().stream().map(Part::status).toList());
        Optional<DeadlineReading> reading = content.deadline().map(Deadline::reading);
        return new Judgement(
                rule.judge(completion, reading),
                rule.daysOverdue(completion, reading).orElse(0));
    }
}
