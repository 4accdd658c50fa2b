package org.jalon.intake.match;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.intake.column.Assignment;

/** Which row of a file gets which row of a framework, all at once, and where it could as well have been otherwise. */
final class Pairing {

    static final int NONE = Assignment.NONE;

    /** What two answers have to differ by for one of them to be clear. */
    private static final double MARGIN = 0.1;

    private final Scores scores;
    private final int[] ofRow;
    private final int[] ofElement;
    private final boolean[] certain;
    private final boolean[] settled;

    /**
     * @param rows how many rows the file has, and {@code elements} the framework
     * @param outRows rows that are no part of it, since a person spoke; {@code outElements} likewise
     */
    Pairing(Scores scores, int rows, int elements, Set<Integer> outRows, Set<Integer> outElements) {
        this.scores = scores;
        ofRow = new int[rows];
        ofElement = new int[elements];
        certain = new boolean[rows];
        settled = new boolean[elements];
        Arrays.fill(ofRow, NONE);
        Arrays.fill(ofElement, NONE);
        outElements.forEach(element -> settled[element] = true);
        List<Integer> open = IntStream.range(0, rows)
                .filter(row -> !outRows.contains(row))
                .boxed()
                .toList();
        takeCertain(open);
        solve(open.stream().filter(row -> !certain[row]).toList());
    }

    int of(int row) {
        return ofRow[row];
    }

    boolean isTaken(int element) {
        return ofElement[element] != NONE || settled[element];
    }

    /** The same number and the same words, and nothing else that has them: no other answer could be better. */
    private void takeCertain(List<Integer> open) {
        for (int element = 0; element < ofElement.length; element++) {
            int wanted = element;
            List<Integer> exact = settled[element]
                    ? List.of()
                    : open.stream().filter(row -> isExact(row, wanted)).limit(2).toList();
            if (exact.size() == 1) {
                int row = exact.getFirst();
                boolean only =
                        IntStream.range(0, ofElement.length).noneMatch(other -> other != wanted && isExact(row, other));
                if (only) {
                    pair(row, element);
                    certain[row] = true;
                    settled[element] = true;
                }
            }
        }
    }

    private boolean isExact(int row, int element) {
        return scores.alike(row, element) == 1 && scores.sameNumber(row, element);
    }

    private void solve(List<Integer> open) {
        for (PairingGroups.Group group : PairingGroups.of(open, ofElement.length, this::edge)) {
            double[][] table = new double[group.rows().size()][group.elements().size()];
            for (int row = 0; row < table.length; row++) {
                for (int element = 0; element < table[row].length; element++) {
                    int from = group.rows().get(row);
                    int to = group.elements().get(element);
                    table[row][element] = edge(from, to) ? scores.score(from, to) : 0;
                }
            }
            int[] best = Assignment.best(table);
            for (int row = 0; row < best.length; row++) {
                if (best[row] != NONE) {
                    pair(group.rows().get(row), group.elements().get(best[row]));
                }
            }
        }
    }

    private boolean edge(int row, int element) {
        return !settled[element] && (scores.score(row, element) >= Scores.LEAST || scores.sameNumber(row, element));
    }

    private void pair(int row, int element) {
        ofRow[row] = element;
        ofElement[element] = row;
    }

    /** Whether another answer for a row would be nearly as good: with another element, be it by exchange, or with another row in its place. */
    boolean hasRival(int row) {
        int element = ofRow[row];
        if (element == NONE || certain[row]) {
            return false;
        }
        double now = scores.score(row, element);
        for (int other = 0; other < ofElement.length; other++) {
            if (other != element && edge(row, other)) {
                int holder = ofElement[other];
                double change = holder == NONE
                        ? scores.score(row, other) - now
                        : scores.score(row, other) + scores.score(holder, element) - now - scores.score(holder, other);
                if (change > -MARGIN) {
                    return true;
                }
            }
        }
        return IntStream.range(0, ofRow.length)
                .anyMatch(other -> other != row && ofRow[other] == NONE && scores.score(other, element) > now - MARGIN);
    }
}
