package org.jalon.assessment.deadline;

import static org.jalon.assessment.deadline.CalendarWords.YEAR;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.assessment.deadline.CalendarSpan.Unit;
import org.jalon.framework.FiscalYears;

/**
 * A stretch of time: one calendar unit, a part of one, or from one to another. What one side of a range leaves out it
 * borrows from the other ('27 March to 2 April 2017', 'March 27–30, 2017'). A range that runs backwards is none.
 */
final class SpanRange {

    private static final Pattern OPENING = Pattern.compile("^(?:from|between|entre)\\b ?");
    private static final Pattern OPENING_OF_PAIR = Pattern.compile("^(?:between|entre)\\b.*");
    private static final Pattern SEPARATOR = Pattern.compile(
            " (?:(?:to|through|until|till|a|au|aux|jusqu'(?:a|au|en)|(?<pair>and|et|&)) |jusqu'a(?=l')) ?| ?[-/] ?");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern JOINED = Pattern.compile(" ?[-/] ?");
    private static final Pattern SHORT_YEARS = Pattern.compile(YEAR + " ?[-/] ?(?<end>\\d\\d)");

    private SpanRange() {}

    static Optional<CalendarSpan> read(String plain, FiscalYears fiscalYears) {
        if (FiscalYearForm.isIn(plain, fiscalYears)) {
            return FiscalYearForm.read(plain, fiscalYears);
        }
        return SpanPart.read(CalendarForms.core(plain))
                .or(() -> shortYears(plain, fiscalYears))
                .or(() -> range(
                        OPENING.matcher(DayForms.dayFirst(plain)).replaceFirst(""),
                        isOpeningOfPair(plain),
                        fiscalYears));
    }

    private static boolean isOpeningOfPair(String plain) {
        return OPENING_OF_PAIR.matcher(plain).matches();
    }

    private static Optional<CalendarSpan> range(String plain, boolean openedAsPair, FiscalYears fiscalYears) {
        Matcher separator = SEPARATOR.matcher(plain);
        while (separator.find()) {
            String left = CalendarForms.core(plain.substring(0, separator.start()));
            String right = CalendarForms.core(plain.substring(separator.end()));
            if (left.length() > SpanPart.LONGEST || right.length() > SpanPart.LONGEST) {
                continue;
            }
            boolean pair = separator.group("pair") != null && !openedAsPair;
            // 'March/June 2018' are two times; '2015/2018' and two days as ISO writes them are one.
            boolean mustTouch = pair
                    || separator.group().contains("/") && LETTER.matcher(plain).find();
            boolean joined = JOINED.matcher(separator.group()).matches();
            Optional<CalendarSpan> range = fiscalYears(plain, separator, fiscalYears)
                    .or(() -> between(left, right))
                    .filter(ends -> !mustTouch || ends.touch())
                    .filter(ends -> !joined || ends.areAlike())
                    .map(Ends::span);
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private static Optional<Ends> fiscalYears(String plain, Matcher separator, FiscalYears fiscalYears) {
        return FiscalYearForm.read(plain.substring(0, separator.start()), fiscalYears)
                .flatMap(from -> FiscalYearForm.read(plain.substring(separator.end()), fiscalYears)
                        .map(to -> new Ends(from, to)))
                .filter(Ends::runForward);
    }

    private static Optional<Ends> between(String left, String right) {
        for (String last : withBeginningOf(left, right)) {
            Optional<CalendarSpan> to = SpanPart.read(last);
            if (to.isPresent()) {
                return withEndOf(last, left).stream()
                        .flatMap(first -> SpanPart.read(first).stream())
                        .findFirst()
                        .map(from -> new Ends(from, to.get()))
                        .filter(Ends::runForward);
            }
        }
        return Optional.empty();
    }

    /** The words, and the words behind the first words of the others: '30, 2017' as 'march 30 2017'. */
    private static List<String> withBeginningOf(String others, String words) {
        List<String> candidates = new ArrayList<>(List.of(words));
        for (int end = others.lastIndexOf(' '); end > 0; end = others.lastIndexOf(' ', end - 1)) {
            candidates.add(others.substring(0, end) + " " + words);
        }
        return candidates;
    }

    /** The words, and the words before the last words of the others: '27' as '27 april 2017'. */
    private static List<String> withEndOf(String others, String words) {
        List<String> candidates = new ArrayList<>(List.of(words));
        for (int start = others.lastIndexOf(' '); start > 0; start = others.lastIndexOf(' ', start - 1)) {
            candidates.add(words + others.substring(start));
        }
        return candidates;
    }

    /**
     * '2015/18' and '2015-18': the years as written in plans. One year and the next may be a fiscal year ({@link FiscalYearForm}), and where there
     * are fiscal years, '2015/18' may be some of them.
     */
    private static Optional<CalendarSpan> shortYears(String plain, FiscalYears fiscalYears) {
        Matcher years = SHORT_YEARS.matcher(plain);
        if (!years.matches() || fiscalYears != FiscalYears.UNCLEAR && plain.contains("/")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group("year"));
        int last = first / 100 * 100 + Integer.parseInt(years.group("end"));
        // Up to 12 the figures may be a month, which CalendarForms refused to choose.
        boolean mayBeMonth = last % 100 <= Month.values().length;
        return last <= first || mayBeMonth
                ? Optional.empty()
                : Optional.of(new Ends(CalendarSpan.year(first), CalendarSpan.year(last)).span());
    }

    private record Ends(CalendarSpan first, CalendarSpan last) {

        boolean runForward() {
            return !first.from().isAfter(last.from()) && !first.to().isAfter(last.to());
        }

        /** 'March and June 2017' are two times; 'March and April 2017' are one stretch. */
        boolean touch() {
            return first.to().plusDays(1).equals(last.from());
        }

        /** 'First quarter 2019-2020' is no time from a quarter to the end of a year: it may be one of a fiscal year. */
        boolean areAlike() {
            return (first.unit() == Unit.YEAR) == (last.unit() == Unit.YEAR);
        }

        CalendarSpan span() {
            return new CalendarSpan(Unit.RANGE, first.from(), last.to(), last.by());
        }
    }
}
