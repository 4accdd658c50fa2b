package org.jalon.shared.text;

import java.util.regex.Pattern;

/**
 * Texts as cells of CSV files that people open in spreadsheets: those take a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a
 * tab or a line break for a formula, quoted or not. See docs/decisions/0005-csv-and-formulas.md.
 */
public final class CsvText {

    /** Control characters and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private CsvText() {}

    /** Not as a formula, and without the characters that end a text in many programs. */
    public static String words(String text) {
        String legal = UNSEEN.matcher(text).replaceAll("");
        return FORMULA.matcher(legal).lookingAt() ? "'" + legal : legal;
    }
}
