package org.jalon.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.assessment.deadline.DeadlineParser;
import org.jalon.assessment.deadline.DeadlineReading;

/** What columns look like by what stands in them. */
final class ColumnContent {

    /** Cells of a column that are looked at. */
    private static final int SAMPLE = 40;

    /** A deadline is a few words; the longest are conditions, and look like comments. */
    private static final int SHORT = 60;

    private final List<List<String>> columns;
    private final StateWords states;
    private final Similarity similarity;
    private final List<Similarity.Bag> pillars;
    private final List<Similarity.Bag> objectives;
    private final List<Similarity.Bag> rows;
    private final Set<String> numbers;

    ColumnContent(TableCells cells, KnownFramework known, StateWords states) {
        this.states = states;
        columns = IntStream.range(0, cells.columns())
                .mapToObj(column -> sample(cells, column))
                .toList();
        List<String> texts = Stream.concat(
                        Stream.concat(known.pillars().stream(), known.objectives().stream()),
                        known.rows().stream().map(KnownFramework.Row::element))
                .map(KnownElement::text)
                .toList();
        similarity = new Similarity(texts);
        pillars = bags(known.pillars());
        objectives = bags(known.objectives());
        rows = bags(known.rows().stream().map(KnownFramework.Row::element).toList());
        numbers = known.rows().stream().map(row -> row.element().number()).collect(Collectors.toSet());
    }

    private static List<String> sample(TableCells cells, int column) {
        List<String> filled = new ArrayList<>();
        for (int row = 0; row < cells.rows(); row++) {
            String text = cells.text(row, column);
            if (!text.isEmpty() && cells.band(row).isEmpty()) {
                filled.add(text);
            }
        }
        // From the whole table, not from its beginning: rows that are much alike stand together.
        int step = Math.max(1, filled.size() / SAMPLE);
        return IntStream.iterate(0, at -> at < filled.size(), at -> at + step)
                .mapToObj(filled::get)
                .toList();
    }

    private List<Similarity.Bag> bags(List<KnownElement> elements) {
        return elements.stream().map(element -> similarity.bag(element.text())).toList();
    }

    /** From 0 for what it cannot be to 3 for what it can only be. */
    double looksLike(int column, ColumnKind kind) {
        List<String> cells = columns.get(column);
        if (cells.isEmpty()) {
            return 0;
        }
        return switch (kind) {
            case STATE -> 3 * share(cells, cell -> cell.lines().allMatch(states::knows) || states.knows(cell));
            case NUMBER ->
                3
                        * share(
                                cells,
                                cell -> NumberedText.of(cell).isNumberAlone()
                                        && (cell.contains(".")
                                                || numbers.contains(
                                                        NumberedText.of(cell).number())));
            case DEADLINE -> 1.5 * share(cells, ColumnContent::isDeadline);
            case INDICATOR -> 3 * share(cells, cell -> isAmong(cell, rows));
            case OBJECTIVE -> 3 * share(cells, cell -> isAmong(cell, objectives));
            case PILLAR -> 3 * share(cells, cell -> isAmong(cell, pillars));
            case COMMENT -> 0.8 * share(cells, cell -> cell.length() > SHORT && !isAmong(cell, rows));
            case ASIDE -> 0;
        };
    }

    /** What a column is whatever its heading says; {@link ColumnKind#ASIDE} if what stands in it does not tell. */
    ColumnKind plainly(int column) {
        return Stream.of(ColumnKind.STATE, ColumnKind.INDICATOR, ColumnKind.OBJECTIVE, ColumnKind.NUMBER)
                .filter(kind -> looksLike(column, kind) > 2.2)
                .findFirst()
                .or(() -> Stream.of(ColumnKind.DEADLINE)
                        .filter(kind -> looksLike(column, kind) > 1.1)
                        .findFirst())
                .orElse(ColumnKind.ASIDE);
    }

    private boolean isAmong(String cell, List<Similarity.Bag> known) {
        Similarity.Bag bag = similarity.bag(NumberedText.of(cell).text());
        return known.stream().anyMatch(other -> similarity.alike(bag, other) > 0.6);
    }

    private static boolean isDeadline(String cell) {
        return cell.length() < SHORT && !(DeadlineParser.read(cell) instanceof DeadlineReading.Unclear);
    }

    private static double share(List<String> cells, Predicate<String> being) {
        return (double) cells.stream().filter(being).count() / cells.size();
    }
}
