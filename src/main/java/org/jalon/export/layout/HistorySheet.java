package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.read.Assessments.Recorded;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.framework.ElementId;
import org.jalon.mandate.PeriodId;
import org.jalon.shared.Citation;
import org.jalon.shared.OutlineNumber;

/** Versions as data: a line for each part of each, those of one indicator or of all. */
public record HistorySheet(AnalysisLayout layout) {

    /** Indicators whose versions are in memory at once. */
    private static final int IN_HAND = 50;

    /** A version with where it belongs. */
    record Entry(String indicator, String period, AssessmentVersion version) {}

    /**
     * All versions of a framework, by the numbers of their indicators, then by period, the earliest first. Only the rows of all of them are in memory at
     * once.
     *
     * @param versions reads those of some indicators, by their ids
     * @param numbers of indicators by their ids
     * @param periods codes by their ids
     */
    public DataTable of(
            Function<Collection<ElementId>, List<Recorded>> versions,
            Map<ElementId, String> numbers,
            Map<PeriodId, String> periods) {
        List<ElementId> indicators = numbers.entrySet().stream()
                .sorted(Comparator.comparing(one -> new OutlineNumber(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        List<List<Value>> rows = new ArrayList<>();
        for (int from = 0; from < indicators.size(); from += IN_HAND) {
            List<ElementId> some = indicators.subList(from, Math.min(from + IN_HAND, indicators.size()));
            sorted(versions.apply(some), numbers, periods).forEach(entry -> add(entry, rows));
        }
        return table(rows);
    }

    private static Stream<Entry> sorted(
            List<Recorded> some, Map<ElementId, String> numbers, Map<PeriodId, String> periods) {
        return some.stream()
                .map(one -> new Entry(
                        numbers.getOrDefault(one.indicatorId(), ""),
                        periods.getOrDefault(one.periodId(), ""),
                        one.version()))
                .sorted(Comparator.comparing((Entry entry) -> new OutlineNumber(entry.indicator()))
                        .thenComparing(Entry::period)
                        .thenComparingInt(entry -> entry.version().number()));
    }

    DataTable of(List<Entry> entries) {
        List<List<Value>> rows = new ArrayList<>();
        entries.forEach(entry -> add(entry, rows));
        return table(rows);
    }

    private void add(Entry entry, List<List<Value>> rows) {
        List<Part> parts = entry.version().content().parts();
        for (int n = 0; n < parts.size(); n++) {
            rows.add(row(entry, n + 1, parts.get(n)));
        }
    }

    private DataTable table(List<List<Value>> rows) {
        return new DataTable(
                words().get("export.sheet.history"),
                List.of(
                        layout.field("indicator_no", 8),
                        layout.field("period", 10),
                        layout.field("version", 8),
                        layout.field("recorded_at", 18),
                        layout.field("person", 24),
                        layout.field("route", 20),
                        layout.field("act", 22),
                        layout.field("part_no", 6),
                        layout.field("status", 18),
                        layout.field("deadline", 16),
                        layout.field("comments", 60),
                        layout.field("citations", 30),
                        layout.field("reason", 36)),
                rows,
                layout.levels(),
                3,
                words().get("export.history.none"));
    }

    private List<Value> row(Entry entry, int number, Part part) {
        AssessmentVersion version = entry.version();
        AssessmentContent content = version.content();
        return List.of(
                Value.of(entry.indicator()),
                Value.of(entry.period()),
                Value.of(version.number()),
                new Value.Time(version.recordedAt()),
                Value.of(version.personName()),
                Value.of(words().get("route." + version.route().code())),
                Value.of(act(version)),
                Value.of(number),
                layout.status(part.status()),
                Value.of(content.deadline().map(Deadline::words).orElse("")),
                Value.of(part.comment()),
                Value.of(content.citations().stream().map(Citation::place).collect(Collectors.joining("; "))),
                Value.of(version.reason().orElse("")));
    }

    /** What was done, and where it goes back to. */
    String act(AssessmentVersion version) {
        String act = words().get("act." + version.act().code());
        return version.basedOn()
                .map(number -> words().get("export.history.basedOn", act, number))
                .orElse(act);
    }

    private PrintedWords words() {
        return layout.words();
    }
}
