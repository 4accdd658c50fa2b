package org.jalon.mandate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a mandate is reported on, and what its periods are called. */
public enum Rhythm {
    QUARTER(3, 'Q'),
    HALF_YEAR(6, 'H');

    /**
     * The days that one period covers.
     *
     * @param code such as {@code 2017-Q2} or {@code 2017-H1}
     * @param to its last day, included
     */
    public record Span(String code, LocalDate from, LocalDate to) {}

    private static final Pattern CODE = Pattern.compile("([12][0-9]{3})-([QH])([1-4])");

    private final int months;
    private final char letter;

    Rhythm(int months, char letter) {
        this.months = months;
        this.letter = letter;
    }

    /** The period that {@code day} lies in. */
    public Span containing(LocalDate day) {
        int number = (day.getMonthValue() - 1) / months;
        LocalDate from = LocalDate.of(day.getYear(), number * months + 1, 1);
        return new Span(
                "%04d-%c%d".formatted(day.getYear(), letter, number + 1),
                from,
                from.plusMonths(months).minusDays(1));
    }

    /** The period of that code; empty if it is no code of this rhythm. */
    public Optional<Span> ofCode(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || parts.group(2).charAt(0) != letter) {
            return Optional.empty();
        }
        int month = (Integer.parseInt(parts.group(3)) - 1) * months + 1;
        try {
            return Optional.of(containing(LocalDate.of(Integer.parseInt(parts.group(1)), month, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The period after {@code span}. */
    public Span after(Span span) {
        return containing(span.to().plusDays(1));
    }
}
