package org.jalon.intake.tabular;

import java.util.regex.Pattern;

/**
 * A text that somebody else's pattern is tried on. A pattern can be such that it tries all ways to part a text, for hours; it says so itself
 * by how often it looks at a character.
 */
final class BoundedText implements CharSequence {

    /** A pattern that a seed folder needs looks at each character a few times. */
    private static final int LOOKS_A_CHARACTER = 100;

    private static final int LOOKS_TO_BEGIN_WITH = 10_000;

    /** A pattern gave no answer in a time that grows with the text alone. */
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManyLooks() {
            super("Too many looks", null, false, false);
        }
    }

    private final String text;
    private long looks;

    private BoundedText(String text) {
        this.text = text;
        this.looks = LOOKS_TO_BEGIN_WITH + (long) LOOKS_A_CHARACTER * text.length();
    }

    static boolean matches(Pattern pattern, String text) throws NoAnswer {
        try {
            return pattern.matcher(new BoundedText(text)).matches();
        } catch (TooManyLooks | StackOverflowError e) {
            throw new NoAnswer();
        }
    }

    @Override
    public char charAt(int index) {
        if (looks-- == 0) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
