package org.jalon.assessment.deadline;

import static org.jalon.assessment.deadline.CalendarWords.YEAR;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.framework.FiscalYears;

/** A year that goes over into the next one, as it is written: '2019/20', 'FY2022-23', 'exercice 2022/2023'. */
final class FiscalYearForm {

    private static final String NAMED =
            "(?:f\\.?y\\.?|(?:fiscal|financial|budget) year|exercice(?: budgetaire| fiscal)?|annee (?:budgetaire|fiscale))";

    private static final Pattern FORM = Pattern.compile("(?:the |l')?(?:year |annee )?(?<named>" + NAMED + " ?)?" + YEAR
            + "(?: ?(?<bar>[-/]) ?)(?<end>\\d\\d(?:\\d\\d)?)");

    private FiscalYearForm() {}

    /**
     * Whether the words name such a year, whatever it is in the framework. '2017-2018' is two years unless it is called a fiscal year, or the
     * framework has fiscal years.
     */
    static boolean isIn(String plain, FiscalYears fiscalYears) {
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || !areNeighbours(form)) {
            return false;
        }
        boolean twoYearsWritten =
                form.group("end").length() == 4 && form.group("bar").equals("-");
        return form.group("named") != null || !twoYearsWritten || fiscalYears != FiscalYears.UNCLEAR;
    }

    /** The days of the fiscal year that the words name; empty where the framework does not say, or the words leave it open. */
    static Optional<CalendarSpan> read(String plain, FiscalYears fiscalYears) {
        Matcher form = FORM.matcher(plain);
        if (fiscalYears == FiscalYears.UNCLEAR || !form.matches() || !areNeighbours(form)) {
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
