package org.jalon.table.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.ElementId;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Words;
import org.jalon.shared.text.CommentText;
import org.jalon.table.AnnexTable;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.table.TableNavigation;

/** The table as {@code annex-table.ts} draws it, every word in the reader's language. Free of components, made with {@code new}. */
public final class TableModel {

    public record Model(String caption, Columns columns, String textLanguage, List<BandModel> bands) {}

    record Columns(String objectives, String indicators, String status, String deadline, String comments) {}

    public record BandModel(String number, String title, String statement, List<BlockModel> blocks) {}

    public record BlockModel(String number, String text, List<RowModel> rows) {}

    public record RowModel(
            String code,
            String number,
            String text,
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
        Columns columns = new Columns(
                say("table.objectives"),
                say("table.indicators"),
                say("table.status"),
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
                table.bands().stream()
                        .map(band -> band(table, band, typed, bare, changed))
                        .toList());
    }

    private BandModel band(
            AnnexTable table,
            AnnexTable.Band band,
            Set<ElementId> typed,
            Set<ElementId> bare,
            Map<ElementId, OutlineChange> changed) {
        List<BlockModel> blocks = band.blocks().stream()
                .map(block -> new BlockModel(
                        block.objective().number().printed(),
                        block.objective().text(),
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
        return new BandModel(
                band.pillar().number().printed(),
                band.pillar().title(),
                band.pillar().statement(),
                blocks);
    }

    private RowModel row(
            AnnexTable table, AnnexTable.Row row, boolean typed, boolean bare, Optional<OutlineChange> changed) {
        AssessmentContent content = row.content();
        String number = row.indicator().number().printed();
        StatusScale scale = table.framework().scale();
        return new RowModel(
                row.indicator().code(),
                number,
                row.indicator().text(),
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
                                        .orElseGet(() -> new SymbolModel(say("status.notStated"), "none", QUIET)),
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
