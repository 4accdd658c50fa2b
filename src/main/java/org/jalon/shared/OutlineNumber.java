package org.jalon.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a pillar, objective or indicator as printed: {@code 4}, {@code 4.2}, {@code 4.2.1}, {@code 3.a}. Ordered as numbers,
 * so that 1.10 comes after 1.9.
 */
public record OutlineNumber(String printed) implements Comparable<OutlineNumber> {

    /** Nothing is given back once it is read: a loop that could would go deeper with each step of a long text. */
    private static final Pattern FORM = Pattern.compile("[0-9]{1,6}+(?:\\.(?:[0-9]{1,6}|[A-Za-z]{1,3}))*+");

    public OutlineNumber {
        if (!FORM.matcher(printed).matches()) {
            throw new IllegalArgumentException("'" + printed + "' is not an outline number such as 4.2.1");
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * A text that sorts as the number does, for {@code order by} in SQL. Six digits or letters a step and no punctuation, since
     * databases differ in how they collate that.
     */
    public String sortKey() {
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
