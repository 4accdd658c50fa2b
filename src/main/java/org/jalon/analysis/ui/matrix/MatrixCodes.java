package org.jalon.analysis.ui.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.read.StatusCell;
import org.jalon.shared.Words;
import org.jalon.table.ui.TableModel;
import org.jalon.table.ui.TableModel.SymbolModel;

/**
 * The cells of a matrix as {@code matrix-model.ts} takes them apart, two characters each: which status, of those that {@link #symbols} lists (the levels of
 * the scale, 'not stated', and each way in which a row is split), and the marks of the cell.
 */
final class MatrixCodes {

    /** What is added to the number that a character stands for. */
    static final int FIRST = 0x100;

    static final int DOUBTFUL = 1;
    static final int DEADLINE_MOVED = 2;
    static final int TEXT_CHANGED = 4;
    static final int CORRECTED = 8;

    private static final char ABSENT = ' ';

    private final Matrix matrix;
    private final Words words;
    private final Locale locale;
    private final Map<Said, Integer> known = new LinkedHashMap<>();

    /** What a cell says; {@code withdrawn} where the framework had given the indicator up by then. */
    private record Said(List<Optional<String>> statuses, boolean withdrawn) {

        private static final Said WITHDRAWN = new Said(List.of(), true);
    }

    MatrixCodes(Matrix matrix, Words words, Locale locale) {
        this.matrix = matrix;
        this.words = words;
        this.locale = locale;
        matrix.framework()
                .scale()
                .levels()
                .forEach(level -> index(new Said(List.of(Optional.of(level.code())), false)));
        index(new Said(List.of(Optional.empty()), false));
    }

    /** A row's cells, of which each is one of a period; empty where there was no such row yet. */
    String of(Matrix.Indicator row) {
        StringBuilder text = new StringBuilder(2 * row.cells().size());
        for (int period = 0; period < row.cells().size(); period++) {
            Optional<StatusCell> cell = row.cells().get(period);
            char absent = matrix.isWithdrawn(row, period) ? (char) (FIRST + index(Said.WITHDRAWN)) : ABSENT;
            text.append(cell.map(of -> (char) (FIRST + index(new Said(of.statuses(), false))))
                    .orElse(absent));
            text.append((char) ('0' + cell.map(MatrixCodes::marks).orElse(0)));
        }
        return text.toString();
    }

    /** All statuses that were asked for so far, in the order of their numbers. */
    List<SymbolModel> symbols() {
        return known.keySet().stream().map(this::symbol).toList();
    }

    private int index(Said said) {
        return known.computeIfAbsent(said, absent -> known.size());
    }

    private static int marks(StatusCell cell) {
        return (cell.doubtful() ? DOUBTFUL : 0)
                + (cell.deadlineMoved() ? DEADLINE_MOVED : 0)
                + (cell.textChanged() ? TEXT_CHANGED : 0)
                + (cell.corrected() ? CORRECTED : 0);
    }

    private SymbolModel symbol(Said said) {
        if (said.withdrawn()) {
            return new SymbolModel(words.get(locale, "status.withdrawn"), "withdrawn", TableModel.QUIET);
        }
        List<Optional<String>> statuses = said.statuses();
        if (statuses.size() > 1) {
            String parts = statuses.stream().map(this::label).collect(Collectors.joining(", "));
            return new SymbolModel(words.get(locale, "matrix.split", parts), "split", TableModel.QUIET);
        }
        return statuses.getFirst()
                .flatMap(matrix.framework().scale()::level)
                .map(level -> new SymbolModel(level.label().in(locale), level.symbol(), level.colour()))
                .orElseGet(() -> new SymbolModel(notStated(), "none", TableModel.QUIET));
    }

    private String label(Optional<String> status) {
        return status.flatMap(matrix.framework().scale()::level)
                .map(level -> level.label().in(locale))
                .orElseGet(this::notStated);
    }

    private String notStated() {
        return words.get(locale, matrix.framework().isJudged() ? "status.notStated" : "matrix.row");
    }
}
