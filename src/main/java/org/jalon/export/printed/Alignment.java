package org.jalon.export.printed;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two lists side by side: what is in both, and between that what is in one only, what was before standing first. */
record Alignment<T>(Optional<T> before, Optional<T> after) {

    /** How many are compared each with each, on both sides together: the time grows with the square of that. */
    private static final int MOST_COMPARED = 500;

    boolean isPaired() {
        return before.isPresent() && after.isPresent();
    }

    /** By their keys: things of one key are one thing. */
    static <T, K> List<Alignment<T>> byKey(List<T> before, List<T> after, Function<T, K> key) {
        List<Alignment<T>> rows = new ArrayList<>();
        walk(
                before,
                after,
                key,
                (left, right) -> {
                    left.forEach(item -> rows.add(new Alignment<>(Optional.of(item), Optional.empty())));
                    right.forEach(item -> rows.add(new Alignment<>(Optional.empty(), Optional.of(item))));
                },
                rows);
        return rows;
    }

    /**
     * By what they are, and where they differ one beside the other in order: what is left over is in one list only. Where so many differ that
     * it would take long to find what they share, they stand one beside the other from the first on.
     */
    static <T> List<Alignment<T>> inOrder(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.reversed().get(tail).equals(after.reversed().get(tail))) {
            tail++;
        }
        List<Alignment<T>> rows = new ArrayList<>();
        pair(before.subList(0, head), after.subList(0, head), rows);
        List<T> left = before.subList(head, before.size() - tail);
        List<T> right = after.subList(head, after.size() - tail);
        if (left.size() + right.size() > MOST_COMPARED) {
            pair(left, right, rows);
        } else {
            walk(left, right, item -> item, (gone, come) -> pair(gone, come, rows), rows);
        }
        pair(
                before.subList(before.size() - tail, before.size()),
                after.subList(after.size() - tail, after.size()),
                rows);
        return rows;
    }

    private static <T> void pair(List<T> before, List<T> after, List<Alignment<T>> rows) {
        for (int n = 0; n < Math.max(before.size(), after.size()); n++) {
            rows.add(new Alignment<>(at(before, n), at(after, n)));
        }
    }

    private interface Hunk<T> {
        void take(List<T> before, List<T> after);
    }

    private static <T, K> void walk(
            List<T> before, List<T> after, Function<T, K> key, Hunk<T> hunk, List<Alignment<T>> rows) {
        List<K> left = before.stream().map(key).toList();
        List<K> right = after.stream().map(key).toList();
        int i = 0;
        int j = 0;
        for (AbstractDelta<K> delta : DiffUtils.diff(left, right).getDeltas()) {
            int from = delta.getSource().getPosition();
            while (i < from) {
                rows.add(new Alignment<>(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
            }
            int to = delta.getTarget().getPosition() + delta.getTarget().size();
            hunk.take(before.subList(i, from + delta.getSource().size()), after.subList(j, to));
            i = from + delta.getSource().size();
            j = to;
        }
        while (i < before.size()) {
            rows.add(new Alignment<>(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
        }
    }

    private static <T> Optional<T> at(List<T> list, int n) {
        return n < list.size() ? Optional.of(list.get(n)) : Optional.empty();
    }
}
