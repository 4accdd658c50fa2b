package org.jalon.assessment.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link DeadlineReading} as they are named in forms, files and the database. */
public enum ReadingKind {
    INTERVAL,
    CONDITION,
    RECURRING,
    ONGOING,
    UNCLEAR;

    public static ReadingKind of(DeadlineReading reading) {
        return switch (reading) {
            case DeadlineReading.Interval interval -> INTERVAL;
            case DeadlineReading.Condition condition -> CONDITION;
            case DeadlineReading.Recurring recurring -> RECURRING;
            case DeadlineReading.Ongoing ongoing -> ONGOING;
            case DeadlineReading.Unclear unclear -> UNCLEAR;
        };
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static ReadingKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A deadline is not read as '" + code + "'"));
    }

    /** The name of this kind in files and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A reading of this kind; what the kind has no use for is not looked at.
     *
     * @throws IllegalArgumentException if an interval has no day or ends before it begins, or a recurring deadline has no cadence
     */
    public DeadlineReading reading(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Cadence cadence) {
        return switch (this) {
            case INTERVAL -> new DeadlineReading.Interval(from, to);
            case CONDITION -> new DeadlineReading.Condition();
            case ONGOING -> new DeadlineReading.Ongoing();
            case UNCLEAR -> new DeadlineReading.Unclear();
            case RECURRING -> {
                if (cadence == null) {
                    throw new IllegalArgumentException("A recurring deadline needs a cadence");
                }
                yield new DeadlineReading.Recurring(cadence);
            }
        };
    }
}
