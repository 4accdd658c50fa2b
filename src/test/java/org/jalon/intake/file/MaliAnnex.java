package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jalon.testing.SeedFixture;

/** The words of S/2017/478, Annex I, as a table of five columns with bands. */
public final class MaliAnnex {

    private static final Map<String, String> STATES =
            Map.of("ongoing", "Ongoing", "implemented", "Implemented", "not-implemented", "Not implemented", "", "");

    private MaliAnnex() {}

    /** Objective (once), indicator (once), state, deadline, comments; pillars as bands with their statement. */
    public static ExpectedTable table() {
        SeedFixture seed = SeedFixture.mali();
        Map<String, CSVRecord> pillars = byNumber(seed.lines("pillars"));
        Map<String, CSVRecord> objectives = byNumber(seed.lines("objectives"));
        Map<String, CSVRecord> indicators = byNumber(seed.lines("indicators"));
        List<List<String>> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord line : seed.lines("assessments")) {
            CSVRecord indicator = Objects.requireNonNull(indicators.get(line.get("indicator")));
            CSVRecord objective = Objects.requireNonNull(objectives.get(indicator.get("objective")));
            CSVRecord pillar = Objects.requireNonNull(pillars.get(objective.get("pillar")));
            if (seen.add("p" + pillar.get("number"))) {
                rows.add(List.of(pillar.get("number") + ". " + pillar.get("title") + "\n" + pillar.get("statement")));
            }
            rows.add(List.of(
                    seen.add("o" + objective.get("number")) ? text(objective) : "",
                    seen.add("i" + indicator.get("number")) ? text(indicator) : "",
                    STATES.getOrDefault(line.get("status"), line.get("status")),
                    line.get("deadline"),
                    line.get("comments")));
        }
        return new ExpectedTable(rows);
    }

    private static String text(CSVRecord element) {
        return element.get("number") + " " + element.get("text");
    }

    private static Map<String, CSVRecord> byNumber(List<CSVRecord> lines) {
        Map<String, CSVRecord> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.get("number"), line));
        return byNumber;
    }
}
