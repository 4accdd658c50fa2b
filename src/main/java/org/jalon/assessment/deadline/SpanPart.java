package org.jalon.assessment.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.assessment.deadline.CalendarSpan.Unit;

/**
 * 'Early', 'mid-' and 'late'. No document says where they begin; by convention here
 *
 * <table>
 *   <caption>The part of a unit</caption>
 *   <tr><th></th><th>beginning</th><th>middle</th><th>end</th></tr>
 *   <tr><td>year</td><td>first quarter</td><td>June and July</td><td>last quarter</td></tr>
 *   <tr><td>half-year</td><td>first two months</td><td>next two</td><td>last two</td></tr>
 *   <tr><td>quarter</td><td>first month</td><td>second</td><td>third</td></tr>
 *   <tr><td>month</td><td>days 1 to 10</td><td>11 to 20</td><td>its last ten days</td></tr>
 * </table>
 *
 * <p>What is to be done 'by' one of them is done by the first day its words can mean: 'by the start of 2022' by 1 January, 'by mid-2018' by 30 June.
 * 'By early 2018' leaves its quarter.
 *
 * <p>A day and a range have no parts.
 */
enum SpanPart {
    BEGINNING(0, "early|beginning|start|debut"),
    MIDDLE(1, "mid|middle|mi|milieu"),
    END(2, "end|year-end|late|fin");

    /** More than the longest way to write a unit or a part of one: 'beginning premiere quinzaine septembre 2017'. */
    static final int LONGEST = 48;

    private static final int TEN_DAYS = 10;
    private static final int HALF_OF_A_MONTH = 15;

    private final int thirdsBefore;
    private final Pattern words;

    SpanPart(int thirdsBefore, String names) {
        this.thirdsBefore = thirdsBefore;
        this.words = Pattern.compile("(?<part>" + names + ")[ -](?<whole>.+)");
    }

    /** The calendar unit, or the part of one, that {@link CalendarForms#core} words name. */
    static Optional<CalendarSpan> read(String core) {
        return core.length() > LONGEST ? Optional.empty() : readShort(core);
    }

    private static Optional<CalendarSpan> readShort(String core) {
        return CalendarForms.read(core)
                .or(() -> Arrays.stream(values())
                        .flatMap(part -> part.of(core).stream())
                        .findFirst());
    }

    private Optional<CalendarSpan> of(String core) {
        Matcher matcher = words.matcher(core);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean early = matcher.group("part").equals("early");
        return CalendarForms.read(matcher.group("whole"))
                .flatMap(whole -> of(whole).map(part -> early ? part : part.doneBy(by(whole, part))));
    }

    private LocalDate by(CalendarSpan whole, CalendarSpan part) {
        return switch (this) {
            case BEGINNING -> whole.from();
            case MIDDLE -> half(whole);
            case END -> part.to();
        };
    }

    /** The last day of the first half: in months where these make a half, otherwise the fifteenth of the month in the middle. */
    private static LocalDate half(CalendarSpan whole) {
        int months = (int) ChronoUnit.MONTHS.between(whole.from(), whole.to().plusDays(1));
        YearMonth first = YearMonth.from(whole.from());
        return months % 2 == 0
                ? first.plusMonths(months / 2 - 1L).atEndOfMonth()
                : first.plusMonths(months / 2).atDay(HALF_OF_A_MONTH);
    }

    private Optional<CalendarSpan> of(CalendarSpan whole) {
        return switch (whole.unit()) {
            case YEAR -> Optional.of(ofYear(whole));
            case HALF_YEAR -> Optional.of(whole.monthsWithin(2 * thirdsBefore, 2));
            case QUARTER -> Optional.of(whole.monthsWithin(thirdsBefore, 1));
            case MONTH -> Optional.of(ofMonth(whole));
            case DAY, RANGE -> Optional.empty();
        };
    }

    private CalendarSpan ofYear(CalendarSpan year) {
        return switch (this) {
            case BEGINNING -> year.monthsWithin(0, 3);
            case MIDDLE -> year.monthsWithin(5, 2);
            case END -> year.monthsWithin(9, 3);
        };
    }

    private CalendarSpan ofMonth(CalendarSpan month) {
        LocalDate first = switch (this) {
            case BEGINNING -> month.from();
            case MIDDLE -> month.from().plusDays(TEN_DAYS);
            case END -> month.to().minusDays(TEN_DAYS - 1L);
        };
        return new CalendarSpan(Unit.RANGE, first, first.plusDays(TEN_DAYS - 1L));
    }
}
