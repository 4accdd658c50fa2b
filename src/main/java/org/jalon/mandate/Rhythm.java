package org.jalon.mandate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a framework is reported on, and what its periods are called unless somebody calls them otherwise. It proposes the next period and forbids
 * none: what is reported on is what the reports say.
 */
public enum Rhythm {
    /** 2017-Q2. */
    QUARTER(3, Month.JANUARY, "-Q"),

    /** 2017-T2: from May to August. */
    FOUR_MONTHS(4, Month.JANUARY, "-T"),

    /** 2017-H1. */
    HALF_YEAR(6, Month.JANUARY, "-H"),

    /** 2017. */
    YEAR(12, Month.JANUARY, ""),

    /** FY2022-23, printed FY2022/23: from July to June. */
    FISCAL_YEAR(12, Month.JULY, ""),

    /** 2018-2019: twelve months from the day after the period before, as a mandate is renewed. */
    MANDATE_YEAR(12, Month.JANUARY, ""),

    /** 2016-12, after the month in which it ends: from the day after the period before to the end of the month that runs. */
    IRREGULAR(1, Month.JANUARY, "-");

    /**
     * The days that one period covers.
     *
     * @param code such as {@code 2017-Q2} or {@code 2017-H1}
     * @param to its last day, included
     */
    public record Span(String code, LocalDate from, LocalDate to) {

        /** The same days under another code. */
        Span called(String other) {
            return new Span(other, from, to);
        }

        /** What is printed for the code: a fiscal year has a stroke. */
        public String label() {
            Matcher fiscal = FISCAL.matcher(code);
            return fiscal.matches() ? "FY" + fiscal.group(1) + "/" + fiscal.group(2) : code;
        }
    }

    private static final Pattern FISCAL = Pattern.compile("FY([12][0-9]{3})-([0-9]{2})");

    private final int months;
    private final Month begin;
    private final String mark;
    private final Pattern form;

    Rhythm(int months, Month begin, String mark) {
        this.months = months;
        this.begin = begin;
        this.mark = mark;
        this.form = Pattern.compile("([12][0-9]{3})" + (mark.isEmpty() ? "()" : mark + "([0-9]{1,2})"));
    }

    /** The name of this value in files and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of that code; empty for an unknown one. */
    public static Optional<Rhythm> ofCode(String code) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.code().equals(code))
                .findFirst();
    }

    /** Whether the calendar says when its periods begin, so that those beyond the next one can be foreseen. */
    boolean isForeseeable() {
        return this != IRREGULAR;
    }

    /**
     * The period that comes next.
     *
     * @param end the last day of the period before; empty if there is none
     * @param today what runs today is the first one
     */
    public Span next(Optional<LocalDate> end, LocalDate today) {
        LocalDate first = end.map(day -> day.plusDays(1)).orElse(today);
        return switch (this) {
            case QUARTER, FOUR_MONTHS, HALF_YEAR, YEAR, FISCAL_YEAR -> {
                Span unit = containing(first);
                yield end.isEmpty() ? unit : new Span(unit.code(), first, unit.to());
            }
            case MANDATE_YEAR -> {
                LocalDate last = first.plusMonths(months).minusDays(1);
                yield new Span(mandateYear(first, last), first, last);
            }
            case IRREGULAR -> {
                LocalDate last =
                        YearMonth.from(first.isAfter(today) ? first : today).atEndOfMonth();
                yield new Span(month(last), end.isEmpty() ? last.withDayOfMonth(1) : first, last);
            }
        };
    }

    /** The period of that code as the calendar has it; empty if it is no code of this rhythm, or the calendar does not say its days. */
    public Optional<Span> spanOf(String code) {
        return switch (this) {
            case QUARTER, FOUR_MONTHS, HALF_YEAR, YEAR -> inCalendar(code);
            case FISCAL_YEAR -> fiscal(code);
            case MANDATE_YEAR, IRREGULAR -> Optional.empty();
        };
    }

    private Span containing(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int since = Math.floorMod(month.getMonthValue() - begin.getValue(), 12);
        YearMonth first = month.minusMonths(since % months);
        YearMonth last = first.plusMonths(months - 1L);
        return new Span(code(first, last, since / months + 1), first.atDay(1), last.atEndOfMonth());
    }

    private String code(YearMonth first, YearMonth last, int number) {
        if (this == FISCAL_YEAR) {
            return "FY%04d-%02d".formatted(first.getYear(), last.getYear() % 100);
        }
        return "%04d%s".formatted(first.getYear(), mark.isEmpty() ? "" : mark + number);
    }

    private Optional<Span> inCalendar(String code) {
        Matcher parts = form.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = mark.isEmpty() ? 1 : Integer.parseInt(parts.group(2));
        try {
            return Optional.of(containing(LocalDate.of(Integer.parseInt(parts.group(1)), (number - 1) * months + 1, 1)))
                    .filter(span -> span.code().equals(code));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Span> fiscal(String code) {
        Matcher parts = FISCAL.matcher(code);
        return parts.matches()
                ? Optional.of(containing(LocalDate.of(Integer.parseInt(parts.group(1)), begin, 1)))
                        .filter(span -> span.code().equals(code))
                : Optional.empty();
    }

    private static String mandateYear(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear()
                ? "%04d".formatted(first.getYear())
                : "%04d-%04d".formatted(first.getYear(), last.getYear());
    }

    private static String month(LocalDate day) {
        return "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
    }
}
