package org.jalon.export.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.framework.Outline.Node;
import org.jalon.table.AnnexTable;
import org.jalon.table.TableTree;

/** What a table consists of, whatever the levels of its framework, as JSON. */
@Schema(name = "TableElement")
public record ElementJson(
        @Schema(example = "benchmark") String level,
        @Schema(example = "1") String code,

        @Schema(example = "1", description = "As this period prints it; empty if it prints none")
        String number,

        String text,

        @Schema(description = "The second text below it; empty if it has none")
        String statement,

        @Schema(
                description = "What is said of it; null if it is no row",
                types = {"object", "null"})
        Optional<RowJson> row,

        List<ElementJson> elements) {

    static ElementJson of(TableTree tree, ElementLevels levels) {
        Node node = tree.node();
        return new ElementJson(
                levels.level(node.level()).code(),
                node.code(),
                node.number().printed(),
                node.text(),
                node.statement(),
                tree.row().map(RowJson::of),
                tree.below().stream().map(below -> of(below, levels)).toList());
    }

    static List<ElementJson> of(AnnexTable table, ElementLevels levels) {
        return TableTree.of(table).stream().map(tree -> of(tree, levels)).toList();
    }

    static List<ElementLevelJson> levels(ElementLevels levels, Locale language) {
        return levels.inOrder().stream()
                .map(level -> ElementLevelJson.of(level, language))
                .toList();
    }

    @Schema(name = "TableLevel")
    public record ElementLevelJson(
            @Schema(example = "benchmark") String code,
            @Schema(example = "Benchmark") String name,
            @Schema(example = "Benchmarks") String heading) {

        static ElementLevelJson of(ElementLevel level, Locale language) {
            return new ElementLevelJson(
                    level.code(), level.name().in(language), level.heading().in(language));
        }
    }
}
