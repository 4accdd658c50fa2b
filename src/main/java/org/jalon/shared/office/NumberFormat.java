package org.jalon.shared.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a spreadsheet shows a number or a text by a format code (ECMA-376, 18.8.31). A day whose parts are all digits is given as {@code 2018-06-30}: that
 * is the same day wherever the file is opened, while 03/04/2018 is another one for another reader.
 */
final class NumberFormat {

    /** As exactly as a spreadsheet counts. */
    private static final MathContext COUNTED = new MathContext(15);

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]+)]");

    private final List<FormatSection> sections = new ArrayList<>();
    private final boolean general;

    NumberFormat(String code) {
        this.general = code.isEmpty() || code.equalsIgnoreCase("General");
        for (String section : split(code)) {
            sections.add(new FormatSection(section));
        }
    }

    /** The number as it is seen; empty if all that is seen is that it cannot be shown, such as a day before the calendar begins. */
    Optional<String> number(BigDecimal number, Calendar calendar) {
        if (general) {
            return Optional.of(plain(number));
        }
        FormatSection section = section(number);
        if (section.isDay()) {
            return calendar.shown(number, section);
        }
        boolean ownSign = !isConditional() && sections.size() > 1 && section != sections.getFirst();
        BigDecimal shown = ownSign ? number.abs() : number;
        return Optional.of(section.number(shown));
    }

    /** A text as it is seen: most formats leave it as it is. */
    String text(String text) {
        if (general) {
            return text;
        }
        FormatSection last = sections.getLast();
        return sections.size() == 4 || last.isText() ? last.text(text) : text;
    }

    private FormatSection section(BigDecimal number) {
        for (FormatSection section : sections) {
            Matcher condition = CONDITION.matcher(section.code());
            if (condition.find()) {
                if (holds(number.compareTo(new BigDecimal(condition.group(2))), condition.group(1))) {
                    return section;
                }
            }
        }
        if (isConditional()) {
            return sections.getLast();
        }
        int sign = number.signum();
        int place = sections.size() == 1 || sign > 0 ? 0 : sign < 0 ? 1 : sections.size() > 2 ? 2 : 0;
        return sections.get(place);
    }

    private boolean isConditional() {
        return sections.stream()
                .anyMatch(section -> CONDITION.matcher(section.code()).find());
    }

    private static boolean holds(int compared, String sign) {
        return switch (sign) {
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "<>" -> compared != 0;
            default -> compared == 0;
        };
    }

    /** Without what the binary fraction adds at its end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(COUNTED).stripTrailingZeros().toPlainString();
    }

    /** At semicolons that are no letters. */
    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int n = 0; n < code.length(); n++) {
            char sign = code.charAt(n);
            if (sign == '"') {
                quoted = !quoted;
            }
            if (!quoted && (sign == '\\' || sign == '_' || sign == '*') && n + 1 < code.length()) {
                section.append(sign).append(code.charAt(++n));
            } else if (sign == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(sign);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** Format codes that files name by a number only (ECMA-376, 18.8.30). */
    static String builtIn(int id) {
        return switch (id) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3 -> "#,##0";
            case 4 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 11 -> "0.00E+00";
            case 12 -> "# ?/?";
            case 13 -> "# ??/??";
            case 14 -> "m/d/yyyy";
            case 15 -> "d-mmm-yy";
            case 16 -> "d-mmm";
            case 17 -> "mmm-yy";
            case 18 -> "h:mm AM/PM";
            case 19 -> "h:mm:ss AM/PM";
            case 20 -> "h:mm";
            case 21 -> "h:mm:ss";
            case 22 -> "m/d/yyyy h:mm";
            case 37, 38 -> "#,##0;(#,##0)";
            case 39, 40 -> "#,##0.00;(#,##0.00)";
            case 45 -> "mm:ss";
            case 46 -> "[h]:mm:ss";
            case 47 -> "mm:ss.0";
            case 48 -> "##0.0E+0";
            case 49 -> "@";
            default -> "General";
        };
    }

    /** What a language is called in format codes: {@code [$-40C]} is French. */
    static Locale language(String code) {
        int primary;
        try {
            primary = Integer.parseInt(code, 16) & 0x3FF;
        } catch (NumberFormatException e) {
            Locale named = Locale.forLanguageTag(code);
            return named.getLanguage().isEmpty() ? Locale.ENGLISH : named;
        }
        return switch (primary) {
            case 0x01 -> Locale.of("ar");
            case 0x04 -> Locale.CHINESE;
            case 0x0A -> Locale.of("es");
            case 0x0C -> Locale.FRENCH;
            case 0x16 -> Locale.of("pt");
            case 0x19 -> Locale.of("ru");
            default -> Locale.ENGLISH;
        };
    }
}
