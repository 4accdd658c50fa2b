package org.jalon.assessment.seal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.framework.Outline;
import org.jalon.shared.Citation;
import org.jspecify.annotations.Nullable;

/** What the canonical form of a table ({@link CanonicalTable}) says of one indicator: its words, and the version of its row that is signed. */
final class CanonicalRow {

    private CanonicalRow() {}

    static Map<String, Object> of(Outline.Node indicator, AssessmentVersion version) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("number", indicator.number().printed());
        form.put("text", indicator.text());
        said(form, version);
        return form;
    }

    /** What the version says, after what there is of its indicator. */
    static void said(Map<String, Object> form, AssessmentVersion version) {
        AssessmentContent content = version.content();
        form.put("version", version.number());
        form.put("parts", list(content.parts(), CanonicalRow::part));
        form.put("deadline", content.deadline().map(CanonicalRow::deadline));
        form.put("citations", list(content.citations(), CanonicalRow::citation));
        form.put("doubt", content.doubt());
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("status", part.status());
        form.put("comment", part.comment());
        return form;
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("words", deadline.words());
        form.put("kind", ReadingKind.of(deadline.reading()).code());
        form.put("corrected", deadline.corrected());
        switch (deadline.reading()) {
            case DeadlineReading.Interval(var from, var to) -> {
                form.put("from", day(from));
                form.put("to", day(to));
            }
            case DeadlineReading.Recurring(var cadence) ->
                form.put("cadence", cadence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case DeadlineReading.Condition(), DeadlineReading.Ongoing(), DeadlineReading.Unclear() -> {}
        }
        return form;
    }

    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("symbol", citation.symbol());
        form.put("locator", citation.locator());
        form.put("quote", citation.quote());
        return form;
    }

    private static Optional<String> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString);
    }

    private static <T> List<Map<String, Object>> list(List<T> values, Function<T, Map<String, Object>> form) {
        return values.stream().map(form).toList();
    }
}
