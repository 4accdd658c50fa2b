package org.jalon.intake.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownElement;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.column.NumberedText;
import org.jalon.intake.column.Similarity;

/** How well each row of a file goes with each row of a framework: by number and words together. */
final class Scores {

    /** Pairs below this are none, unless the number is the same. */
    static final double LEAST = 0.35;

    private final List<FileRow> rows;
    private final List<KnownFramework.Row> known;
    private final double[][] alike;
    private final double[][] score;
    private final Set<String> repeated;
    private final Map<String, Similarity.Bag> above = new HashMap<>();
    private final Similarity similarity;
    private final List<Similarity.Bag> rowBags;
    private final List<Similarity.Bag> knownBags;

    Scores(List<FileRow> rows, KnownFramework framework) {
        this.rows = rows;
        this.known = framework.rows();
        this.similarity = new Similarity(Stream.concat(
                        rows.stream().map(FileRow::text),
                        known.stream().map(row -> row.element().text()))
                .toList());
        this.rowBags = rows.stream().map(row -> similarity.bag(row.text())).toList();
        this.knownBags =
                known.stream().map(row -> similarity.bag(row.element().text())).toList();
        this.alike = new double[rows.size()][known.size()];
        this.score = new double[rows.size()][known.size()];
        this.repeated = repeated(known);
        for (int row = 0; row < rows.size(); row++) {
            for (int element = 0; element < known.size(); element++) {
                alike[row][element] = similarity.alike(rowBags.get(row), knownBags.get(element));
                score[row][element] = scored(row, element);
            }
        }
    }

    private double scored(int row, int element) {
        double words = alike[row][element];
        if (sameNumber(row, element)) {
            return rows.get(row).text().isEmpty() ? 0.8 : 0.2 + 0.8 * words;
        }
        double plain = (numberMissing(row, element) ? 0.93 : 0.88) * words;
        if (plain < LEAST) {
            return 0;
        }
        return Math.min(1, plain + 0.07 * objective(row, element));
    }

    /** 1 if the row stands below what the element stands below, 0 if it stands below something else, and between if nobody says. */
    private double objective(int row, int element) {
        return rows.get(row)
                .objective()
                .map(said -> isObjective(said, known.get(element).objective()) ? 1.0 : 0.0)
                .orElse(0.5);
    }

    private boolean isObjective(NumberedText said, KnownElement objective) {
        if (said.text().isEmpty() || objective.text().isEmpty()) {
            return !said.number().isEmpty() && said.number().equals(objective.number());
        }
        return similarity.alike(
                        above.computeIfAbsent(said.text(), similarity::bag),
                        above.computeIfAbsent(objective.text(), similarity::bag))
                > 0.6;
    }

    boolean sameNumber(int row, int element) {
        String number = rows.get(row).number();
        return !number.isEmpty()
                && number.equalsIgnoreCase(known.get(element).element().number())
                && (!repeated.contains(number) || objective(row, element) > 0.5);
    }

    /** Numbers that name several rows of the framework, since they start anew below each objective: there they say nothing by themselves. */
    private static Set<String> repeated(List<KnownFramework.Row> known) {
        Set<String> seen = new HashSet<>();
        return known.stream()
                .map(row -> row.element().number())
                .filter(number -> !number.isEmpty() && !seen.add(number))
                .collect(Collectors.toSet());
    }

    boolean isRepeated(String number) {
        return repeated.contains(number);
    }

    boolean numberMissing(int row, int element) {
        return rows.get(row).number().isEmpty()
                || known.get(element).element().number().isEmpty();
    }

    double alike(int row, int element) {
        return alike[row][element];
    }

    double score(int row, int element) {
        return score[row][element];
    }

    /** How much of the row's words the element has. */
    double rowWithin(int row, int element) {
        return similarity.within(rowBags.get(row), knownBags.get(element));
    }

    /** How much of the element's words the row has. */
    double elementWithin(int element, int row) {
        return similarity.within(knownBags.get(element), rowBags.get(row));
    }

    double rowWeight(int row) {
        return rowBags.get(row).weight();
    }

    double elementWeight(int element) {
        return knownBags.get(element).weight();
    }
}
