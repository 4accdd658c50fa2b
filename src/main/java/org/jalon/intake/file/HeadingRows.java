package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;

/** Which of the first rows of a table are its headings: those of which the file says so, else one that reads like it. */
final class HeadingRows {

    private static final int LONGEST = 90;
    private static final int MOST_BANDS = 6;
    private static final int MOST_ROWS = 3;
    private static final Pattern NUMBERED =
            Pattern.compile("[\\p{Ps}]?\\d+(\\.\\d+)*[.)]?(\\s.*|\\s*)|[\\p{Ps}][a-z]\\p{Pe}.*", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("[\\d\\p{P}\\p{Sc}\\s%]+|.{25,}[.;]", Pattern.DOTALL);

    private HeadingRows() {}

    /** Takes them out of {@code rows}; lines of one cell before them are put behind what stands above the table. */
    static List<RawRow> taken(List<RawRow> rows, int columns, List<String> above) {
        int bands = 0;
        while (bands < rows.size()
                && bands < MOST_BANDS
                && (isBand(rows.get(bands)) || hasNothingBesideTheFirst(rows.get(bands)))) {
            bands++;
        }
        boolean said = bands < rows.size()
                && rows.get(bands).heading()
                && !rows.stream().allMatch(RawRow::heading);
        int count = said ? said(rows, bands) : guessed(rows, bands, columns);
        if (count == 0) {
            return List.of();
        }
        rows.subList(0, bands).forEach(band -> above.add(text(band)));
        List<RawRow> head = List.copyOf(rows.subList(bands, bands + count));
        rows.subList(0, bands + count).clear();
        rows.removeIf(row -> repeats(row, head));
        return head;
    }

    /** Whether one cell covers it, or nearly so with nothing beside it. */
    static boolean isBand(RawRow row) {
        RawCell first = row.cells().getFirst();
        return row.cells().size() == 1
                || !first.blank() && first.columns() * 2 > row.columns() && hasNothingBesideTheFirst(row);
    }

    private static boolean hasNothingBesideTheFirst(RawRow row) {
        return row.cells().stream().skip(1).allMatch(RawCell::blank);
    }

    private static int said(List<RawRow> rows, int from) {
        int count = 0;
        while (from + count < rows.size() && rows.get(from + count).heading() && count < MOST_ROWS) {
            count++;
        }
        return count;
    }

    private static int guessed(List<RawRow> rows, int from, int columns) {
        if (from >= rows.size() || columns < 2 || !readsLikeHeadings(rows.get(from))) {
            return 0;
        }
        boolean grouped = rows.get(from).cells().stream().anyMatch(cell -> cell.columns() > 1);
        boolean second = grouped && from + 1 < rows.size() && readsLikeHeadings(rows.get(from + 1));
        return second ? 2 : 1;
    }

    private static boolean readsLikeHeadings(RawRow row) {
        List<String> texts = row.cells().stream()
                .map(RawCell::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean enough = texts.size() >= 2 && texts.size() * 2 >= row.cells().size();
        long values =
                texts.stream().filter(text -> VALUE.matcher(text).matches()).count();
        return enough
                && texts.stream().distinct().count() * 3 >= texts.size() * 2L
                && values * 3 <= texts.size()
                && texts.stream()
                        .allMatch(text -> text.length() <= LONGEST
                                && !NUMBERED.matcher(text).matches());
    }

    private static boolean repeats(RawRow row, List<RawRow> head) {
        String letters = row.letters();
        return !row.blank()
                && head.stream().anyMatch(one -> one.letters().equals(letters) && row.columns() == one.columns());
    }

    /** One for each column: what stands above it, from the uppermost down. */
    static List<String> texts(List<RawRow> head, int columns) {
        List<StringBuilder> texts = new ArrayList<>();
        for (int n = 0; n < columns; n++) {
            texts.add(new StringBuilder());
        }
        for (RawRow row : head) {
            int column = 0;
            for (RawCell cell : row.cells()) {
                for (int n = 0; n < cell.columns() && column < columns; n++) {
                    String text = CellText.clean(cell.text());
                    StringBuilder said = texts.get(column++);
                    said.append(said.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
                }
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    static String text(RawRow row) {
        return String.join(
                        " ",
                        row.cells().stream()
                                .map(RawCell::text)
                                .filter(text -> !text.isBlank())
                                .toList())
                .strip();
    }
}
