package org.jalon.shared.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.shared.office.FormatSection.Piece;

/** How a workbook counts days: from 1900, with a 29 February 1900 that never was, or from 1904. */
enum Calendar {
    FROM_1900,
    FROM_1904;

    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEGINNING_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER_WAS = 60;

    /** 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    /** The moment as the section shows it; empty if it lies outside of the calendar: then a spreadsheet shows nothing but signs. */
    Optional<String> shown(BigDecimal number, FormatSection section) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return Optional.empty();
        }
        long milliseconds =
                number.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        int day = (int) (milliseconds / 86_400_000);
        boolean days = section.pieces().stream()
                .anyMatch(piece -> piece.kind() == 'D' && piece.code().matches("[yd]+|m{3,}"));
        if (this == FROM_1900 && days && (day == NEVER_WAS || day == 0)) {
            return Optional.empty();
        }
        LocalDateTime moment = date(day).atStartOfDay().plusNanos(milliseconds % 86_400_000 * 1_000_000);
        return Optional.of(isAllDigits(section) ? digits(moment, section) : text(moment, milliseconds, section));
    }

    private LocalDate date(int day) {
        return switch (this) {
            case FROM_1900 -> BEGINNING.plusDays(day < NEVER_WAS ? day + 1L : day);
            case FROM_1904 -> BEGINNING_1904.plusDays(day);
        };
    }

    private static boolean isAllDigits(FormatSection section) {
        List<String> codes = section.pieces().stream()
                .filter(piece -> piece.kind() == 'D')
                .map(Piece::code)
                .toList();
        return codes.stream().anyMatch(code -> code.startsWith("y"))
                && codes.stream().anyMatch(code -> code.matches("dd?"))
                && codes.stream().anyMatch(code -> code.matches("mm?"))
                && codes.stream().noneMatch(code -> code.matches("m{3,}|d{3,}"));
    }

    private static String digits(LocalDateTime moment, FormatSection section) {
        boolean time = section.pieces().stream().anyMatch(piece -> piece.code().startsWith("h") && piece.kind() == 'D');
        return DateTimeFormatter.ofPattern(time ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd", Locale.ROOT)
                .format(moment);
    }

    private static String text(LocalDateTime moment, long milliseconds, FormatSection section) {
        List<Piece> pieces = section.pieces();
        boolean half = pieces.stream().anyMatch(piece -> piece.code().contains("/p"));
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < pieces.size(); n++) {
            Piece piece = pieces.get(n);
            switch (piece.kind()) {
                case 'D' ->
                    text.append(
                            piece.code().startsWith("m") && piece.code().length() < 3 && isMinute(pieces, n)
                                    ? padded(moment.getMinute(), piece.code().length())
                                    : part(moment, piece.code(), half, section.language()));
                case 'E' -> text.append(elapsed(milliseconds, piece.code()));
                case 'L' -> text.append(piece.code());
                case 'N' -> text.append(piece.code());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    /** Behind hours or before seconds. */
    private static boolean isMinute(List<Piece> pieces, int place) {
        for (int n = place - 1; n >= 0; n--) {
            if (isTime(pieces.get(n))) {
                if (pieces.get(n).code().startsWith("h")) {
                    return true;
                }
                break;
            }
        }
        for (int n = place + 1; n < pieces.size(); n++) {
            if (isTime(pieces.get(n))) {
                return pieces.get(n).code().startsWith("s");
            }
        }
        return false;
    }

    private static boolean isTime(Piece piece) {
        return piece.kind() == 'D' || piece.kind() == 'E';
    }

    private static String part(LocalDateTime moment, String code, boolean half, Locale language) {
        int length = code.length();
        return switch (code.charAt(0)) {
            case 'y' -> length < 3 ? padded(moment.getYear() % 100, 2) : String.valueOf(moment.getYear());
            case 'm' ->
                length < 3
                        ? padded(moment.getMonthValue(), length)
                        : length == 3
                                ? moment.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language)
                                : length == 5
                                        ? moment.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, language)
                                        : moment.getMonth().getDisplayName(TextStyle.FULL, language);
            case 'd' ->
                length < 3
                        ? padded(moment.getDayOfMonth(), length)
                        : moment.getDayOfWeek()
                                .getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, language);
            case 'h' -> padded(half ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), length);
            case 's' -> seconds(moment, code);
            default -> length > 3 ? (moment.getHour() < 12 ? "AM" : "PM") : moment.getHour() < 12 ? "A" : "P";
        };
    }

    private static String seconds(LocalDateTime moment, String code) {
        int point = code.indexOf('.');
        if (point < 0) {
            return padded(moment.getSecond(), code.length());
        }
        String fraction = padded(moment.getNano() / 1_000_000, 3) + "000";
        return padded(moment.getSecond(), point) + "." + fraction.substring(0, Math.min(6, code.length() - point - 1));
    }

    private static String elapsed(long milliseconds, String code) {
        long unit = switch (code.charAt(0)) {
            case 'h' -> 3_600_000;
            case 'm' -> 60_000;
            default -> 1000;
        };
        return padded(milliseconds / unit, code.length());
    }

    private static String padded(long number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
