package org.jalon.assessment.deadline;

import static org.jalon.assessment.deadline.CalendarWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways to write one day. Figures with strokes, dots or dashes are day first, as the United Nations and French write
 * them; a day that is not in the calendar is none.
 */
final class DayForms {

    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |" + "(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2}) ?(?:st|nd|rd|th|er)?[ -](?<name>[a-z]+)[ -]" + YEAR),
            Pattern.compile(WEEKDAY + "(?<name>[a-z]+) (?<day>\\d{1,2})(?:st|nd|rd|th)? " + YEAR),
            Pattern.compile(YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)"),
            Pattern.compile("(?<day>\\d{1,2})([/.-])(?<month>\\d{1,2})\\2" + YEAR));

    private DayForms() {}

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
                .map(month -> CalendarSpan.day(LocalDate.of(month.getYear(), month.getMonth(), day)));
    }

    private static Optional<Integer> month(Matcher form) {
        return form.namedGroups().containsKey("name")
                ? CalendarWords.month(form.group("name"))
                : Optional.of(Integer.valueOf(form.group("month")));
    }
}
