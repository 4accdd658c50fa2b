package org.jalon.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.ReadingKind;
import org.jspecify.annotations.Nullable;

/** A deadline as it is stored: its words and its reading taken apart into columns. All null if the cell is blank. */
@Embeddable
record DeadlineRow(
        @Column(name = "deadline_words", length = 2000) @Nullable
        String words,

        @Column(name = "deadline_kind", length = 12) @Nullable
        String kind,

        @Column(name = "deadline_from") @Nullable LocalDate from,
        @Column(name = "deadline_to") @Nullable LocalDate to,

        @Column(name = "deadline_cadence", length = 12) @Nullable
        String cadence,

        @Column(name = "deadline_corrected") boolean corrected) {

    static DeadlineRow of(Optional<Deadline> deadline) {
        return deadline.map(DeadlineRow::of).orElseGet(() -> new DeadlineRow(null, null, null, null, null, false));
    }

    private static DeadlineRow of(Deadline deadline) {
        String kind = ReadingKind.of(deadline.reading()).code();
        return switch (deadline.reading()) {
            case DeadlineReading.Interval(var from, var to) ->
                new DeadlineRow(deadline.words(), kind, from, to, null, deadline.corrected());
            case DeadlineReading.Recurring(var cadence) ->
                new DeadlineRow(deadline.words(), kind, null, null, cadence.name(), deadline.corrected());
            case DeadlineReading.Condition() ->
                new DeadlineRow(deadline.words(), kind, null, null, null, deadline.corrected());
            case DeadlineReading.Ongoing() ->
                new DeadlineRow(deadline.words(), kind, null, null, null, deadline.corrected());
            case DeadlineReading.Unclear() ->
                new DeadlineRow(deadline.words(), kind, null, null, null, deadline.corrected());
        };
    }

    Optional<Deadline> toDeadline() {
        if (words == null || kind == null) {
            return Optional.empty();
        }
        DeadlineReading reading = ReadingKind.ofCode(kind)
                .reading(from, to, cadence == null ? null : DeadlineReading.Cadence.valueOf(cadence));
        return Optional.of(new Deadline(words, reading, corrected));
    }
}
