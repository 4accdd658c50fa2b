package org.jalon.table.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Citation;
import org.jalon.shared.Words;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.text.WordDiff;
import org.jalon.table.ui.TableModel.SymbolModel;

/** What an assessment said and what it says, word by word, as {@code row-parts.ts} draws it. Free of components. */
public final class ContentDifference {

    /** @param kind {@code same}, {@code removed} or {@code added} */
    public record Segment(String kind, String text) {}

    private final Words words;
    private final Locale locale;

    public ContentDifference(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    public List<SymbolModel> statuses(StatusScale scale, Optional<AssessmentContent> content) {
        if (scale.isNone()) {
            return List.of();
        }
        return content.map(AssessmentContent::parts).orElse(List.of()).stream()
                .map(part -> part.status()
                        .flatMap(scale::level)
                        .map(level -> new SymbolModel(level.label().in(locale), level.symbol(), level.colour()))
                        .orElseGet(
                                () -> new SymbolModel(words.get(locale, "status.notStated"), "none", TableModel.QUIET)))
                .toList();
    }

    /** Part by part in their order, so that each comment stays with its status. */
    public static List<List<Segment>> comments(Optional<AssessmentContent> before, Optional<AssessmentContent> after) {
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

    public static String deadline(Optional<AssessmentContent> content) {
        return content.flatMap(AssessmentContent::deadline).map(Deadline::words).orElse("");
    }

    public static String sources(Optional<AssessmentContent> content) {
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

    public static List<Segment> segments(String before, String after) {
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
}
