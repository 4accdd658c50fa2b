package org.jalon.analysis.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.analysis.ComparedRow;
import org.jalon.analysis.Comparison;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.Part;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.Change;
import org.jalon.table.ui.ContentDifference;
import org.jalon.table.ui.TableModel.Mark;
import org.jalon.table.ui.TableModel.SymbolModel;

/** A comparison as {@code comparison-table.ts} draws it, every word in the reader's language. Free of components. */
final class ComparisonModel {

    record Model(
            String caption,
            Columns columns,
            String textLanguage,
            String headingsTitle,
            List<HeadingModel> headings,
            List<BandModel> bands) {}

    record Columns(String indicator, String change, String status, String deadline, String comments, String sources) {}

    record HeadingModel(String number, List<ContentDifference.Segment> words) {}

    record BandModel(String number, String title, List<BlockModel> blocks) {}

    record BlockModel(String number, String text, List<RowModel> rows) {}

    /**
     * @param before the statuses of the earlier side; empty if they are those of {@code after}, or if it has no row
     * @param sources empty unless they differ
     */
    record RowModel(
            String code,
            String number,
            String href,
            String open,
            List<ContentDifference.Segment> wording,
            List<Mark> changes,
            List<SymbolModel> before,
            List<SymbolModel> after,
            List<ContentDifference.Segment> deadline,
            List<List<ContentDifference.Segment>> comments,
            List<ContentDifference.Segment> sources) {}

    private final Words words;
    private final Locale locale;
    private final ContentDifference difference;

    ComparisonModel(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.difference = new ContentDifference(words, locale);
    }

    /** @param shown the comparison with only the rows to be shown */
    Model of(Comparison shown) {
        return new Model(
                say(
                        "comparison.caption",
                        shown.earlierPeriod().label(),
                        shown.laterPeriod().label()),
                new Columns(
                        say("table.indicators"),
                        say("comparison.change"),
                        say("table.status"),
                        say("table.deadline"),
                        say("table.comments"),
                        say("panel.citations")),
                shown.to().framework().language().toLanguageTag(),
                say("comparison.headings"),
                shown.headings().stream()
                        .map(heading -> new HeadingModel(
                                heading.number().printed(),
                                ContentDifference.segments(heading.before(), heading.after())))
                        .toList(),
                bands(shown));
    }

    private List<BandModel> bands(Comparison shown) {
        List<BandModel> bands = new ArrayList<>();
        List<BlockModel> blocks = List.of();
        List<RowModel> rows = List.of();
        int depth = shown.to().framework().levels().depth();
        Optional<Optional<ElementId>> pillar = Optional.empty();
        Optional<Optional<ElementId>> objective = Optional.empty();
        for (ComparedRow row : shown.rows()) {
            Optional<Node> band =
                    row.shown().path().filter(node -> node.level() < depth - 1).reduce((one, last) -> last);
            Optional<Node> head = row.shown().at(depth - 1);
            if (!pillar.equals(Optional.of(band.map(Node::id)))) {
                pillar = Optional.of(band.map(Node::id));
                objective = Optional.empty();
                blocks = new ArrayList<>();
                bands.add(new BandModel(number(band), text(band), blocks));
            }
            if (!objective.equals(Optional.of(head.map(Node::id)))) {
                objective = Optional.of(head.map(Node::id));
                rows = new ArrayList<>();
                blocks.add(new BlockModel(number(head), text(head), rows));
            }
            rows.add(row(shown, row));
        }
        return bands;
    }

    private static String number(Optional<Node> node) {
        return node.map(of -> of.number().printed()).orElse("");
    }

    private static String text(Optional<Node> node) {
        return node.map(Node::text).orElse("");
    }

    private RowModel row(Comparison shown, ComparedRow row) {
        String number = row.indicator().number().printed();
        Optional<AssessmentContent> before = row.earlier().map(AnnexTable.Row::content);
        Optional<AssessmentContent> after = row.later().map(AnnexTable.Row::content);
        List<SymbolModel> old = difference.statuses(shown.from().framework().scale(), before);
        List<SymbolModel> now = difference.statuses(shown.to().framework().scale(), after);
        // A status that is only called otherwise is the same one.
        boolean same = codes(before).equals(codes(after));
        return new RowModel(
                row.indicator().code(),
                number,
                AssessmentNavigation.indicator(
                        shown.to().mandate().code(),
                        shown.to().framework().code(),
                        row.indicator().code()),
                say("comparison.history", number),
                ContentDifference.segments(wording(row.earlier()), wording(row.later())),
                row.changes().stream().sorted().map(change -> mark(change, row)).toList(),
                same ? List.of() : old,
                now,
                ContentDifference.segments(ContentDifference.deadline(before), ContentDifference.deadline(after)),
                ContentDifference.comments(before, after),
                row.changes().contains(Change.SOURCES_CHANGED)
                        ? ContentDifference.segments(
                                ContentDifference.sources(before), ContentDifference.sources(after))
                        : List.of());
    }

    /** A row of another number or place says which it was. */
    private Mark mark(Change change, ComparedRow row) {
        Optional<AnnexTable.Row> earlier = row.earlier();
        String words = switch (change) {
            case RENUMBERED ->
                say(
                        "mark.row.renumbered",
                        earlier.map(was -> was.indicator().number().printed()).orElse(""));
            case MOVED -> say("mark.row.moved", number(earlier.flatMap(AnnexTable.Row::parent)));
            default -> say("change." + change.code());
        };
        return new Mark("change-" + change.code(), words, "");
    }

    private static List<Optional<String>> codes(Optional<AssessmentContent> content) {
        return content.map(AssessmentContent::parts).orElse(List.of()).stream()
                .map(Part::status)
                .toList();
    }

    private static String wording(Optional<AnnexTable.Row> row) {
        return row.map(of -> of.indicator().words()).orElse("");
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
