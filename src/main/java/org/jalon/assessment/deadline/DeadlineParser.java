package org.jalon.assessment.deadline;

import java.util.Optional;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Ongoing;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.jalon.framework.FiscalYears;

/**
 * Reads the words of a deadline, English or French, whatever their case, accents, apostrophes and dashes.
 *
 * <p>The words are read as a whole or not at all: what is not fully understood is {@link Unclear}, never a guess. The
 * conventions, each documented where it is kept:
 *
 * <ul>
 *   <li>'by X', 'until X', "d'ici X", 'jusqu’à X': any day up to the end of X; 'before X': up to the day before X
 *       begins; 'after X': from the day after X; 'from X', 'à partir de X': from the first day of X ({@link TimeLimit})
 *   <li>beginning, middle and end of a year, half-year, quarter or month ({@link SpanPart})
 *   <li>'2019/20' is twelve months where the framework says which ({@link FiscalYearForm})
 *   <li>20/04/2017 is day first; there is no month first ({@link DayForms})
 *   <li>a sentence that names an event to wait for, and is no date as a whole, is a condition ({@link ConditionWords})
 * </ul>
 */
public final class DeadlineParser {

    /**
     * In more characters than these nobody writes a time, and not with all words around it. Longer words may still wait for an event. What
     * reads a time tries many ways to part its words: this is why that takes no longer for long words than for these.
     */
    private static final int LONGEST_TIME = 200;

    private DeadlineParser() {}

    /** What the words mean where the framework does not say what its fiscal years are. Answers for any string, and throws for none. */
    public static DeadlineReading read(String words) {
        return read(words, FiscalYears.UNCLEAR);
    }

    /**
     * What the words mean in a framework. Answers for any string, and throws for none.
     *
     * @param fiscalYears what the framework means by '2019/20'
     */
    public static DeadlineReading read(String words, FiscalYears fiscalYears) {
        if (words.length() > Deadline.MAX_LENGTH) {
            return new Unclear();
        }
        String plain = PlainWords.of(words);
        return Optional.of(plain)
                .filter(time -> time.length() <= LONGEST_TIME)
                .flatMap(time -> time(time, fiscalYears))
                .orElseGet(() -> withoutDate(plain));
    }

    private static Optional<DeadlineReading> time(String plain, FiscalYears fiscalYears) {
        if (OngoingWords.are(plain)) {
            return Optional.of(new Ongoing());
        }
        Optional<DeadlineReading> recurring = Recurrence.read(plain).map(Recurring::new);
        return recurring.or(() -> TimeLimit.read(plain, fiscalYears));
    }

    private static DeadlineReading withoutDate(String plain) {
        return ConditionWords.areIn(plain) ? new Condition() : new Unclear();
    }
}
