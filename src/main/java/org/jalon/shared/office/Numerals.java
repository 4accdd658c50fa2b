package org.jalon.shared.office;

import java.util.Locale;

/** Numbers as a list of Word writes them: in figures, letters or Roman numerals (ECMA-376, 17.18.59). */
final class Numerals {

    private Numerals() {}

    /** @param format as the file names it; one that is not known is written in figures */
    static String of(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** z is followed by aa, and that by bb. */
    private static String letters(int number) {
        return number < 1
                ? ""
                : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int n = 0; n < values.length; n++) {
            for (; left >= values[n]; left -= values[n]) {
                roman.append(signs[n]);
            }
        }
        return roman.toString();
    }
}
