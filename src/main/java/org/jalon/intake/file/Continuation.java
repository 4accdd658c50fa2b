package org.jalon.intake.file;

import java.util.regex.Pattern;

/** The remark that something goes on from the page before, as '(continued)' or '(suite)'. */
final class Continuation {

    private static final Pattern MARK = Pattern.compile(
            "\\s*[(\\[]?\\s*\\b(continued|cont[’']?d|cont\\.|suite)\\s*\\.?\\s*[)\\]]?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile(
            ".*[(\\[]\\s*(continued|cont[’']?d\\.?|cont\\.|suite)\\s*[)\\]]\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Continuation() {}

    static boolean isMarked(String text) {
        return BRACKETED.matcher(text).matches();
    }

    static String without(String text) {
        return isMarked(text) ? MARK.matcher(text).replaceFirst("") : text;
    }

    /** Letters and digits alone: what makes two texts the same, whatever their layout. */
    static String letters(String text) {
        return without(text).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
