package org.jalon.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.shared.Days;

/**
 * A date no finer than its document says it: a day, a month or a year.
 *
 * @param text {@code 2022-12-15}, {@code 2022-12} or {@code 2022}
 * @param first the first day that it may mean
 * @param last the last one
 */
public record FigureDay(String text, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Empty if there is no such date, such as 2021-02-30, or none that Jalon takes. */
    public static Optional<FigureDay> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group(1));
            if (form.group(2) == null) {
                return taken(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
            if (form.group(3) == null) {
                return taken(text, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
            return taken(text, day, day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<FigureDay> taken(String text, LocalDate first, LocalDate last) {
        return Days.isTaken(first) && Days.isTaken(last)
                ? Optional.of(new FigureDay(text, first, last))
                : Optional.empty();
    }

    /** As people write it: '15 September 2022', 'December 2022', '2022'. */
    public String inWords(Locale language) {
        if (first.equals(last)) {
            return Days.inWords(first, language);
        }
        return text.length() == 4 ? text : Days.monthInWords(first, language);
    }
}
