package org.jalon.mandate.timeline.ui;

import java.util.ArrayList;
import java.util.List;
import org.jalon.mandate.timeline.TimelineEntry;

/** Puts the entries of a lane below each other where they would lie upon each other. */
final class LaneRows {

    /** What a mark takes, in hundredths of the width. */
    private static final double MARK = 0.85;

    private LaneRows() {}

    /**
     * An entry in its place.
     *
     * @param row from the top of the lane, beginning with 0
     * @param width of the time that it took, or within which it was
     * @param force width of the time until the last day of what it set; 0 if it set none
     */
    record Placed(TimelineEntry entry, int row, double left, double width, double force) {}

    /** In the order of {@code entries}, which is that of their days. */
    static List<Placed> of(List<TimelineEntry> entries, Axis axis) {
        List<Double> ends = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            double left = axis.at(entry.date().day());
            double width = Math.max(0, axis.at(entry.last()) - left);
            double force =
                    entry.until().map(day -> Math.max(0, axis.at(day) - left)).orElse(0.0);
            int row = 0;
            while (row < ends.size() && ends.get(row) > left) {
                row++;
            }
            double end = left + Math.max(Math.max(width, force), MARK);
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            placed.add(new Placed(entry, row, left, width, force));
        }
        return placed;
    }
}
