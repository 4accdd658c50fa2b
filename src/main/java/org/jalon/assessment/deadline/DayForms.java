package org.jalon.assessment.deadline;

import static org.jalon.assessment.deadline.CalendarWords.YEAR;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways to write one day. Figures with dots are day first; with strokes or dashes so are those that can be nothing else, as 30/06/2018, since
 * English writes 03/04/2018 both ways. A day that is not in the calendar is none, and neither is one that falls on another day of the week than the
 * words say.
 */
final class DayForms {

    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("monday", "lundi"),
            List.of("tuesday", "mardi"),
            List.of("wednesday", "mercredi"),
            List.of("thursday", "jeudi"),
            List.of("friday", "vendredi"),
            List.of("saturday", "samedi"),
            List.of("sunday", "dimanche"));

    private static final String WEEKDAY =
            "(?:(?<weekday>" + WEEKDAYS.stream().flatMap(List::stream).collect(Collectors.joining("|")) + ") )?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2}) ?(?:st|nd|rd|th|er)?[ -](?<name>[a-z]+)[ -]" + YEAR),
            Pattern.compile(WEEKDAY + "(?<name>[a-z]+) (?<day>\\d{1,2})(?:st|nd|rd|th)? " + YEAR),
            Pattern.compile(YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)"),
            Pattern.compile("(?<day>\\d{1,2})(?<stroke>[/.-])(?<month>\\d{1,2})\\k<stroke>" + YEAR));

    /** A day that can only be day first, and days in figures with strokes or dashes. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?:1[3-9]|2\\d|3[01])([/-])\\d{1,2}\\1\\d{4}(?!\\d)");

    private static final Pattern IN_FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

    private DayForms() {}

    /** The words with dots in days: where one of several can only be day first, so are the others. */
    static String dayFirst(String plain) {
        return DAY_FIRST.matcher(plain).find() ? IN_FIGURES.matcher(plain).replaceAll("$1.$3.$4") : plain;
    }

    static Optional<CalendarSpan> read(String core) {
        return FORMS.stream()
                .map(form -> form.matcher(core))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(DayForms::day);
    }

    private static Optional<CalendarSpan> day(Matcher form) {
        int day = Integer.parseInt(form.group("day"));
        return month(form)
                .filter(month -> month >= 1 && month <= 12)
                .map(month -> YearMonth.of(Integer.parseInt(form.group("year")), month))
                .filter(month -> month.isValidDay(day))
                .filter(month -> !isEitherWay(form, day, month.getMonthValue()))
                .map(month -> month.atDay(day))
                .filter(date -> isOnItsWeekday(form, date))
                .map(CalendarSpan::day);
    }

    private static boolean isEitherWay(Matcher form, int day, int month) {
        return form.namedGroups().containsKey("stroke")
                && !form.group("stroke").equals(".")
                && day <= Month.values().length
                && day != month;
    }

    private static boolean isOnItsWeekday(Matcher form, LocalDate date) {
        String weekday = form.namedGroups().containsKey("weekday") ? form.group("weekday") : null;
        return weekday == null
                || WEEKDAYS.get(date.getDayOfWeek().getValue() - 1).contains(weekday);
    }

    private static Optional<Integer> month(Matcher form) {
        return form.namedGroups().containsKey("name")
                ? CalendarWords.month(form.group("name"))
                : Optional.of(Integer.valueOf(form.group("month")));
    }
}
