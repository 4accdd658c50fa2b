package org.jalon.export.request;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.Matrix;
import org.jalon.mandate.PeriodState;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;

/**
 * What files are called, without an ending. A file outlives the page that it came from, and a CSV has no other place to say it: the name tells
 * which corrigendum it is, or of which instant (UTC), {@code mali-agreement-2017-Q2-corrigendum-1}, {@code
 * mali-agreement-2017-Q2-as-at-20170930T120000Z}.
 */
public final class TableName {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private TableName() {}

    static String of(AnnexTable table) {
        return framework(table) + state(table);
    }

    /** {@code mali-agreement-2017-Q3-as-at-20170930T120000Z-to-2017-Q3}. */
    public static String of(Comparison comparison) {
        return framework(comparison.to()) + side(comparison.from()) + "-to-" + side(comparison.to());
    }

    /** {@code mali-agreement-matrix}, and which periods if {@code some} alone were asked for: {@code mali-agreement-matrix-2017-Q2-to-2017-Q3}. */
    public static String of(Matrix matrix, boolean some) {
        String whole = matrix.mandate().code() + "-" + matrix.framework().code() + "-matrix";
        return some
                ? whole + "-" + matrix.periods().getFirst().code() + "-to-"
                        + matrix.periods().getLast().code()
                : whole;
    }

    /** Period and state of a table beside another one. */
    static String side(AnnexTable table) {
        return switch (table.reading()) {
            case AsAt.Current current -> table.period().code();
            case AsAt.Working working -> table.period().code();
            case AsAt.At at -> state(table);
            case AsAt.Sealed sealed -> state(table);
        };
    }

    private static String framework(AnnexTable table) {
        return table.mandate().code() + "-" + table.framework().code() + "-";
    }

    private static String state(AnnexTable table) {
        return table.period().code()
                + switch (table.reading()) {
                    case AsAt.At(Instant at) -> "-as-at-" + INSTANT.format(at);
                    case AsAt.Sealed(int number) -> number == 0 ? "-as-first-sealed" : corrigendum(number);
                    case AsAt.Current current ->
                        corrigendum(table.period().lastSealed().orElse(0));
                    case AsAt.Working working ->
                        table.period().state() == PeriodState.CORRECTING
                                ? "-draft"
                                : corrigendum(table.period().lastSealed().orElse(0));
                };
    }

    private static String corrigendum(int number) {
        return number == 0 ? "" : "-corrigendum-" + number;
    }
}
