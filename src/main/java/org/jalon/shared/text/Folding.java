package org.jalon.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A text as people see it: without case, accents, ligatures and widths, without what is not seen at all, with one kind of apostrophe, dash
 * and blank. Both what is searched and what is looked for are folded. It remembers from which character of the text each of its own came,
 * so that a hit can be shown in its place. Folded texts are stored: when what is folded changes, a migration empties {@code found_text}.
 */
public final class Folding {

    /** What Unicode's compatibility forms do not take apart: what looks like one letter and is typed as two, and what looks alike and is not. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '′', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '⁄', "/"));

    /** It makes an Arabic word wider, and is no letter of it. */
    private static final int TATWEEL = 0x640;

    private final StringBuilder folded;
    private int[] origins;
    private int length;

    /** The letter that was read last, and what one sees of it: texts that are meant to be slow say the same one again and again. */
    private int read = -1;

    private String seen = "";

    private Folding(String text) {
        folded = new StringBuilder(text.length());
        origins = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            add(text.codePointAt(at), at);
        }
        origins[length] = text.length();
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

    private void add(int letter, int origin) {
        if (letter < 128 && Character.isLetterOrDigit(letter)) {
            append(Character.toLowerCase(letter), origin);
            return;
        }
        if (letter != read) {
            read = letter;
            seen = seen(letter);
        }
        for (int at = 0; at < seen.length(); at += Character.charCount(seen.codePointAt(at))) {
            int part = seen.codePointAt(at);
            if (part == ' ') {
                addBlank(origin);
            } else {
                append(part, origin);
            }
        }
    }

    /** What one sees of a letter; blanks of all kinds are one. */
    private static String seen(int letter) {
        StringBuilder seen = new StringBuilder(2);
        String alike = ALIKE.get(Character.toLowerCase(letter));
        if (alike != null) {
            return alike;
        }
        String apart = letter < 128
                ? Character.toString(letter)
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        apart.codePoints().forEach(part -> addSeen(Character.toLowerCase(part), seen));
        return seen.toString();
    }

    /** Adds a letter that cannot be taken apart. */
    private static void addSeen(int small, StringBuilder seen) {
        String alike = ALIKE.get(small);
        if (alike != null) {
            seen.append(alike);
        } else if (Character.isWhitespace(small) || Character.isSpaceChar(small)) {
            seen.append(' ');
        } else {
            switch (Character.getType(small)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
                case Character.DASH_PUNCTUATION -> seen.append('-');
                default -> {
                    if (small != TATWEEL) {
                        seen.appendCodePoint(small);
                    }
                }
            }
        }
    }

    /** Of several blanks one sees one. */
    private void addBlank(int origin) {
        if (folded.isEmpty() || folded.charAt(length - 1) != ' ') {
            append(' ', origin);
        }
    }

    private void append(int letter, int origin) {
        folded.appendCodePoint(letter);
        if (folded.length() >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2 + 2);
        }
        Arrays.fill(origins, length, folded.length(), origin);
        length = folded.length();
    }
}
