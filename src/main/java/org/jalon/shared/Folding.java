package org.jalon.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text as it is searched: without case, accents and ligatures, with one kind of apostrophe and blank. It remembers from which character
 * of the text each of its own came, so that a hit can be shown in its place.
 */
public final class Folding {

    /** What looks like one letter and is typed as two, and what looks alike and is not. */
    private static final Map<Integer, String> ALIKE = Map.of(
            (int) 'œ', "oe",
            (int) 'æ', "ae",
            (int) 'ß', "ss",
            (int) 'ø', "o",
            (int) 'ł', "l",
            (int) '’', "'",
            (int) '‘', "'",
            (int) '‐', "-",
            (int) '‑', "-");

    private final StringBuilder folded;
    private final int[] origins;
    private int length;

    private Folding(String text) {
        folded = new StringBuilder(text.length());
        int[] found = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            String plain = plain(letter);
            if (length + plain.length() + 1 > found.length) {
                found = Arrays.copyOf(found, found.length * 2 + plain.length());
            }
            for (int i = 0; i < plain.length(); i++) {
                found[length++] = at;
            }
            folded.append(plain);
            at += Character.charCount(letter);
        }
        found[length] = text.length();
        origins = found;
    }

    /** The text as it is searched. */
    public static String of(String text) {
        return new Folding(text).folded.toString();
    }

    /**
     * Which characters of {@code text} belong to a hit of any of {@code terms}; one flag a character.
     *
     * @param terms folded already
     */
    public static boolean[] hits(String text, List<String> terms) {
        Folding folding = new Folding(text);
        boolean[] hits = new boolean[text.length()];
        for (String term : terms) {
            int at = term.isEmpty() ? -1 : folding.folded.indexOf(term);
            while (at >= 0) {
                Arrays.fill(hits, folding.origins[at], folding.end(at + term.length() - 1), true);
                at = folding.folded.indexOf(term, at + term.length());
            }
        }
        return hits;
    }

    /** Where the letter ends that the folded character at {@code last} came from, with the accents that follow it. */
    private int end(int last) {
        int next = last;
        while (origins[next] == origins[last]) {
            next++;
        }
        return origins[next];
    }

    private static String plain(int letter) {
        if (letter < 128) {
            return Character.toString(Character.isWhitespace(letter) ? ' ' : Character.toLowerCase(letter));
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        int small = Character.toLowerCase(letter);
        String alike = ALIKE.get(small);
        if (alike != null) {
            return alike;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK
                        && Character.getType(part) != Character.ENCLOSING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
