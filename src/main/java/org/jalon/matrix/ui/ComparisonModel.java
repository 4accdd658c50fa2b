package org.jalon.matrix.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Deadline;
import org.jalon.assessment.Part;
import org.jalon.framework.StatusScale;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Change;
import org.jalon.matrix.ComparedRow;
import org.jalon.matrix.Comparison;
import org.jalon.matrix.ui.TableModel.Mark;
import org.jalon.matrix.ui.TableModel.SymbolModel;
import org.jalon.shared.Addresses;
import org.jalon.shared.Citation;
import org.jalon.shared.CommentText;
import org.jalon.shared.WordDiff;
import org.jalon.shared.Words;

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

    record HeadingModel(String number, List<Segment> words) {}

    record BandModel(String number, String title, List<BlockModel> blocks) {}

    record BlockModel(String number, String text, List<RowModel> rows) {}

    /**
     * @param before the statuses of the earlier side; empty if they are those of {@code after}, or if it has no row
     * @param sources empty unless they differ
     */
    record RowModel(
            String number,
            String href,
            String open,
            List<Segment> wording,
            List<Mark> changes,
            List<SymbolModel> before,
            List<SymbolModel> after,
            List<Segment> deadline,
            List<List<Segment>> comments,
            List<Segment> sources) {}

    /** @param kind {@code same}, {@code removed} or {@code added} */
    record Segment(String kind, String text) {}

    private final Words words;
    private final Locale locale;

    ComparisonModel(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** @param shown the comparison with only the rows to be shown */
    Model of(Comparison shown) {
        return new Model(
                say(
                        "comparison.caption",
                        shown.earlierPeriod().code(),
                        shown.laterPeriod().code()),
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
                                heading.number().printed(), segments(heading.before(), heading.after())))
                        .toList(),
                bands(shown));
    }

    private List<BandModel> bands(Comparison shown) {
        List<BandModel> bands = new ArrayList<>();
        List<BlockModel> blocks = List.of();
        List<RowModel> rows = List.of();
        long pillar = -1;
        long objective = -1;
        for (ComparedRow row : shown.rows()) {
            if (row.pillar().id() != pillar) {
                pillar = row.pillar().id();
                objective = -1;
                blocks = new ArrayList<>();
                bands.add(new BandModel(
                        row.pillar().number().printed(), row.pillar().title(), blocks));
            }
            if (row.objective().id() != objective) {
                objective = row.objective().id();
                rows = new ArrayList<>();
                blocks.add(new BlockModel(
                        row.objective().number().printed(), row.objective().text(), rows));
            }
            rows.add(row(shown, row));
        }
        return bands;
    }

    private RowModel row(Comparison shown, ComparedRow row) {
        String number = row.indicator().number().printed();
        Optional<AssessmentContent> before = row.earlier().map(AnnexTable.Row::content);
        Optional<AssessmentContent> after = row.later().map(AnnexTable.Row::content);
        List<SymbolModel> old = statuses(shown.from().framework().scale(), before);
        List<SymbolModel> now = statuses(shown.to().framework().scale(), after);
        // A status that is only called otherwise is the same one.
        boolean same = codes(before).equals(codes(after));
        return new RowModel(
                number,
                Addresses.indicator(
                        shown.to().mandate().code(), shown.to().framework().code(), number),
                say("comparison.history", number),
                segments(wording(row.earlier()), wording(row.later())),
                row.changes().stream().sorted().map(this::mark).toList(),
                same ? List.of() : old,
                now,
                segments(deadline(before), deadline(after)),
                comments(before, after),
                row.changes().contains(Change.SOURCES_CHANGED) ? segments(sources(before), sources(after)) : List.of());
    }

    private Mark mark(Change change) {
        return new Mark("change-" + change.code(), say("change." + change.code()), "");
    }

    List<SymbolModel> statuses(StatusScale scale, Optional<AssessmentContent> content) {
        return content.map(AssessmentContent::parts).orElse(List.of()).stream()
                .map(part -> part.status()
                        .flatMap(scale::level)
                        .map(level -> new SymbolModel(level.label().in(locale), level.symbol(), level.colour()))
                        .orElseGet(() -> new SymbolModel(say("status.notStated"), "none", TableModel.QUIET)))
                .toList();
    }

    private static List<Optional<String>> codes(Optional<AssessmentContent> content) {
        return content.map(AssessmentContent::parts).orElse(List.of()).stream()
                .map(Part::status)
                .toList();
    }

    /** Part by part in their order, so that each comment stays with its status. */
    static List<List<Segment>> comments(Optional<AssessmentContent> before, Optional<AssessmentContent> after) {
        List<String> old = texts(before);
        List<String> now = texts(after);
        List<List<Segment>> comments = new ArrayList<>();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            comments.add(segments(
                    CommentText.difference(i < old.size() ? old.get(i) : "", i < now.size() ? now.get(i) : "")));
        }
        return comments;
    }

    private static List<String> texts(Optional<AssessmentContent> content) {
        return content.map(AssessmentContent::parts).orElse(List.of()).stream()
                .map(Part::comment)
                .toList();
    }

    private static String wording(Optional<AnnexTable.Row> row) {
        return row.map(of -> of.indicator().text()).orElse("");
    }

    static String deadline(Optional<AssessmentContent> content) {
        return content.flatMap(AssessmentContent::deadline).map(Deadline::words).orElse("");
    }

    static String sources(Optional<AssessmentContent> content) {
        List<String> lines = new ArrayList<>();
        content.ifPresent(of -> {
            of.citations().stream()
                    .map(citation -> citation.quote().isEmpty() ? citation.place() : quoted(citation))
                    .forEach(lines::add);
            of.doubt().ifPresent(lines::add);
        });
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String quoted(Citation citation) {
        return citation.place() + " “" + citation.quote() + "”";
    }

    static List<Segment> segments(String before, String after) {
        return segments(WordDiff.of(before, after));
    }

    private static List<Segment> segments(List<WordDiff.Segment> difference) {
        return difference.stream()
                .map(segment -> new Segment(
                        switch (segment.kind()) {
                            case SAME -> "same";
                            case REMOVED -> "removed";
                            case ADDED -> "added";
                        },
                        segment.text()))
                .toList();
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
