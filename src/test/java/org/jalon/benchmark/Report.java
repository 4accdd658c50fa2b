package org.jalon.benchmark;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures as a Markdown table, with a line on how each came about. */
final class Report {

    private final Map<Measure, Samples> seeded = new EnumMap<>(Measure.class);
    private final Map<Measure, Samples> crowded = new EnumMap<>(Measure.class);

    /** Figures on the seed as it is. */
    void add(Map<Measure, Samples> figures) {
        seeded.putAll(figures);
    }

    /** Figures with further periods in the database. */
    void addCrowded(Map<Measure, Samples> figures) {
        crowded.putAll(figures);
    }

    /** The measures whose median is over what it may be. */
    List<Measure> missed() {
        return seeded.entrySet().stream()
                .filter(entry -> entry.getKey()
                        .target()
                        .filter(target -> entry.getValue().median() > target)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    String markdown(String machine) {
        StringBuilder text = new StringBuilder("| what | target | median | p95 | n | median with %d further periods |\n"
                .formatted(FurtherPeriods.COUNT));
        text.append("|---|--:|--:|--:|--:|--:|\n");
        seeded.forEach((measure, samples) -> text.append(line(measure, samples)));
        text.append("\nHow it was measured:\n\n");
        ways().forEach((how, titles) -> text.append("- %s: %s.\n".formatted(String.join(", ", titles), how)));
        if (!crowded.isEmpty()) {
            text.append("- Median with %d further periods: the same on a database that holds as many earlier, sealed"
                    .formatted(FurtherPeriods.COUNT));
            text.append(" periods with all their assessments, none of which is shown; it should be the same figure.\n");
        }
        text.append('\n');
        return text.append("Machine: ").append(machine).append(".\n").toString();
    }

    /** What is measured in the same way, by that way. */
    private Map<String, List<String>> ways() {
        return seeded.keySet().stream()
                .collect(Collectors.groupingBy(
                        Measure::how, LinkedHashMap::new, Collectors.mapping(Measure::title, Collectors.toList())));
    }

    private String line(Measure measure, Samples samples) {
        return "| %s | %s | %s | %s | %d | %s |\n"
                .formatted(
                        measure.title(),
                        measure.target().map(measure::write).orElse(""),
                        measure.write(samples.median()),
                        measure.write(samples.p95()),
                        samples.count(),
                        Optional.ofNullable(crowded.get(measure))
                                .map(others -> measure.write(others.median()))
                                .orElse(""));
    }
}
