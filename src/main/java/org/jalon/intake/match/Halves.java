package org.jalon.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.intake.column.KnownFramework;
import org.jspecify.annotations.Nullable;

/** Finds rows of a file that were one row of the framework, and those that are several. */
final class Halves {

    /** How much of a half stands in the whole. */
    private static final double WITHIN = 0.75;

    private final Scores scores;
    private final Pairing pairing;
    private final KnownFramework known;

    Halves(Scores scores, Pairing pairing, KnownFramework known) {
        this.scores = scores;
        this.pairing = pairing;
        this.known = known;
    }

    /** @param found by the place of the row in the scores; changed */
    void mend(Map<Integer, RowMatch> found) {
        for (int row = 0; row < found.size(); row++) {
            split(row, found);
        }
        for (int row = 0; row < found.size(); row++) {
            merge(row, found);
        }
    }

    /** A row that nothing is left for is a half of one that another row has only in part. */
    private void split(int second, Map<Integer, RowMatch> found) {
        if (pairing.of(second) != Pairing.NONE || isSettled(found.get(second))) {
            return;
        }
        IntStream.range(0, found.size())
                .filter(first -> first != second && pairing.of(first) != Pairing.NONE)
                .filter(first -> isSplit(first, second, pairing.of(first)))
                .boxed()
                .findFirst()
                .ifPresent(first -> {
                    RowMatch going = get(found, first);
                    String code = known.rows().get(pairing.of(first)).code();
                    found.put(first, withElement(going, code).goingOn());
                    found.put(second, get(found, second).splitFrom(code));
                });
    }

    private boolean isSplit(int first, int second, int element) {
        double whole = scores.elementWeight(element);
        return scores.rowWithin(first, element) >= WITHIN
                && scores.rowWithin(second, element) >= WITHIN
                && scores.rowWeight(first) < 0.85 * whole
                && scores.rowWeight(first) + scores.rowWeight(second) >= 0.8 * whole
                && scores.rowWeight(first) + scores.rowWeight(second) <= 1.4 * whole;
    }

    /** A row that says more than its own element says the whole of another one that no row has. */
    private void merge(int row, Map<Integer, RowMatch> found) {
        int own = pairing.of(row);
        if (own == Pairing.NONE || isSettled(found.get(row))) {
            return;
        }
        double whole = scores.rowWeight(row);
        if (scores.elementWithin(own, row) < WITHIN || scores.elementWeight(own) > 0.85 * whole) {
            return;
        }
        List<Integer> all = new ArrayList<>(List.of(own));
        for (int element = 0; element < known.rows().size(); element++) {
            if (!pairing.isTaken(element) && scores.elementWithin(element, row) >= WITHIN) {
                all.add(element);
            }
        }
        double covered = all.stream().mapToDouble(scores::elementWeight).sum();
        if (all.size() > 1 && covered >= 0.8 * whole && covered <= 1.4 * whole) {
            // It goes on as the one whose number it has, be the words of another one more.
            int going = all.stream()
                    .filter(element -> scores.sameNumber(row, element))
                    .findFirst()
                    .orElse(own);
            all.remove(Integer.valueOf(going));
            RowMatch match =
                    withElement(get(found, row), known.rows().get(going).code());
            found.put(
                    row,
                    match.merging(all.stream()
                            .map(element -> known.rows().get(element).code())
                            .toList()));
        }
    }

    private static RowMatch withElement(RowMatch match, String code) {
        return RowMatch.of(match.row(), match.kind(), Optional.of(code), match.alike(), Set.of(), match.candidates());
    }

    private static boolean isSettled(@Nullable RowMatch match) {
        return match == null || match.why().contains(Why.SAID_BY_PERSON) || match.kind() == MatchKind.SAME;
    }

    private static RowMatch get(Map<Integer, RowMatch> found, int row) {
        return Optional.ofNullable(found.get(row)).orElseThrow();
    }
}
