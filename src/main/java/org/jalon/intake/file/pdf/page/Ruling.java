package org.jalon.intake.file.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line that is drawn across or down a page.
 *
 * @param at its place, down the page if it lies across and across the page if it does not
 */
public record Ruling(boolean across, double at, double from, double to) {

    /** Lines are drawn beside each other by as much as this and are still one. */
    static final double NEAR = 2.2;

    public double length() {
        return to - from;
    }

    public boolean meets(Ruling other) {
        return across != other.across
                && at >= other.from - NEAR
                && at <= other.to + NEAR
                && other.at >= from - NEAR
                && other.at <= to + NEAR;
    }

    /** Whether it covers most of what lies between two places along it. */
    public boolean covers(double begin, double end) {
        double common = Math.min(to, end) - Math.max(from, begin);
        return common >= (end - begin) * 0.6;
    }

    /** Pieces that touch each other as one. */
    public static List<Ruling> joined(List<Ruling> drawn) {
        List<Ruling> joined = new ArrayList<>();
        for (boolean across : new boolean[] {true, false}) {
            List<Ruling> sorted = drawn.stream()
                    .filter(one -> one.across == across)
                    .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
                    .toList();
            List<Ruling> group = new ArrayList<>();
            for (Ruling one : sorted) {
                if (!group.isEmpty() && one.at - group.getLast().at > NEAR / 2) {
                    close(group, joined);
                }
                group.add(one);
            }
            close(group, joined);
        }
        return joined;
    }

    /** Those of one place along the page. */
    private static void close(List<Ruling> group, List<Ruling> joined) {
        group.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = null;
        for (Ruling one : group) {
            if (open != null && one.from <= open.to + NEAR) {
                open = new Ruling(open.across, open.at, open.from, Math.max(open.to, one.to));
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = one;
            }
        }
        if (open != null) {
            joined.add(open);
        }
        group.clear();
    }
}
