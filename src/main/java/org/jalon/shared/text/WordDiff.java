package org.jalon.shared.text;

import java.util.List;

/**
 * The difference of two plain texts, word by word, for people to read.
 *
 * <p>Promises: the SAME and REMOVED texts in order give {@code before} exactly, the SAME and ADDED texts give
 * {@code after} exactly; no segment is empty; neighbours differ in kind; what was removed stands before what came in
 * its place. The texts are compared as they are: two Unicode forms of one letter differ.
 *
 * <p>Long texts are compared line by line, then sentence by sentence, and word by word only where those differ. A
 * stretch that has too little in common for that is shown as replaced in one piece: this bounds the time. Two texts of
 * 200 KB take some 0.2 s, about one second if made to be slow.
 */
public final class WordDiff {

    private static final List<Granularity> COARSER = List.of(Granularity.LINE, Granularity.SENTENCE);

    private final SegmentCollector segments = new SegmentCollector();

    private WordDiff() {}

    /** Whether a stretch of text stands in both texts, in the first only, or in the second only. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text, never empty. */
    public record Segment(Kind kind, String text) {}

    /** The segments of both texts in reading order; none when both are empty. */
    public static List<Segment> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(List.of(before), List.of(after), COARSER);
        return diff.segments.finish();
    }

    /** Compares two lists of pieces of text: words if they are few enough, else piece by piece, else coarser pieces. */
    private void compare(List<String> before, List<String> after, List<Granularity> coarser) {
        String left = String.join("", before);
        String right = String.join("", after);
        TokenRange words = TokenRange.of(left, right, Granularity.WORD);
        if (words.isComparable()) {
            compare(words, List.of());
        } else if (before.size() == after.size() && before.size() > 1) {
            for (int i = 0; i < before.size(); i++) {
                compare(List.of(before.get(i)), List.of(after.get(i)), coarser);
            }
        } else if (coarser.isEmpty()) {
            replaceWhole(words);
        } else {
            TokenRange pieces = TokenRange.of(left, right, coarser.getFirst());
            if (pieces.isComparable()) {
                compare(pieces, coarser.subList(1, coarser.size()));
            } else {
                replaceWhole(words);
            }
        }
    }

    private void compare(TokenRange stretch, List<Granularity> coarser) {
        segments.same(stretch.prefix());
        int before = 0;
        int after = 0;
        for (TokenRange.Match match : stretch.matches()) {
            change(stretch, before, match.before(), after, match.after(), coarser);
            segments.same(stretch.before().get(match.before()));
            before = match.before() + 1;
            after = match.after() + 1;
        }
        change(stretch, before, stretch.before().size(), after, stretch.after().size(), coarser);
        segments.same(stretch.suffix());
    }

    private void change(
            TokenRange stretch, int beforeFrom, int beforeTo, int afterFrom, int afterTo, List<Granularity> coarser) {
        List<String> removed = stretch.before().subList(beforeFrom, beforeTo);
        List<String> added = stretch.after().subList(afterFrom, afterTo);
        if (stretch.grain() == Granularity.WORD || removed.isEmpty() || added.isEmpty()) {
            segments.removed(String.join("", removed));
            segments.added(String.join("", added));
        } else {
            compare(removed, added, coarser);
        }
    }

    private void replaceWhole(TokenRange words) {
        segments.same(words.prefix());
        segments.removed(String.join("", words.before()));
        segments.added(String.join("", words.after()));
        segments.same(words.suffix());
    }
}
