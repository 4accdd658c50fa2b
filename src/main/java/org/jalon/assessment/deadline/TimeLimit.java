package org.jalon.assessment.deadline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.framework.FiscalYears;

/** The words around a stretch of time that make it the end, or the beginning, of the time there is. */
enum TimeLimit {

    /**
     * Any day up to the end of X, X included; with a part of X, never later than its words allow ({@link SpanPart}). 'Before the end of X' is one of these: it allows all of X but, at most,
     * its last day, and nobody means that.
     */
    BY(
            // Before the words without it: what has no parts of its own, as a fiscal year, has an end all the same.
            "(?:by|until|till|up to|(?:no|not) later than|at the latest by|on or before) (?:the )?end of"
                    + "|(?:d'ici(?: a)?|jusqu'a|au plus tard(?: a)?) (?:la )?fin(?: d(?:e|u)\\b| d')?"
                    + "|by|until|till|up to|(?:no|not) later than|at the latest(?: by| in)?|on or before"
                    + "|d'ici(?: a| au)?|jusqu'(?:a|au|en)|(?:au plus tard|pas plus tard que)(?: a| au| en)?"
                    + "|(?:before|prior to|avant) (?:the )?(?:year-)?end(?: of)?|avant (?:la )?fin(?: d(?:e|u)\\b)?",
            "at the latest|au plus tard") {
        @Override
        Interval of(CalendarSpan span) {
            return new Interval(null, span.by());
        }
    },

    /** Any day up to the one before X begins. */
    BEFORE("before|prior to|ahead of|avant", "") {
        @Override
        Interval of(CalendarSpan span) {
            return new Interval(null, span.from().minusDays(1));
        }
    },

    /** From the day after X ends. */
    AFTER("after|beyond|apres|au-dela d(?:e|u)\\b|au-dela d'", "") {
        @Override
        Interval of(CalendarSpan span) {
            return new Interval(span.to().plusDays(1), null);
        }
    },

    /** From the first day of X, without end. */
    FROM(
            "from|as from|as of|starting(?: in| from| on)?|beginning (?:in|from|on|with)|not before|(?:no|not) earlier than"
                    + "|(?:a partir|a compter) d(?:e|u)\\b|(?:a partir|a compter) d'|des|pas avant|au plus tot",
            "on|onwards?|and onwards?|and beyond|and after|et au-dela|et apres") {
        @Override
        Interval of(CalendarSpan span) {
            return new Interval(span.from(), null);
        }
    };

    /** 'Expected', 'prévu': the column says as much. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:expected|planned|scheduled|foreseen|due|target(?:ed)?|prevue?s?|attendue?s?|fixee?s?)\\b ?)");

    private final Pattern before;
    private final Pattern behind;

    TimeLimit(String before, String behind) {
        this.before = Pattern.compile("(?:" + before + ")(?:(?<=')| )(?<span>.+)");
        this.behind = Pattern.compile(behind.isEmpty() ? "(?!)(?<span>)" : "(?<span>.+?),? (?:" + behind + ")");
    }

    abstract Interval of(CalendarSpan span);

    /** The days that {@link PlainWords} allow, when they name a time and nothing else. */
    static Optional<Interval> read(String plain, FiscalYears fiscalYears) {
        String words = OPENING.matcher(plain).replaceFirst("");
        return SpanRange.read(words, fiscalYears)
                .map(span -> new Interval(span.from(), span.to()))
                .or(() -> Arrays.stream(values())
                        .flatMap(limit -> limit.limited(words, fiscalYears).stream())
                        .findFirst());
    }

    /** 'By 2018 and 2019' is a time for each of two things. */
    private static final Pattern TWO = Pattern.compile("(?!between|entre).* (?:and|et|&) .*");

    private Optional<Interval> limited(String words, FiscalYears fiscalYears) {
        return inner(before, words)
                .filter(span -> !TWO.matcher(span).matches())
                // 'by March 2017 at the latest' says it twice.
                .map(span -> inner(behind, span).orElse(span))
                .flatMap(span -> SpanRange.read(span, fiscalYears))
                .or(() -> inner(behind, words).flatMap(span -> SpanRange.read(span, fiscalYears)))
                .map(this::of);
    }

    private static Optional<String> inner(Pattern around, String words) {
        Matcher matcher = around.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group("span")) : Optional.empty();
    }
}
