package org.jalon.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.table.AnnexTable;

/** A deadline that has not been met: an indicator that is not done, with the words that say until when. */
public record DeadlineEntry(AnnexTable.Row row, Deadline deadline) {

    /** The first day on which the words say it may be kept; empty if they name none ('by March 2017'). */
    public Optional<LocalDate> from() {
        return deadline.reading() instanceof Interval(LocalDate from, LocalDate to)
                ? Optional.ofNullable(from)
                : Optional.empty();
    }

    /** The last day on which it may be kept; empty if the words name none ('after 2024'). */
    public Optional<LocalDate> to() {
        return deadline.reading() instanceof Interval(LocalDate from, LocalDate to)
                ? Optional.ofNullable(to)
                : Optional.empty();
    }

    /** The day it is put in order by: its last one, or the first one where there is no last. */
    LocalDate place() {
        return to().or(this::from).orElseThrow();
    }

    String number() {
        return row.indicator().number().sortKey();
    }
}
