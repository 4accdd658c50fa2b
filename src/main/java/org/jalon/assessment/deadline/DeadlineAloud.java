package org.jalon.assessment.deadline;

import java.time.LocalDate;
import java.util.Locale;
import org.jalon.shared.Days;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;

/** Says in a sentence how a deadline's words are read, so that an officer sees at once whether Jalon understood them. */
public final class DeadlineAloud {

    private final Words words;
    private final Locale locale;

    public DeadlineAloud(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    public String say(Deadline deadline) {
        String reading = switch (deadline.reading()) {
            case DeadlineReading.Interval(var from, var to)
            when from == null && to != null -> words.get(locale, "reading.until", day(to));
            case DeadlineReading.Interval(var from, var to)
            when from != null && to == null -> words.get(locale, "reading.from", day(from));
            case DeadlineReading.Interval(var from, var to)
            when from != null && from.equals(to) -> words.get(locale, "reading.day", day(from));
            case DeadlineReading.Interval(var from, var to) ->
                words.get(locale, "reading.interval", day(from), day(to));
            case DeadlineReading.Condition() -> words.get(locale, "reading.condition");
            case DeadlineReading.Recurring(var cadence) -> words.get(locale, "reading.recurring." + cadence.name());
            case DeadlineReading.Ongoing() -> words.get(locale, "reading.ongoing");
            case DeadlineReading.Unclear() -> words.get(locale, "reading.unclear");
        };
        return deadline.corrected() ? words.get(locale, "reading.corrected", reading) : reading;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.inWords(day, locale);
    }
}
