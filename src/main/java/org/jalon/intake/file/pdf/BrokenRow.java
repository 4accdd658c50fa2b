package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;

/** The last row of a page and the first one of the next: whether they are one that the page's end parts. */
record BrokenRow(RawRow before, RawRow after, List<RawRow> earlier, Hyphens hyphens) {

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d+(\\.\\d+)+|\\d+\\.|\\([a-z]\\))(\\s|$).*", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}\\d),;:.\\p{Lo}].*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.!?]\\s*$", Pattern.DOTALL);
    private static final Pattern BAND = Pattern.compile("^(\\d+|[IVX]+)\\.\\s.*", Pattern.DOTALL);
    private static final int LONG = 12;

    boolean isOne() {
        boolean alone = before.cells().stream().skip(1).allMatch(RawCell::blank);
        if (before.cells().size() != after.cells().size() && !alone) {
            return false;
        }
        if (after.cells().size() == 1) {
            String more = after.cells().getFirst().text();
            return !BAND.matcher(more).matches()
                    && BAND.matcher(before.cells().getFirst().text()).matches();
        }
        int going = 0;
        int capital = 0;
        for (int n = 0; n < after.cells().size(); n++) {
            String more = after.cells().get(n).text();
            if (more.isBlank()) {
                continue;
            }
            String begun = before.cells().get(n).text();
            if (begun.isBlank() || NUMBERED.matcher(more).matches()) {
                return false;
            }
            going++;
            boolean lower = GOES_ON.matcher(more).matches() || begun.endsWith("-");
            if (!lower && (begun.length() < LONG || isValue(n, more))) {
                return false;
            }
            capital += !lower && ENDED.matcher(begun).matches() ? 1 : 0;
        }
        return going > 0 && (capital == 0 || going == 1);
    }

    /** Whether that stands in the column as a cell of its own: a state, a year. */
    private boolean isValue(int column, String text) {
        return earlier.stream()
                .anyMatch(row -> column < row.cells().size()
                        && row.cells().get(column).text().equals(text));
    }

    RawRow mended() {
        if (after.cells().size() == 1) {
            String both = before.cells().getFirst().text() + "\n"
                    + after.cells().getFirst().text();
            return new RawRow(
                    before.place(),
                    List.of(new RawCell(both, before.columns(), false)),
                    before.heading(),
                    before.page());
        }
        List<RawCell> cells = new ArrayList<>();
        for (int n = 0; n < before.cells().size(); n++) {
            RawCell cell = before.cells().get(n);
            cells.add(new RawCell(
                    joined(cell.text(), after.cells().get(n).text(), hyphens), cell.columns(), cell.continued()));
        }
        return new RawRow(before.place(), cells, before.heading(), before.page());
    }

    /** What goes on with a cell that covers rows on both pages. */
    Optional<String> restOfTheFirstCell() {
        String more = after.cells().getFirst().text();
        boolean rest = after.cells().size() > 1
                && !more.isBlank()
                && GOES_ON.matcher(more).matches()
                && !NUMBERED.matcher(more).matches();
        return rest ? Optional.of(more) : Optional.empty();
    }

    static RawRow withMore(RawRow row, String more, Hyphens hyphens) {
        List<RawCell> cells = new ArrayList<>(row.cells());
        RawCell first = cells.getFirst();
        cells.set(0, new RawCell(joined(first.text(), more, hyphens), first.columns(), first.continued()));
        return new RawRow(row.place(), cells, row.heading(), row.page());
    }

    static RawRow withoutFirst(RawRow row) {
        List<RawCell> cells = new ArrayList<>(row.cells());
        cells.set(0, new RawCell("", cells.getFirst().columns(), true));
        return new RawRow(row.place(), cells, row.heading(), row.page());
    }

    private static String joined(String begun, String more, Hyphens hyphens) {
        if (more.isBlank() || begun.isBlank()) {
            return begun + more;
        }
        StringBuilder text = new StringBuilder(begun);
        hyphens.join(text, more);
        return text.toString();
    }
}
