package org.jalon.assessment.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a deadline mean, as far as they mean one thing. It sorts, filters and warns; it never prints.
 *
 * @see DeadlineParser
 */
public sealed interface DeadlineReading {

    /**
     * Calendar days, both inclusive, in no time zone: the promise may be kept on any of them.
     *
     * @param from the first day, absent when any day up to {@code to} will do ('by March 2017')
     * @param to the last day, absent when the words set no end ('from 2018')
     */
    record Interval(@Nullable LocalDate from, @Nullable LocalDate to) implements DeadlineReading {

        /** Throws {@link IllegalArgumentException} without any bound, or when {@code from} is after {@code to}. */
        public Interval {
            if (from == null && to == null) {
                throw new IllegalArgumentException("An interval needs at least one bound");
            }
            if (from != null && to != null && from.isAfter(to)) {
                throw new IllegalArgumentException("An interval cannot end on " + to + " before it begins on " + from);
            }
        }
    }

    /** Something else has to happen first (S/2017/478, Annex I, 3.2.1), and the words do not say when it will. */
    record Condition() implements DeadlineReading {}

    /** Again and again. The words do not tell which time is meant. */
    record Recurring(Cadence cadence) implements DeadlineReading {}

    /** All the time, without end: there is no day on which it would be late. */
    record Ongoing() implements DeadlineReading {}

    /** The words do not say a time, or not one only. A person may set the reading. */
    record Unclear() implements DeadlineReading {}

    /** How often something recurs, in calendar units that begin with the year. */
    enum Cadence {
        YEAR(12),
        HALF_YEAR(6),
        QUARTER(3),
        MONTH(1);

        /** The length of one occurrence, in calendar months. */
        private final int months;

        Cadence(int months) {
            this.months = months;
        }

        /** The last day of the occurrence in which {@code day} lies. */
        public LocalDate endOfOccurrence(LocalDate day) {
            int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
            return LocalDate.of(day.getYear(), firstMonth, 1).plusMonths(months).minusDays(1);
        }
    }
}
