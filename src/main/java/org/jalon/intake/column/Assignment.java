package org.jalon.intake.column;

import java.util.Arrays;

/**
 * The assignment problem: who gets what, so that the sum of all scores is as large as it can be and nothing is given twice. The Hungarian method with
 * potentials, after Kuhn (1955) and Munkres (1957), in a time that grows with the cube of the smaller side times the larger.
 */
public final class Assignment {

    public static final int NONE = -1;

    private Assignment() {}

    /**
     * For each row the column that it gets, or {@link #NONE}. A pair whose score is 0 or less is never made.
     *
     * @param scores of rows and columns, all rows as long
     */
    public static int[] best(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        int[] given = new int[rows];
        Arrays.fill(given, NONE);
        if (columns == 0) {
            return given;
        }
        // One column for each row beside those that there are: it may go without at the price of nothing.
        double[] ofRow = new double[rows + 1];
        double[] ofColumn = new double[columns + rows + 1];
        int[] holder = new int[columns + rows + 1];
        for (int row = 1; row <= rows; row++) {
            seat(scores, columns, row, ofRow, ofColumn, holder);
        }
        for (int column = 1; column <= columns; column++) {
            if (holder[column] != 0 && scores[holder[column] - 1][column - 1] > 0) {
                given[holder[column] - 1] = column - 1;
            }
        }
        return given;
    }

    /** Finds the shortest way to seat one more row, others moving along it. */
    private static void seat(double[][] scores, int columns, int row, double[] ofRow, double[] ofColumn, int[] holder) {
        int all = holder.length - 1;
        int[] before = new int[all + 1];
        double[] least = new double[all + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[all + 1];
        holder[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int from = holder[column];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int to = 1; to <= all; to++) {
                if (used[to]) {
                    continue;
                }
                double cost = to <= columns ? -Math.max(0, scores[from - 1][to - 1]) : 0;
                double reduced = cost - ofRow[from] - ofColumn[to];
                if (reduced < least[to]) {
                    least[to] = reduced;
                    before[to] = column;
                }
                if (least[to] < delta) {
                    delta = least[to];
                    next = to;
                }
            }
            for (int to = 0; to <= all; to++) {
                if (used[to]) {
                    ofRow[holder[to]] += delta;
                    ofColumn[to] -= delta;
                } else {
                    least[to] -= delta;
                }
            }
            column = next;
        } while (holder[column] != 0);
        while (column != 0) {
            holder[column] = holder[before[column]];
            column = before[column];
        }
    }
}
