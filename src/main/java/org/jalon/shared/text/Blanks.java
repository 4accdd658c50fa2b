package org.jalon.shared.text;

/**
 * Blanks of every kind, those that do not break too. What is at the ends of a text is looked for from the ends: a pattern looks for it
 * everywhere, and takes a time that grows with the square of a long run of blanks.
 */
public final class Blanks {

    private Blanks() {}

    /** Whether a character parts words within a line: a space of any width, or a tab. */
    public static boolean isInLine(char letter) {
        return letter == '\t' || letter == '\u180e' || Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    /** The same, or the end of a line. */
    public static boolean is(char letter) {
        return letter >= '\n' && letter <= '\r'
                || letter == '\u0085'
                || letter == '\u2028'
                || letter == '\u2029'
                || isInLine(letter);
    }

    /** A text without blanks around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
