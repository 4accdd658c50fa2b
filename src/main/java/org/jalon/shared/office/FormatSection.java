package org.jalon.shared.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One section of a format code, in pieces: what is printed as it stands, and what stands for parts of a number, a day or a text. */
final class FormatSection {

    private static final Pattern PIECES = Pattern.compile(
            "\"([^\"]*)\"?|\\\\(.)|_(.)|\\*.|\\[([^]]*)]"
                    + "|(?i)(General|AM/PM|A/P|y+|m+|d+|h+|s+(?:\\.0+)?|e(?:[+-]))|([0#?.,/%@])|(.)",
            Pattern.DOTALL);

    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-([0-9A-Za-z-]+))?");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final int LARGEST_DENOMINATOR = 99_999;

    /** @param kind L as it stands, D of a day or a time, E elapsed hours, minutes or seconds, N of a number, T the text, G as if no format were given */
    record Piece(char kind, String code) {}

    private final String code;
    private final List<Piece> pieces = new ArrayList<>();
    private Locale language = Locale.ENGLISH;

    FormatSection(String code) {
        this.code = code;
        Matcher matcher = PIECES.matcher(code);
        while (matcher.find()) {
            add(matcher);
        }
    }

    private void add(Matcher found) {
        if (found.group(1) != null) {
            pieces.add(new Piece('L', found.group(1)));
        } else if (found.group(2) != null) {
            pieces.add(new Piece('L', found.group(2)));
        } else if (found.group(3) != null) {
            pieces.add(new Piece('L', " "));
        } else if (found.group(4) != null) {
            bracketed(found.group(4));
        } else if (found.group(5) != null) {
            String word = found.group(5).toLowerCase(Locale.ROOT);
            char kind = word.equals("general") ? 'G' : word.startsWith("e") ? 'N' : 'D';
            pieces.add(new Piece(kind, kind == 'N' ? found.group(5) : word));
        } else if (found.group(6) != null) {
            pieces.add(new Piece(found.group(6).equals("@") ? 'T' : 'N', found.group(6)));
        } else if (found.group(7) != null) {
            pieces.add(new Piece(isBelowLine(found.group(7)) ? 'N' : 'L', found.group(7)));
        }
    }

    /** A digit of a denominator that is given, as in {@code # ?/8}. */
    private boolean isBelowLine(String sign) {
        return Character.isDigit(sign.charAt(0))
                && !pieces.isEmpty()
                && pieces.getLast().kind() == 'N'
                && pieces.getLast().code().matches("/|\\d");
    }

    private void bracketed(String inside) {
        Matcher currency = CURRENCY.matcher(inside);
        if (currency.matches()) {
            pieces.add(new Piece('L', currency.group(1)));
            if (currency.group(2) != null) {
                language = NumberFormat.language(currency.group(2));
            }
        } else if (ELAPSED.matcher(inside).matches()) {
            pieces.add(new Piece('E', inside.toLowerCase(Locale.ROOT)));
        }
    }

    String code() {
        return code;
    }

    Locale language() {
        return language;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    boolean isDay() {
        return pieces.stream().anyMatch(piece -> piece.kind() == 'D' || piece.kind() == 'E');
    }

    boolean isText() {
        return pieces.stream().anyMatch(piece -> piece.kind() == 'T');
    }

    String text(String text) {
        StringBuilder shown = new StringBuilder();
        for (Piece piece : pieces) {
            shown.append(piece.kind() == 'T' ? text : piece.kind() == 'L' ? piece.code() : "");
        }
        return shown.toString();
    }

    String number(BigDecimal number) {
        if (isText()) {
            return text(NumberFormat.plain(number));
        }
        StringBuilder digits = new StringBuilder();
        pieces.stream().filter(piece -> piece.kind() == 'N').forEach(piece -> digits.append(piece.code()));
        String value = value(number.abs(), digits.toString());
        StringBuilder shown = new StringBuilder();
        boolean written = false;
        for (Piece piece : pieces) {
            if (piece.kind() == 'L') {
                shown.append(piece.code());
            } else if (piece.code().equals("%")) {
                shown.append('%');
            } else if (piece.kind() == 'G') {
                shown.append(NumberFormat.plain(number.abs()));
            } else if (!written) {
                shown.append(value);
                written = true;
            }
        }
        boolean nothing = value.chars().noneMatch(sign -> sign >= '1' && sign <= '9') && !digits.isEmpty();
        return (number.signum() < 0 && !nothing ? "-" : "") + shown.toString().strip();
    }

    private static String value(BigDecimal number, String digits) {
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
