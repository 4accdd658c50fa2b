package org.jalon.shared.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The tokens of two texts without those that they share at the beginning and at the end.
 *
 * @param before the tokens of the first text that lie between
 * @param after the tokens of the second text that lie between
 */
record TokenRange(Granularity grain, String prefix, List<String> before, List<String> after, String suffix) {

    /** A token that stands in both texts, by its places in {@link #before} and {@link #after}. */
    record Match(int before, int after) {}

    static TokenRange of(String before, String after, Granularity grain) {
        List<String> left = grain.tokens(before);
        List<String> right = grain.tokens(after);
        int shorter = Math.min(left.size(), right.size());
        int head = 0;
        while (head < shorter && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        return new TokenRange(
                grain,
                String.join("", left.subList(0, head)),
                left.subList(head, left.size() - tail),
                right.subList(head, right.size() - tail),
                String.join("", left.subList(left.size() - tail, left.size())));
    }

    /** Whether {@link #matches} answers in a small part of a second. */
    boolean isComparable() {
        return shared(before, after).length + shared(after, before).length <= grain.mostTokens();
    }

    /** A longest list of tokens that stand in both texts in the same order. */
    List<Match> matches() {
        int[] left = shared(before, after);
        int[] right = shared(after, before);
        // Numbers are told apart at once, lines that begin alike are not.
        Map<String, Integer> numbers = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(
                        numbered(before, left, numbers),
                        numbered(after, right, numbers),
                        new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                matches.add(new Match(left[i++], right[j++]));
            }
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        while (i < left.length) {
            matches.add(new Match(left[i++], right[j++]));
        }
        return matches;
    }

    /** The places of tokens that the others have at all. Leaving out the rest changes no match and saves most time. */
    private static int[] shared(List<String> tokens, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return IntStream.range(0, tokens.size())
                .filter(i -> known.contains(tokens.get(i)))
                .toArray();
    }

    /** The number of each token at these places, the same one for equal tokens. */
    private static List<Integer> numbered(List<String> tokens, int[] places, Map<String, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(places.length);
        for (int place : places) {
            numbered.add(numbers.computeIfAbsent(tokens.get(place), token -> numbers.size()));
        }
        return numbered;
    }
}
