package org.jalon.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.shared.OutlineNumber;
import org.jalon.table.AnnexTable;
import org.jalon.table.Difference;
import org.jalon.table.Judgement;

/** Pillars, objectives and indicators, and tables of them. */
public final class Nodes {

    private Nodes() {}

    public static Node pillar(
            ElementId id, String code, OutlineNumber number, String title, String statement, List<Node> objectives) {
        return new Node(id, code, number, title, statement, 1, false, objectives);
    }

    public static Node objective(ElementId id, String code, OutlineNumber number, String text, List<Node> indicators) {
        return new Node(id, code, number, text, "", 2, false, indicators);
    }

    public static Node indicator(ElementId id, String code, OutlineNumber number, String text) {
        return new Node(id, code, number, text, "", 3, true, List.of());
    }

    public static AnnexTable.Row row(
            Node pillar,
            Node objective,
            Node indicator,
            Assessment assessment,
            Judgement judgement,
            Set<Difference> changed,
            Optional<AssessmentContent> before) {
        return new AnnexTable.Row(List.of(pillar, objective), indicator, assessment, judgement, changed, before);
    }

    public static AnnexTable.Band band(Node pillar, List<AnnexTable.Block> blocks) {
        return new AnnexTable.Band(List.of(pillar), blocks);
    }

    public static AnnexTable.Block block(Node objective, List<AnnexTable.Row> rows) {
        return new AnnexTable.Block(Optional.of(objective), rows);
    }
}
