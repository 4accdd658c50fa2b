package org.jalon.intake.file.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the columns of a Word table begin. Whoever draws a table by hand leaves lines that miss each other by a hair, and Word then counts a
 * column between them; such columns are none.
 */
final class DocxGrid {

    /** Twentieths of a point: four millimetres, in which no word fits. */
    private static final int HAIR = 230;

    private final List<Integer> widths = new ArrayList<>();

    void add(int width) {
        widths.add(width);
    }

    /** Twice as many as a row has cells would be no grid of theirs. */
    boolean isKnown(int columns) {
        return widths.size() >= columns && widths.stream().allMatch(width -> width > 0);
    }

    /** For every line between columns of the file, from 0, the line that counts. */
    int[] lines(int columns) {
        int[] counts = new int[columns + 1];
        int last = 0;
        int since = 0;
        for (int n = 1; n <= columns; n++) {
            since += widths.get(n - 1);
            if (since >= HAIR) {
                last++;
                since = 0;
            }
            counts[n] = last;
        }
        return counts;
    }

    /** The lines that stand between any two cells, without those that none needs. */
    static TreeSet<Integer> used(List<List<Integer>> rows) {
        TreeSet<Integer> used = new TreeSet<>();
        rows.forEach(used::addAll);
        return used;
    }
}
