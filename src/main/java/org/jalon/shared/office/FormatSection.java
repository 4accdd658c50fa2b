package org.jalon.shared.office;

import java.math.BigDecimal;
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
        String value = DigitCode.value(number.abs(), digits.toString());
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
}
