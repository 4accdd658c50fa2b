package org.jalon.analysis.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.analysis.Matrix;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Words;
import org.jalon.table.TableNavigation;
import org.jalon.table.ui.TableModel.SymbolModel;

/**
 * The matrix as {@code matrix-grid.ts} draws it. A row's cells are one text of two characters a period: which of {@code codes} it is, and
 * its marks. The words of rows come by need. Free of components.
 */
final class MatrixModel {

    record Model(
            String caption,
            String textLanguage,
            Labels labels,
            List<PeriodModel> periods,
            List<SymbolModel> codes,
            List<RowModel> rows) {}

    /** @param marks in the order of their bits */
    record Labels(String indicator, String absent, String done, String fold, String unfold, List<String> marks) {}

    /** @param label what is printed for it */
    record PeriodModel(String code, String label, String state, String href) {}

    /**
     * @param kind {@code pillar}, {@code objective}, {@code indicator}, {@code counts} (the head of some counts) or {@code count}
     * @param code the element's; for counts that of their pillar, empty for all
     * @param number as it is printed; empty for counts
     * @param above the codes of the rows it folds away with, the outermost first
     * @param label its words, where they are Jalon's own; empty for an element
     * @param cells of an indicator: two characters a period; of all others: one text a period, spaces between them
     */
    record RowModel(String kind, String code, String number, List<String> above, String label, String cells) {}

    private final Words words;
    private final Locale locale;

    MatrixModel(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    Model of(Matrix matrix) {
        MatrixCodes codes = new MatrixCodes(matrix, words, locale);
        List<RowModel> rows = new ArrayList<>();
        matrix.top().forEach(branch -> rows(matrix, branch, List.of(), codes, rows));
        if (matrix.framework().isJudged()) {
            rows.addAll(counts(
                    matrix, "", say("matrix.counts.all"), matrix.indicators().toList()));
            for (Matrix.Branch top : matrix.top()) {
                if (!top.below().isEmpty()) {
                    rows.addAll(counts(matrix, top.entry().code(), title(matrix, top.entry()), top.indicators()));
                }
            }
        }
        return new Model(
                say("matrix.caption", matrix.framework().title().in(locale)),
                matrix.framework().language().toLanguageTag(),
                new Labels(
                        matrix.framework().levels().last().heading().in(locale),
                        say("matrix.absent"),
                        say("matrix.done"),
                        say("matrix.fold"),
                        say("matrix.unfold"),
                        List.of(
                                say("mark.doubtful"),
                                say("change.deadline-moved"),
                                say("change.text-changed"),
                                say("matrix.corrected"))),
                matrix.periods().stream().map(period -> period(matrix, period)).toList(),
                codes.symbols(),
                rows);
    }

    /** An element that is a row and has others below it stands above them twice: as what they fold away with, and as a row. */
    private void rows(Matrix matrix, Matrix.Branch branch, List<String> above, MatrixCodes codes, List<RowModel> rows) {
        Entry entry = branch.entry();
        if (!branch.below().isEmpty() || branch.row().isEmpty()) {
            rows.add(new RowModel(
                    above.isEmpty() ? "pillar" : "objective",
                    entry.code(),
                    number(entry),
                    above,
                    "",
                    done(matrix, branch.indicators())));
        }
        branch.row()
                .ifPresent(row ->
                        rows.add(new RowModel("indicator", entry.code(), number(entry), above, "", codes.of(row))));
        List<String> path =
                Stream.concat(above.stream(), Stream.of(entry.code())).toList();
        branch.below().forEach(below -> rows(matrix, below, path, codes, rows));
    }

    /** The elements of the rows in their order, for the words that come by need. */
    static List<Entry> entries(Matrix matrix) {
        return matrix.branches()
                .flatMap(branch -> Stream.generate(branch::entry)
                        .limit(branch.row().isPresent() && !branch.below().isEmpty() ? 2 : 1))
                .toList();
    }

    private PeriodModel period(Matrix matrix, ReportingPeriod period) {
        String state = say("period.state." + period.state().code());
        return new PeriodModel(
                period.code(),
                period.label(),
                period.reportSymbol()
                        .map(symbol -> say("period.sealedAs", state, symbol))
                        .orElse(state),
                TableNavigation.table(
                        matrix.mandate().code(), matrix.framework().code(), period.code()));
    }

    private String title(Matrix matrix, Entry entry) {
        String level = matrix.framework().levels().level(entry.level()).name().in(locale);
        return say("matrix.counts.pillar", level, entry.number().printed().isEmpty() ? entry.code() : number(entry));
    }

    /** '2/6' for each period: done of all rows there were; without a scale only how many those were. */
    private static String done(Matrix matrix, List<Matrix.Indicator> some) {
        return matrix.counts(some).stream()
                .map(count -> count.rows() == 0
                        ? "–"
                        : matrix.framework().isJudged() ? count.done() + "/" + count.rows() : "" + count.rows())
                .collect(Collectors.joining(" "));
    }

    private List<RowModel> counts(Matrix matrix, String pillar, String title, List<Matrix.Indicator> some) {
        List<Matrix.Count> counts = matrix.counts(some);
        List<String> above = pillar.isEmpty() ? List.of() : List.of("counts " + pillar);
        List<RowModel> rows = new ArrayList<>();
        rows.add(new RowModel("counts", pillar, "", List.of(), title, numbers(counts, Matrix.Count::rows)));
        for (StatusLevel level : matrix.framework().scale().levels()) {
            rows.add(new RowModel(
                    "count",
                    pillar,
                    "",
                    above,
                    level.label().in(locale),
                    numbers(counts, count -> count.levels().getOrDefault(level.code(), 0))));
        }
        rows.add(new RowModel("count", pillar, "", above, say("count.split"), numbers(counts, Matrix.Count::split)));
        rows.add(new RowModel(
                "count", pillar, "", above, say("status.notStated"), numbers(counts, Matrix.Count::notStated)));
        if (counts.stream().anyMatch(count -> count.absent() > 0)) {
            rows.add(new RowModel(
                    "count", pillar, "", above, say("matrix.absent"), numbers(counts, Matrix.Count::absent)));
        }
        return rows;
    }

    private static String numbers(List<Matrix.Count> counts, Function<Matrix.Count, Integer> what) {
        return counts.stream().map(count -> what.apply(count).toString()).collect(Collectors.joining(" "));
    }

    private static String number(Entry entry) {
        return entry.number().printed();
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
