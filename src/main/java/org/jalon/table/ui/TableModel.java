package org.jalon.table.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Words;
import org.jalon.shared.text.CommentText;
import org.jalon.table.AnnexTable;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.table.TableNavigation;

/** The table as {@code annex-table.ts} draws it, every word in the reader's language. Free of components, made with {@code new}. */
public final class TableModel {

    public record Model(String caption, Columns columns, String textLanguage, List<BandModel> bands) {}

    /** @param objectives empty where nothing spans rows; {@code status} where nothing is judged */
    public record Columns(String objectives, String indicators, String status, String deadline, String comments) {}

    /** @param outer what stands above this band and some after it, the topmost first; empty below another band of the same */
    public record BandModel(
            String number, String title, String statement, List<HeadModel> outer, List<BlockModel> blocks) {}

    record HeadModel(String number, String title, String statement) {}

    public record BlockModel(String number, String text, String statement, List<RowModel> rows) {}

    public record RowModel(
            String code,
            String number,
            String text,
            String statement,
            String href,
            String open,
            String deadline,
            List<Mark> statusMarks,
            List<Mark> deadlineMarks,
            List<Mark> commentMarks,
            List<PartModel> parts,
            List<Mark> indicatorMarks) {}

    record PartModel(SymbolModel status, List<Line> lines) {}

    public record SymbolModel(String label, String symbol, String colour) {}

    record Line(boolean bullet, String text) {}

    /** @param why a sentence shown beside the mark; empty if there is nothing to explain */
    public record Mark(String kind, String text, String why) {}

    public static final String QUIET = "#546470";

    private final Words words;
    private final Locale locale;
    private final RowMarks marks;

    public TableModel(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.marks = new RowMarks(words, locale);
    }

    Model of(AnnexTable table) {
        return of(table, Set.of());
    }

    /** @param typed the indicators at whose rows the reader has typed something that is not saved, by their ids */
    public Model of(AnnexTable table, Set<ElementId> typed) {
        return of(table, typed, Set.of(), Map.of());
    }

    /**
     * @param bare the indicators that no document says anything of
     * @param changed what became of rows as the framework has them, by the ids of their indicators
     */
    Model of(AnnexTable table, Set<ElementId> typed, Set<ElementId> bare, Map<ElementId, OutlineChange> changed) {
        ElementLevels levels = table.framework().levels();
        Columns columns = new Columns(
                levels.depth() > 1 ? levels.level(levels.depth() - 1).heading().in(locale) : "",
                levels.last().heading().in(locale),
                table.framework().isJudged() ? say("table.status") : "",
                say("table.deadline"),
                say("table.comments"));
        String caption = say(
                "table.caption",
                table.framework().title().in(locale),
                table.period().label());
        return new Model(
                caption,
                columns,
                table.framework().language().toLanguageTag(),
                IntStream.range(0, table.bands().size())
                        .mapToObj(n -> band(table, n, typed, bare, changed))
                        .toList());
    }

    private BandModel band(
            AnnexTable table,
            int place,
            Set<ElementId> typed,
            Set<ElementId> bare,
            Map<ElementId, OutlineChange> changed) {
        AnnexTable.Band band = table.bands().get(place);
        List<BlockModel> blocks = band.blocks().stream()
                .map(block -> new BlockModel(
                        spanning(block).map(head -> head.number().printed()).orElse(""),
                        spanning(block).map(Node::text).orElse(""),
                        spanning(block).map(Node::statement).orElse(""),
                        block.rows().stream()
                                .map(row -> row(
                                        table,
                                        row,
                                        typed.contains(row.indicator().id()),
                                        bare.contains(row.indicator().id()),
                                        Optional.ofNullable(
                                                changed.get(row.indicator().id()))))
                                .toList()))
                .toList();
        Optional<Node> above = band.above().stream().reduce((first, last) -> last);
        return new BandModel(
                above.map(node -> node.number().printed()).orElse(""),
                above.map(Node::text).orElse(""),
                above.map(Node::statement).orElse(""),
                outer(table, place),
                blocks);
    }

    /** An element that is a row itself and spans no other one is told there. */
    private static Optional<Node> spanning(AnnexTable.Block block) {
        return block.head()
                .filter(head -> block.rows().size() > 1
                        || !block.rows().getFirst().indicator().id().equals(head.id()));
    }

    private static List<HeadModel> outer(AnnexTable table, int place) {
        List<Node> above = table.bands().get(place).above();
        List<Node> before =
                place == 0 ? List.of() : table.bands().get(place - 1).above();
        return above.stream()
                .limit(Math.max(0, above.size() - 1))
                .filter(node -> !before.contains(node))
                .map(node -> new HeadModel(node.number().printed(), node.text(), node.statement()))
                .toList();
    }

    private RowModel row(
            AnnexTable table, AnnexTable.Row row, boolean typed, boolean bare, Optional<OutlineChange> changed) {
        AssessmentContent content = row.content();
        String number = row.indicator().printed();
        StatusScale scale = table.framework().scale();
        return new RowModel(
                row.indicator().code(),
                number,
                row.indicator().text(),
                row.indicator().statement(),
                TableNavigation.row(
                        table.mandate().code(),
                        table.framework().code(),
                        table.period().code(),
                        row.indicator().code()),
                say("table.open", number),
                content.deadline().map(Deadline::words).orElse(""),
                marks.ofStatus(table, row),
                marks.ofDeadline(row),
                marks.ofComment(content, typed, bare),
                content.parts().stream()
                        .map(part -> new PartModel(
                                part.status()
                                        .flatMap(scale::level)
                                        .map(level -> new SymbolModel(
                                                level.label().in(locale), level.symbol(), level.colour()))
                                        .orElseGet(() -> new SymbolModel(
                                                table.framework().isJudged() ? say("status.notStated") : "",
                                                "none",
                                                QUIET)),
                                lines(part.comment())))
                        .toList(),
                changed.map(marks::ofIndicator).orElse(List.of()));
    }

    private static List<Line> lines(String comment) {
        return new CommentText(comment)
                .blocks().stream()
                        .map(block -> new Line(block instanceof CommentText.Block.Bullet, block.text()))
                        .toList();
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
