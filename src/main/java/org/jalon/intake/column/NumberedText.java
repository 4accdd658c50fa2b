package org.jalon.intake.column;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.shared.text.Blanks;

/**
 * A number and what it numbers.
 *
 * @param number empty if there is none
 */
public record NumberedText(String number, String text) {

    /** 4.2.1, 3.a, 1.; (a); IV. - a bare 12 is a number only before a capital, since texts begin with figures too. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?<dotted>\\d{1,4}(?:\\.(?:\\d{1,4}|[A-Za-z]{1,2}(?![A-Za-z])))++)\\.?(?=[\\s\\h\\v]|$)"
                    + "|(?<plain>\\d{1,3})(?:[.):](?=[\\s\\h\\v]|$)|(?=[\\s\\h\\v]+\\p{Lu}|$))"
                    + "|\\((?<letter>[A-Za-z]{1,4}|\\d{1,3})\\)(?=[\\s\\h\\v]|$)"
                    + "|(?<roman>[IVXL]{1,6})[.):](?=[\\s\\h\\v]|$))");

    private static final String[] GROUPS = {"dotted", "plain", "letter", "roman"};

    /** Takes the number off a cell that begins with one. */
    public static NumberedText of(String cell) {
        String text = Blanks.strip(cell);
        Matcher number = NUMBERED.matcher(text);
        if (!number.lookingAt()) {
            return new NumberedText("", text);
        }
        for (String group : GROUPS) {
            if (number.group(group) != null) {
                return new NumberedText(number.group(group), Blanks.strip(text.substring(number.end())));
            }
        }
        return new NumberedText("", text);
    }

    boolean isNumberAlone() {
        return !number.isEmpty() && text.isEmpty();
    }
}
