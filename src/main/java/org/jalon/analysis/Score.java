package org.jalon.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.framework.StatusScale;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;

/**
 * One number of a table by a named convention, with all that it was made of. On S/2017/478, Annex I, the conventions give 29, 53 or 75 per
 * cent of one and the same table; so the number says nothing without the name, the denominator and what was left out.
 *
 * @param lines how many rows were counted with how much each, the most advanced level first; split rows apart
 * @param points what they give together, as a sum of whole indicators: 15.33 of 30
 * @param denominator how many indicators were counted
 * @param leftOut numbers of the indicators that were not counted, by why
 */
public record Score(
        Convention convention,
        LevelValues values,
        List<Line> lines,
        BigDecimal points,
        int denominator,
        Map<LeftOut, List<String>> leftOut) {

    /** @param state the code of a level, or {@link RowFilter#SPLIT} or {@link RowFilter#NOT_STATED} */
    public record Line(String state, int rows, BigDecimal points) {}

    /** Why an indicator is not counted. */
    public enum LeftOut {
        NOT_STATED,
        /** It stands on a level that has no value. */
        NO_VALUE,
        /** It is split, and a part is blank or stands on a level that has no value. */
        SPLIT_WITHOUT_VALUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int DIGITS = 12;

    /** The share in per cent, to one decimal; empty if nothing was counted, or if a level still waits for its value. */
    public Optional<BigDecimal> percent() {
        return denominator == 0 || !values.complete()
                ? Optional.empty()
                : Optional.of(points.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    public static Score of(
            Convention convention, StatusScale scale, Map<String, Integer> stated, Collection<AnnexTable.Row> rows) {
        LevelValues values = LevelValues.of(convention, scale, stated);
        Counting counting = new Counting(convention, scale, values);
        rows.forEach(counting::count);
        return counting.score();
    }

    private static final class Counting {

        private final Convention convention;
        private final LevelValues values;
        private final Map<String, List<BigDecimal>> counted = new LinkedHashMap<>();
        private final Map<LeftOut, List<String>> leftOut = new LinkedHashMap<>();

        private Counting(Convention convention, StatusScale scale, LevelValues values) {
            this.convention = convention;
            this.values = values;
            scale.levels().forEach(level -> counted.put(level.code(), new ArrayList<>()));
            counted.put(RowFilter.SPLIT, new ArrayList<>());
            counted.put(RowFilter.NOT_STATED, new ArrayList<>());
        }

        private void count(AnnexTable.Row row) {
            AssessmentContent content = row.content();
            List<Optional<BigDecimal>> parts =
                    content.parts().stream().map(this::worth).toList();
            boolean all = convention == Convention.IMPLEMENTED_OF_ALL;
            String state = content.isSplit()
                    ? RowFilter.SPLIT
                    : content.parts().getFirst().status().orElse(RowFilter.NOT_STATED);
            if (all) {
                boolean done = parts.stream().allMatch(worth -> worth.equals(Optional.of(whole())));
                add(state, done ? BigDecimal.ONE : BigDecimal.ZERO);
            } else if (parts.stream().allMatch(Optional::isPresent)) {
                add(state, mean(parts));
            } else {
                LeftOut why = content.isSplit()
                        ? LeftOut.SPLIT_WITHOUT_VALUE
                        : content.isNotStated() ? LeftOut.NOT_STATED : LeftOut.NO_VALUE;
                leftOut.computeIfAbsent(why, key -> new ArrayList<>())
                        .add(row.indicator().number().printed());
            }
        }

        private void add(String state, BigDecimal worth) {
            counted.computeIfAbsent(state, key -> new ArrayList<>()).add(worth);
        }

        private static BigDecimal whole() {
            return BigDecimal.ONE.setScale(DIGITS, RoundingMode.HALF_UP);
        }

        private Optional<BigDecimal> worth(Part part) {
            OptionalInt points = part.status()
                    .map(code -> values.points().getOrDefault(code, OptionalInt.empty()))
                    .orElse(OptionalInt.empty());
            return points.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(points.getAsInt())
                            .divide(BigDecimal.valueOf(values.full()), DIGITS, RoundingMode.HALF_UP));
        }

        /** A split row is one indicator: its parts share it equally. */
        private static BigDecimal mean(List<Optional<BigDecimal>> parts) {
            return parts.stream()
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(parts.size()), DIGITS, RoundingMode.HALF_UP);
        }

        private Score score() {
            List<Line> lines = counted.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(entry -> new Line(entry.getKey(), entry.getValue().size(), sum(entry.getValue())))
                    .toList();
            int denominator = lines.stream().mapToInt(Line::rows).sum();
            BigDecimal points = lines.stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Score(convention, values, lines, points, denominator, Map.copyOf(leftOut));
        }

        private static BigDecimal sum(List<BigDecimal> all) {
            return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
