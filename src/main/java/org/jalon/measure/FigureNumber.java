package org.jalon.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Jalon keeps them: decimal, with at most 15 digits before the point and 6 behind it. */
public final class FigureNumber {

    public static final int MOST_DIGITS = 15;
    public static final int MOST_DECIMALS = 6;

    private static final Pattern TAKEN =
            Pattern.compile("-?\\d{1," + MOST_DIGITS + "}(?:\\.\\d{1," + MOST_DECIMALS + "})?");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,400}(?:\\.\\d{1,400})?(?:[eE][+-]?\\d{1,9})?|-?Infinity");

    private FigureNumber() {}

    /** Empty if the text is none that is kept. */
    public static Optional<BigDecimal> parse(String text) {
        return TAKEN.matcher(text).matches() ? Optional.of(plain(new BigDecimal(text))) : Optional.empty();
    }

    /** Whether the text is a number all the same, only too large or too fine. */
    public static boolean isTooMuch(String text) {
        return NUMBER.matcher(text).matches() && !TAKEN.matcher(text).matches();
    }

    /** The same number without zeros that say nothing. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
