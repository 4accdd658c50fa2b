package org.jalon.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Calendar days: which of them Jalon takes, and how they are said, as the United Nations writes them: '30 September 2017', '30 septembre 2017'.
 */
public final class Days {

    /** No mandate speaks of an earlier day, and a database or a file may not hold one. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Days() {}

    public static boolean isTaken(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * The day that {@code text} says, such as 2017-06-30.
     *
     * @throws DateTimeParseException if it says none, or none that Jalon takes
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (!isTaken(day)) {
            throw new DateTimeParseException("Not from " + FIRST + " to " + LAST, text, 0);
        }
        return day;
    }

    /**
     * The instant that {@code text} says, such as 2017-06-30T12:00:00Z.
     *
     * @throws DateTimeParseException if it says none, or none on a day that Jalon takes
     */
    public static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant())
                || !instant.isBefore(
                        LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new DateTimeParseException("Not from " + FIRST + " to " + LAST, text, 0);
        }
        return instant;
    }

    public static String inWords(LocalDate day, Locale language) {
        boolean french = Words.nearest(language).equals(Locale.FRENCH);
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(french ? Locale.FRANCE : Locale.UK)
                .format(day);
        return french && day.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** The month of a day: 'September 2017', 'septembre 2017'. */
    public static String monthInWords(LocalDate day, Locale language) {
        boolean french = Words.nearest(language).equals(Locale.FRENCH);
        return DateTimeFormatter.ofPattern("MMMM uuuu", french ? Locale.FRANCE : Locale.UK)
                .format(day);
    }
}
