package org.jalon.assessment.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Calendar days from one to another, both inclusive, and the unit they make up.
 *
 * @param unit what the days are together; a range of several units is {@link Unit#RANGE}
 * @param by the last day for what is to be done by then: 'mid-2018' goes on into July, 'by mid-2018' ends with June
 */
record CalendarSpan(Unit unit, LocalDate from, LocalDate to, LocalDate by) {

    enum Unit {
        DAY,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        RANGE
    }

    CalendarSpan(Unit unit, LocalDate from, LocalDate to) {
        this(unit, from, to, to);
    }

    static CalendarSpan day(LocalDate day) {
        return new CalendarSpan(Unit.DAY, day, day);
    }

    static CalendarSpan month(YearMonth month) {
        return months(Unit.MONTH, month, 1);
    }

    static CalendarSpan quarter(int year, int quarter) {
        return months(Unit.QUARTER, YearMonth.of(year, 3 * quarter - 2), 3);
    }

    static CalendarSpan halfYear(int year, int half) {
        return months(Unit.HALF_YEAR, YearMonth.of(year, 6 * half - 5), 6);
    }

    static CalendarSpan year(int year) {
        return months(Unit.YEAR, YearMonth.of(year, 1), 12);
    }

    /** Such as a fiscal year. It has no early part and no quarters that everybody numbers alike. */
    static CalendarSpan twelveMonths(YearMonth first) {
        return months(Unit.RANGE, first, 12);
    }

    /** The same days, and another last day for what is to be done by then. */
    CalendarSpan doneBy(LocalDate day) {
        return new CalendarSpan(unit, from, to, day);
    }

    /** The first fifteen days of a month, or the others. */
    static CalendarSpan halfMonth(YearMonth month, int half) {
        return half == 1
                ? new CalendarSpan(Unit.RANGE, month.atDay(1), month.atDay(15))
                : new CalendarSpan(Unit.RANGE, month.atDay(16), month.atEndOfMonth());
    }

    /** Whole months as a range of their own, from the month numbered {@code skip} (0 is the first) of this span. */
    CalendarSpan monthsWithin(int skip, int count) {
        return months(Unit.RANGE, YearMonth.from(from).plusMonths(skip), count);
    }

    private static CalendarSpan months(Unit unit, YearMonth first, int count) {
        return new CalendarSpan(
                unit, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
