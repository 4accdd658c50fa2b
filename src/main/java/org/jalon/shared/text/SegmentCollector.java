package org.jalon.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.shared.text.WordDiff.Kind;
import org.jalon.shared.text.WordDiff.Segment;

/**
 * Puts the pieces of a difference together so that it reads well: neighbours of a kind become one, and blanks that
 * merely stand between two changes become part of both, so that a changed phrase is struck out as a phrase. A line
 * break is not such a blank: changed lines stay below each other.
 */
final class SegmentCollector {

    private static final Pattern BLANKS_IN_A_LINE = Pattern.compile("[\\h]+");

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    /** What stands unchanged behind the change above, as long as it is not known what follows. */
    private final StringBuilder same = new StringBuilder();

    void same(String text) {
        same.append(text);
    }

    void removed(String text) {
        change(removed, text);
    }

    void added(String text) {
        change(added, text);
    }

    List<Segment> finish() {
        flush();
        return List.copyOf(segments);
    }

    private void change(StringBuilder side, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (isChangePending() && BLANKS_IN_A_LINE.matcher(same).matches()) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
        } else if (!same.isEmpty()) {
            flush();
        }
        side.append(text);
    }

    private boolean isChangePending() {
        return !removed.isEmpty() || !added.isEmpty();
    }

    private void flush() {
        emit(Kind.REMOVED, removed);
        emit(Kind.ADDED, added);
        emit(Kind.SAME, same);
    }

    private void emit(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(kind, text.toString()));
            text.setLength(0);
        }
    }
}
