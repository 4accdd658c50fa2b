package org.jalon.assessment.deadline;

import static org.jalon.assessment.deadline.CalendarWords.YEAR;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a framework means by a year that goes over into the next one: '2019/20', 'FY2022-23', 'exercice 2022/2023'. */
public enum FiscalYears {

    /** Nobody said: it may be both years, or twelve months from one to the other, and these may begin in any month. */
    UNCLEAR,

    /** From 1 July to 30 June. */
    JULY_TO_JUNE;

    private static final String NAMED =
            "(?:f\\.?y\\.?|(?:fiscal|financial|budget) year|exercice(?: budgetaire| fiscal)?|annee (?:budgetaire|fiscale))";

    private static final Pattern FORM = Pattern.compile(
            "(?:the |l')?(?<named>" + NAMED + " ?)?" + YEAR + "(?: ?(?<bar>[-/]) ?)(?<end>\\d\\d(?:\\d\\d)?)");

    /**
     * Whether the words name such a year, whatever it is here. '2017-2018' is two years unless it is called a fiscal year, or the framework
     * has fiscal years.
     */
    boolean areIn(String plain) {
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || !areNeighbours(form)) {
            return false;
        }
        boolean twoYearsWritten =
                form.group("end").length() == 4 && form.group("bar").equals("-");
        return form.group("named") != null || !twoYearsWritten || this != UNCLEAR;
    }

    /** The days of the fiscal year that the words name; empty where the framework does not say, or the words leave it open. */
    Optional<CalendarSpan> read(String plain) {
        Matcher form = FORM.matcher(plain);
        if (this == UNCLEAR || !form.matches() || !areNeighbours(form)) {
            return Optional.empty();
        }
        String end = form.group("end");
        // '2011-12' may be December, '2017-2018' both years.
        boolean maySayMore =
                form.group("bar").equals("-") && (end.length() == 4 || Integer.parseInt(end) <= Month.values().length);
        return form.group("named") == null && maySayMore
                ? Optional.empty()
                : Optional.of(CalendarSpan.twelveMonths(YearMonth.of(first(form), Month.JULY)));
    }

    private static boolean areNeighbours(Matcher form) {
        String end = form.group("end");
        int written = Integer.parseInt(end);
        int next = first(form) + 1;
        return end.length() == 4 ? written == next : written == next % 100;
    }

    private static int first(Matcher form) {
        return Integer.parseInt(form.group("year"));
    }
}
