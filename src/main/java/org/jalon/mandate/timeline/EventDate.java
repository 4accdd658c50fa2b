package org.jalon.mandate.timeline;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jalon.shared.Days;
import org.jalon.shared.Words;

/**
 * A day as far as it is known.
 *
 * @param day itself, or the first of the month or year
 */
public record EventDate(LocalDate day, Precision precision) {

    /** How much of it is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is none of that code */
        public static Precision ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    public EventDate {
        day = switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * What {@code 2017-06-30}, {@code 2017-06} or {@code 2017} says.
     *
     * @throws DateTimeParseException if it is no such date, or none that Jalon takes
     */
    public static EventDate parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return new EventDate(Days.parse(text + "-01-01"), Precision.YEAR);
        }
        if (MONTH.matcher(text).matches()) {
            return new EventDate(Days.parse(text + "-01"), Precision.MONTH);
        }
        return new EventDate(Days.parse(text), Precision.DAY);
    }

    /** The last day that it can be. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> YearMonth.from(day).atEndOfMonth();
            case YEAR -> Year.from(day).atMonth(12).atEndOfMonth();
        };
    }

    /** As much of the ISO date as is known. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Year.from(day).toString();
        };
    }

    /** For people: '30 June 2017', 'June 2017', '2017'. */
    public String inWords(Locale language) {
        return switch (precision) {
            case DAY -> Days.inWords(day, language);
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", Words.nearest(language))
                        .format(day);
            case YEAR -> Year.from(day).toString();
        };
    }
}
