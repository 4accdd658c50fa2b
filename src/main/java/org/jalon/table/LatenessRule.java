package org.jalon.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Ongoing;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.jspecify.annotations.Nullable;

/**
 * Judges the indicators of one table at one date. Pure: the same answer at any time. All days are calendar days without
 * a time zone and inclusive.
 *
 * @param at the day of judgement. Whoever asks decides which one fits the period; it is taken as it is
 * @param periodFrom the first day of the reporting period
 * @param periodTo its last day
 */
public record LatenessRule(LocalDate at, LocalDate periodFrom, LocalDate periodTo) {

    /** Throws {@link IllegalArgumentException} when the period ends before it begins. */
    public LatenessRule {
        if (periodFrom.isAfter(periodTo)) {
            throw new IllegalArgumentException("A period cannot end on " + periodTo + " before " + periodFrom);
        }
    }

    /**
     * How an indicator stands to its deadline.
     *
     * @param deadline the reading of the words; empty when the source prints none
     */
    public Lateness judge(Completion completion, Optional<DeadlineReading> deadline) {
        if (completion == Completion.DONE) {
            return Lateness.DONE;
        }
        return deadline.map(reading -> judge(completion, reading)).orElse(Lateness.NO_DEADLINE);
    }

    /** How many days have gone by since the last day of an overdue indicator, 1 or more; empty for any other. */
    public OptionalLong daysOverdue(Completion completion, Optional<DeadlineReading> deadline) {
        if (judge(completion, deadline) == Lateness.OVERDUE
                && deadline.orElseThrow() instanceof Interval(LocalDate from, LocalDate to)
                && to != null) {
            return OptionalLong.of(ChronoUnit.DAYS.between(to, at));
        }
        return OptionalLong.empty();
    }

    private Lateness judge(Completion completion, DeadlineReading reading) {
        return switch (reading) {
            case Interval(var from, var to) when to == null -> judgeOpenEnded(from);
            case Interval(var from, var to) -> judgeLastDay(completion, to);
            case Recurring(Cadence cadence) -> judgeRecurring(cadence);
            case Ongoing() -> Lateness.NOT_DUE;
            case Condition(), Unclear() -> Lateness.CANNOT_BE_JUDGED;
        };
    }

    private Lateness judgeLastDay(Completion completion, LocalDate to) {
        if (to.isBefore(at)) {
            // A blank status may well hide something done: nobody is accused on a guess.
            return completion == Completion.NOT_STATED ? Lateness.CANNOT_BE_JUDGED : Lateness.OVERDUE;
        }
        return to.isAfter(periodTo) ? Lateness.NOT_DUE : Lateness.DUE_THIS_PERIOD;
    }

    private Lateness judgeOpenEnded(@Nullable LocalDate from) {
        return from != null && at.isBefore(from) ? Lateness.NOT_DUE : Lateness.CANNOT_BE_JUDGED;
    }

    /** Never overdue: the words do not tell which occurrence is meant, and each one done is followed by the next. */
    private Lateness judgeRecurring(Cadence cadence) {
        return cadence.endOfOccurrence(periodFrom).isAfter(periodTo) ? Lateness.NOT_DUE : Lateness.DUE_THIS_PERIOD;
    }
}
