package org.jalon.shared.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The part of a format code that stands for digits, and a number as it prints it: with decimals, with a power of ten, or as a fraction. */
final class DigitCode {

    private static final int LARGEST_DENOMINATOR = 99_999;

    private DigitCode() {}

    /** @param number zero or more */
    static String value(BigDecimal number, String digits) {
        int percents = (int) digits.chars().filter(sign -> sign == '%').count();
        String code = digits.replace("%", "");
        BigDecimal value = number.movePointRight(2 * percents);
        int scientific = code.toUpperCase(Locale.ROOT).indexOf('E');
        if (scientific >= 0) {
            return scientific(value, code.substring(0, scientific), code.substring(scientific));
        }
        if (code.contains("/")) {
            return fraction(value, code);
        }
        while (code.endsWith(",")) {
            code = code.substring(0, code.length() - 1);
            value = value.movePointLeft(3);
        }
        return fixed(value, code);
    }

    private static String fixed(BigDecimal value, String code) {
        int point = code.indexOf('.');
        String whole = point < 0 ? code : code.substring(0, point);
        String part = point < 0 ? "" : code.substring(point + 1).replace(",", "");
        String rounded = value.setScale(part.length(), RoundingMode.HALF_UP).toPlainString();
        int dot = rounded.indexOf('.');
        String digits = dot < 0 ? rounded : rounded.substring(0, dot);
        String decimals = dot < 0 ? "" : rounded.substring(dot + 1);
        int least = (int) whole.chars().filter(sign -> sign == '0').count();
        digits = digits.equals("0") && least == 0 ? "" : "0".repeat(Math.max(0, least - digits.length())) + digits;
        if (whole.contains(",")) {
            digits = digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        }
        int kept = decimals.length();
        while (kept > 0 && part.charAt(kept - 1) != '0' && decimals.charAt(kept - 1) == '0') {
            kept--;
        }
        return point < 0 ? digits : digits + "." + decimals.substring(0, kept);
    }

    private static String scientific(BigDecimal value, String mantissa, String exponent) {
        int power = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        int step = Math.max(1, (int) mantissa.replaceAll("\\..*", "")
                .chars()
                .filter(sign -> sign == '0' || sign == '#')
                .count());
        int shift = Math.floorDiv(power, step) * step;
        String digits = exponent.substring(2);
        String shown = String.valueOf(Math.abs(shift));
        return fixed(value.movePointLeft(shift), mantissa.replace("#", ""))
                + "E" + (shift < 0 ? "-" : exponent.charAt(1) == '+' ? "+" : "")
                + "0".repeat(Math.max(0, digits.length() - shown.length())) + shown;
    }

    /** The nearest one with as many digits below the line as the code has room for. */
    private static String fraction(BigDecimal value, String code) {
        String below = code.substring(code.indexOf('/') + 1);
        boolean mixed = code.substring(0, code.indexOf('/')).matches("[#0?]+[#0?]+") && code.indexOf('/') > 1;
        boolean given = below.matches("[0-9]+") && !below.matches("0+");
        int most =
                given ? Integer.parseInt(below) : Math.min(LARGEST_DENOMINATOR, (int) Math.pow(10, below.length()) - 1);
        BigDecimal whole = mixed ? value.setScale(0, RoundingMode.FLOOR) : BigDecimal.ZERO;
        double rest = value.subtract(whole).doubleValue();
        long best = Math.round(rest * most);
        long under = most;
        for (int n = 1; n < most && !given; n++) {
            long above = Math.round(rest * n);
            if (Math.abs(rest - (double) above / n) < Math.abs(rest - (double) best / under) - 1e-12) {
                best = above;
                under = n;
            }
        }
        for (int n = 1; n < under && !given; n++) {
            long above = Math.round(rest * n);
            if (Math.abs((double) above / n - (double) best / under) < 1e-12) {
                best = above;
                under = n;
            }
        }
        if (mixed && best == under) {
            whole = whole.add(BigDecimal.ONE);
            best = 0;
        }
        if (best == 0) {
            return whole.toPlainString();
        }
        return (mixed && whole.signum() != 0 ? whole.toPlainString() + " " : "") + best + "/" + under;
    }
}
