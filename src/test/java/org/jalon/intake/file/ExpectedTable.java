package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file is known to say, and how much of it was read.
 *
 * @param rows bands with one text, rows with one for each column; a cell that covers rows stands in the first of them
 */
public record ExpectedTable(List<List<String>> rows) {

    /**
     * How much was read.
     *
     * @param cells that the file has
     * @param right of those, the ones whose words were read as they are printed
     * @param invented rows that the file does not have
     * @param wrong what was read instead, for whoever looks for the cause
     */
    public record Score(int cells, int right, int invented, List<String> wrong) {

        public double share() {
            return cells == 0 ? 0 : (double) right / cells;
        }

        public boolean perfect() {
            return cells == right && invented == 0;
        }
    }

    /** The table of the file that says most of it. */
    public Score best(FileReading reading) {
        Score best = new Score(cells(), 0, 0, List.of("no table"));
        for (FoundTable table : reading.tables()) {
            Score score = score(table);
            if (score.right() > best.right()) {
                best = score;
            }
        }
        return best;
    }

    private int cells() {
        return rows.stream().mapToInt(List::size).sum();
    }

    /** Rows are put beside each other in their order, so that as many cells as possible agree. */
    public Score score(FoundTable table) {
        List<List<String>> found =
                table.rows().stream().map(ExpectedTable::flat).toList();
        int[][] best = new int[rows.size() + 1][found.size() + 1];
        for (int e = rows.size() - 1; e >= 0; e--) {
            for (int f = found.size() - 1; f >= 0; f--) {
                int together = best[e + 1][f + 1] + equal(rows.get(e), found.get(f));
                best[e][f] = Math.max(together, Math.max(best[e + 1][f], best[e][f + 1]));
            }
        }
        List<String> wrong = new ArrayList<>();
        int invented = 0;
        int e = 0;
        int f = 0;
        while (e < rows.size() || f < found.size()) {
            boolean both = e < rows.size() && f < found.size();
            if (both && best[e][f] == best[e + 1][f + 1] + equal(rows.get(e), found.get(f))) {
                differences(rows.get(e++), found.get(f++), wrong);
            } else if (e < rows.size() && (f == found.size() || best[e][f] == best[e + 1][f])) {
                wrong.add("missing " + rows.get(e++));
            } else {
                wrong.add("invented " + found.get(f++));
                invented++;
            }
        }
        return new Score(cells(), best[0][0], invented, wrong);
    }

    private static void differences(List<String> expected, List<String> found, List<String> wrong) {
        for (int n = 0; n < expected.size(); n++) {
            String read = n < found.size() ? found.get(n) : "";
            if (!letters(expected.get(n)).equals(letters(read))) {
                wrong.add("<" + expected.get(n) + "> read as <" + read + ">");
            }
        }
        if (found.size() > expected.size()) {
            wrong.add("more cells " + found);
        }
    }

    private static int equal(List<String> expected, List<String> found) {
        boolean alone = found.stream().skip(1).allMatch(String::isEmpty);
        if (expected.size() == 1 && !alone || expected.size() > 1 && found.size() == 1) {
            return 0;
        }
        int equal = 0;
        for (int n = 0; n < Math.min(expected.size(), found.size()); n++) {
            equal += letters(expected.get(n)).equals(letters(found.get(n))) ? 1 : 0;
        }
        return equal;
    }

    /** White space, hyphens at line ends and what joins signs of pictures are nobody's words. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2011\\u2013\\u200d\\ufe0f\\u00ad-]+", "");
    }

    private static List<String> flat(FoundRow row) {
        if (row.band()) {
            return List.of(row.cells().getFirst().text());
        }
        List<String> flat = new ArrayList<>();
        for (FoundCell cell : row.cells()) {
            flat.add(cell.text());
            for (int n = 1; n < cell.columns(); n++) {
                flat.add("");
            }
        }
        return flat;
    }

    @Override
    public String toString() {
        return rows.stream().map(List::toString).collect(Collectors.joining("\n"));
    }
}
