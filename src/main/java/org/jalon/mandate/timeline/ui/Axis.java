package org.jalon.mandate.timeline.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days are on the picture, in hundredths of its width.
 *
 * @param from its first day
 * @param to its last day
 */
record Axis(LocalDate from, LocalDate to) {

    /** Up to so many months, each third of them is named; beyond, the years are. */
    private static final int MONTHS_NAMED = 30;

    /** More years than these would lie over each other. */
    private static final int YEARS_NAMED = 15;

    private static final int QUARTER = 3;
    private static final int WHOLE = 100;

    /** @return from 0 to 100 */
    double at(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return Math.clamp(WHOLE * (double) ChronoUnit.DAYS.between(from, day) / all, 0, WHOLE);
    }

    /** The days that are named below the picture. */
    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        if (inMonths()) {
            YearMonth month = YearMonth.from(from);
            while (!month.atDay(1).isAfter(to)) {
                if ((month.getMonthValue() - 1) % QUARTER == 0
                        && !month.atDay(1).isBefore(from)) {
                    ticks.add(month.atDay(1));
                }
                month = month.plusMonths(1);
            }
        } else {
            int step = 1 + (to.getYear() - from.getYear()) / YEARS_NAMED;
            for (int year = from.getYear(); year <= to.getYear(); year += step) {
                LocalDate first = LocalDate.of(year, 1, 1);
                if (!first.isBefore(from) && !first.isAfter(to)) {
                    ticks.add(first);
                }
            }
        }
        return ticks;
    }

    boolean inMonths() {
        return ChronoUnit.MONTHS.between(from, to) <= MONTHS_NAMED;
    }
}
