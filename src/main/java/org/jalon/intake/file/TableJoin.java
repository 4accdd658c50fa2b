package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;

/** Joins what is one table to its readers: pieces with the same headings, and pieces without any right below another. */
final class TableJoin {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+(\\.\\d+)+)\\b");
    private static final int LONGEST_BAND = 300;
    private static final int MOST_BANDS = 3;

    private TableJoin() {}

    /** Puts it behind the last one, or into it. */
    static void add(List<Draft> drafts, Draft next) {
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        if (last != null && belongs(last, next)) {
            drafts.removeLast();
            drafts.add(joined(last, next));
        } else {
            drafts.add(next);
        }
    }

    private static boolean belongs(Draft last, Draft next) {
        if (last.headings().size() != next.headings().size()) {
            return false;
        }
        boolean between = next.above().stream().allMatch(text -> Continuation.isMarked(text) || text.isBlank());
        if (!next.headed()) {
            return between;
        }
        boolean few = next.above().size() <= MOST_BANDS
                && next.above().stream().allMatch(text -> text.length() <= LONGEST_BAND);
        return last.headed()
                && last.headingLetters().equals(next.headingLetters())
                && (between || few && !startsAgain(last, next));
    }

    /** Rows with the same numbers are another issue of the table, not the rest of it. */
    private static boolean startsAgain(Draft last, Draft next) {
        Set<String> before = numbers(last);
        Set<String> after = numbers(next);
        int all = after.size();
        after.retainAll(before);
        return all > 0 && after.size() * 2 > all;
    }

    private static Set<String> numbers(Draft draft) {
        Set<String> numbers = new HashSet<>();
        for (RawRow row : draft.rows()) {
            for (RawCell cell : row.cells()) {
                Matcher number = NUMBER.matcher(cell.text());
                if (number.lookingAt()) {
                    numbers.add(number.group(1));
                }
            }
        }
        return numbers;
    }

    private static Draft joined(Draft last, Draft next) {
        List<RawRow> rows = new ArrayList<>(last.rows());
        int columns = last.headings().size();
        next.above().stream()
                .filter(text -> !Continuation.isMarked(text) && !text.isBlank())
                .forEach(text -> rows.add(new RawRow(next.place(), List.of(new RawCell(text, columns, false)), false)));
        rows.addAll(next.rows());
        List<String> notes = new ArrayList<>(last.notes());
        notes.addAll(next.notes());
        return new Draft(last.place(), last.above(), last.headings(), rows, notes);
    }
}
