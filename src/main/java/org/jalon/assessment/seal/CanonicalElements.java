package org.jalon.assessment.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.framework.Outline.Node;

/** What the canonical form of a table ({@link CanonicalTable}) says of the levels of a framework and of the elements on them, whatever its shape. */
final class CanonicalElements {

    private CanonicalElements() {}

    static List<Map<String, Object>> levels(ElementLevels levels) {
        return levels.inOrder().stream().map(CanonicalElements::level).toList();
    }

    private static Map<String, Object> level(ElementLevel level) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("code", level.code());
        form.put("name", CanonicalTable.localized(level.name()));
        form.put("heading", CanonicalTable.localized(level.heading()));
        return form;
    }

    /** What is above no row is not printed, and not signed. */
    static List<Map<String, Object>> of(List<Node> nodes, Map<ElementId, AssessmentVersion> versions) {
        return nodes.stream().flatMap(node -> of(node, versions).stream()).toList();
    }

    private static Optional<Map<String, Object>> of(Node node, Map<ElementId, AssessmentVersion> versions) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("level", node.level());
        form.put("number", node.number().printed());
        form.put("text", node.text());
        form.put("statement", node.statement());
        Optional<AssessmentVersion> version =
                node.row() ? Optional.ofNullable(versions.get(node.id())) : Optional.empty();
        form.put("row", version.map(said -> {
            Map<String, Object> row = new LinkedHashMap<>();
            CanonicalRow.said(row, said);
            return row;
        }));
        List<Map<String, Object>> below = of(node.children(), versions);
        form.put("elements", below);
        return version.isEmpty() && below.isEmpty() ? Optional.empty() : Optional.of(form);
    }
}
