package org.jalon.assessment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without what makes no difference to their meaning: lower case, no accents, straight apostrophes, one kind of
 * dash, single spaces, no stop behind an abbreviation, no punctuation at the ends. A question mark stays: it means
 * something.
 */
final class PlainWords {

    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ`´′]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
    /** Accents set apart by the decomposition, and characters that are not seen, as the soft hyphen. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private static final Pattern STOP_OF_ABBREVIATION = Pattern.compile("(?<=[a-z])\\.");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v]+");
    private static final Pattern ENDS = Pattern.compile("^[ .,;:!()\\[\\]\"«»“”]+|[ .,;:!()\\[\\]\"«»“”]+$");

    private PlainWords() {}

    static String of(String words) {
        String plain = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("'");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = STOP_OF_ABBREVIATION.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ").replace("' ", "'");
        return ENDS.matcher(plain).replaceAll("");
    }
}
