package org.jalon.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a pillar, objective or indicator as printed: {@code 4.2.1} or {@code 3.a}, but a word such as {@code IV} too, or nothing. Numbers that
 * count are ordered as numbers, so that 1.10 comes after 1.9, and come before all others.
 */
public record OutlineNumber(String printed) implements Comparable<OutlineNumber> {

    /** Nothing is given back once it is read: a loop that could would go deeper with each step of a long text. */
    private static final Pattern FORM = Pattern.compile("[0-9]{1,6}+(?:\\.(?:[0-9]{1,6}|[A-Za-z]{1,3}))*+");

    /** The most characters of one. */
    public static final int LONGEST = 40;

    public OutlineNumber {
        if (!isValid(printed)) {
            throw new IllegalArgumentException("'" + printed + "' is not an outline number such as 4.2.1");
        }
    }

    /** Whether it is one line of visible characters and spaces within it. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST
                && text.equals(text.strip())
                && text.codePoints().noneMatch(OutlineNumber::isUnprintable);
    }

    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /** Whether it counts: digits, or letters after a point. */
    public boolean isCounted() {
        return FORM.matcher(printed).matches();
    }

    /** The number before what it numbers; that alone if there is no number. */
    public String before(String between, String words) {
        return printed.isEmpty() ? words : printed + between + words;
    }

    /**
     * A text that sorts as the number does, for {@code order by} in SQL. Six digits or letters a step and no punctuation, since
     * databases differ in how they collate that.
     */
    public String sortKey() {
        if (!isCounted()) {
            return "zz" + printed.toLowerCase(Locale.ROOT);
        }
        return Arrays.stream(printed.split("\\.")).map(OutlineNumber::stepKey).collect(Collectors.joining());
    }

    private static String stepKey(String step) {
        boolean digits = Character.isDigit(step.charAt(0));
        String padded = "0".repeat((digits ? 6 : 5) - step.length()) + step.toLowerCase(Locale.ROOT);
        return digits ? padded : "z" + padded;
    }

    @Override
    public int compareTo(OutlineNumber other) {
        return sortKey().compareTo(other.sortKey());
    }

    @Override
    public String toString() {
        return printed;
    }
}
