package org.jalon.analysis.search;

import java.util.ArrayList;
import java.util.List;
import org.jalon.shared.text.Folding;

/**
 * A text with its hits, cut to what stands around the first of them where it is long.
 *
 * @param pieces in order; together they are the text, or the stretch of it that is shown
 * @param cutBefore whether the text has something before the first piece, and {@code cutAfter} after the last one
 */
public record Excerpt(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

    /** A stretch of text, never empty; {@code hit} if it is what was looked for. */
    public record Piece(String text, boolean hit) {}

    private static final int SHOWN_WHOLE = 420;
    private static final int BEFORE = 140;
    private static final int AFTER = 280;

    static Excerpt of(String text, List<String> terms) {
        boolean[] hits = Folding.hits(text, terms);
        int first = first(hits);
        int from = 0;
        int to = text.length();
        if (text.length() > SHOWN_WHOLE) {
            from = wordStart(text, Math.max(0, first - BEFORE));
            to = wordEnd(text, Math.min(text.length(), first + AFTER));
        }
        return new Excerpt(pieces(text, hits, from, to), from > 0, to < text.length());
    }

    private static int first(boolean[] hits) {
        for (int i = 0; i < hits.length; i++) {
            if (hits[i]) {
                return i;
            }
        }
        return 0;
    }

    private static List<Piece> pieces(String text, boolean[] hits, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || hits[i] != hits[start]) {
                pieces.add(new Piece(text.substring(start, i), hits[start]));
                start = i;
            }
        }
        return List.copyOf(pieces);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start > at - 30 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 30 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
