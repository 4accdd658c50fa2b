package org.jalon.assessment.deadline;

import java.text.Normalizer;
import java.util.Locale;
import org.jalon.shared.text.Blanks;
import org.jalon.shared.text.NormalForm;

/**
 * Words without what makes no difference to their meaning: lower case, no accents, straight apostrophes, one kind of
 * dash, single spaces, no stop behind an abbreviation, no punctuation at the ends. A question mark stays: it means
 * something. Each character is looked at once.
 */
final class PlainWords {

    private static final String APOSTROPHES = "‘’ʼ`´′";
    private static final String ENDS = " .,;:!()[]\"«»“”";

    private final StringBuilder plain;
    /** The character before, where it left nothing behind, too. */
    private int last;

    private PlainWords(int length) {
        plain = new StringBuilder(length);
    }

    static String of(String words) {
        String apart = NormalForm.of(straight(words.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD);
        PlainWords plain = new PlainWords(apart.length());
        for (int at = 0; at < apart.length(); at += Character.charCount(apart.codePointAt(at))) {
            plain.add(apart.codePointAt(at));
        }
        return plain.withoutEnds();
    }

    /** Before all else: taken apart, an acute accent that stands for an apostrophe is a blank. */
    private static String straight(String words) {
        StringBuilder straight = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            straight.append(APOSTROPHES.indexOf(words.charAt(at)) >= 0 ? '\'' : words.charAt(at));
        }
        return straight.toString();
    }

    /** Accents set apart by the decomposition, and characters that are not seen, as the soft hyphen. */
    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private void add(int letter) {
        boolean ofAbbreviation = letter == '.' && last >= 'a' && last <= 'z';
        if (letter > 127 && isUnseen(letter)) {
            return;
        }
        if (Character.isBmpCodePoint(letter) && Blanks.is((char) letter)) {
            if (!endsWith(' ') && !endsWith('\'')) {
                plain.append(' ');
            }
        } else if (!ofAbbreviation) {
            plain.appendCodePoint(letter > 127 && isDash(letter) ? '-' : letter);
        }
        last = letter;
    }

    private static boolean isDash(int letter) {
        return letter == '−' || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    private boolean endsWith(char letter) {
        return !plain.isEmpty() && plain.charAt(plain.length() - 1) == letter;
    }

    private String withoutEnds() {
        int from = 0;
        int to = plain.length();
        while (from < to && ENDS.indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ENDS.indexOf(plain.charAt(to - 1)) >= 0) {
            to--;
        }
        return plain.substring(from, to);
    }
}
