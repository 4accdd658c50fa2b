package org.jalon.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusScale;

/**
 * Builds the rows of one period's table.
 *
 * @param now what the period says of its indicators; one of which it says nothing has no row
 * @param then what was said before, to compare with
 */
record AnnexRows(
        StatusScale scale, LatenessRule rule, Map<ElementId, Assessment> now, Map<ElementId, Assessment> then) {

    /** The bands of the table. What has no rows is not printed. */
    List<AnnexTable.Band> bands(Outline outline, int depth) {
        return bands(
                outline.places().stream()
                        .filter(place -> now.containsKey(place.row().id()))
                        .map(this::row)
                        .toList(),
                depth);
    }

    /** Rows in their order, with those together that stand below the same elements. */
    static List<AnnexTable.Band> bands(List<AnnexTable.Row> rows, int depth) {
        List<AnnexTable.Band> bands = new ArrayList<>();
        List<AnnexTable.Block> blocks = new ArrayList<>();
        for (List<AnnexTable.Row> block : together(rows, row -> row.path().filter(node -> node.level() < depth))) {
            AnnexTable.Row first = block.getFirst();
            List<Node> above =
                    first.path().filter(node -> node.level() < depth - 1).toList();
            if (bands.isEmpty() || !bands.getLast().above().equals(above)) {
                blocks = new ArrayList<>();
                bands.add(new AnnexTable.Band(above, blocks));
            }
            blocks.add(new AnnexTable.Block(first.at(depth - 1), block));
        }
        return List.copyOf(bands);
    }

    private static List<List<AnnexTable.Row>> together(
            List<AnnexTable.Row> rows, Function<AnnexTable.Row, Stream<Node>> what) {
        List<List<AnnexTable.Row>> all = new ArrayList<>();
        Optional<List<ElementId>> last = Optional.empty();
        for (AnnexTable.Row row : rows) {
            Optional<List<ElementId>> own =
                    Optional.of(what.apply(row).map(Node::id).toList());
            if (!own.equals(last)) {
                all.add(new ArrayList<>());
                last = own;
            }
            all.getLast().add(row);
        }
        return all;
    }

    private AnnexTable.Row row(Outline.Place place) {
        Node indicator = place.row();
        Assessment assessment = Optional.ofNullable(now.get(indicator.id())).orElseThrow();
        Optional<AssessmentContent> before =
                Optional.ofNullable(then.get(indicator.id())).map(Assessment::content);
        Set<Difference> changed = before.map(content -> Difference.between(content, assessment.content()))
                .orElse(Set.of());
        return new AnnexTable.Row(
                place.above(), indicator, assessment, judgement(assessment.content()), changed, before);
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
