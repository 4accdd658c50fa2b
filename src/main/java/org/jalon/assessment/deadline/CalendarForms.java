package org.jalon.assessment.deadline;

import static org.jalon.assessment.deadline.CalendarWords.YEAR;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write one year, half-year, quarter, month, half of a month, or day. */
final class CalendarForms {

    /**
     * Words that join the others and carry no time themselves. 'Year' is one only in front of its figure, and 'in' is
     * none behind 'beginning', where it makes a {@link TimeLimit#FROM}.
     */
    private static final Pattern GLUE =
            Pattern.compile("\\b(?:in the course of|over the course of|au cours d(?:e|u|es)|"
                    + "mois de|month of|the|of|(?<!beginning )in|on|for|during|a|au|aux|en|le|la|les|de|du|pour|pendant|courant)\\b"
                    + "|\\b[dl]'|\\bmois (?=d')|(?<![-\\w])(?:year|annee|an) (?=\\d{4}\\b)|,");

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private static final String ORDINAL = "(?<ordinal>\\d ?[a-z]+|[a-z]+) ";
    private static final String HALF = "(?:half(?:[ -]year)?|halves|semesters?|semestres?|moities?)";

    private record Form(Pattern pattern, Function<Matcher, Optional<CalendarSpan>> span) {

        Form(String pattern, Function<Matcher, Optional<CalendarSpan>> span) {
            this(Pattern.compile(pattern), span);
        }

        Optional<CalendarSpan> read(String core) {
            Matcher form = pattern.matcher(core);
            return form.matches() ? span.apply(form) : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(YEAR, form -> Optional.of(CalendarSpan.year(year(form)))),
            new Form("(?<name>[a-z]+)[ /-]" + YEAR, form -> namedMonth(form).map(CalendarSpan::month)),
            new Form("(?<month>0?[1-9]|1[0-2])[/.-]" + YEAR, form -> Optional.of(month(form))),
            new Form(YEAR + "-(?<month>0[1-9]|1[0-2])", CalendarForms::isoMonth),
            new Form(
                    ORDINAL + "(?:quarters?|trimestres?|trim|qtr) " + YEAR,
                    form -> ordinal(form, 4).map(number -> CalendarSpan.quarter(year(form), number))),
            new Form("(?:quarter |trimestre |[qt][ -]?)(?<number>[1-4]|i{1,3}|iv)[ /-]" + YEAR, CalendarForms::quarter),
            new Form(YEAR + "[ /-]?[qt](?<number>[1-4])", CalendarForms::quarter),
            new Form(
                    ORDINAL + HALF + " " + YEAR,
                    form -> ordinal(form, 2).map(number -> CalendarSpan.halfYear(year(form), number))),
            new Form("(?:" + HALF + " |[hs][ -]?)(?<number>[12])[ /-]" + YEAR, CalendarForms::halfYear),
            new Form(YEAR + "[ /-]?[hs](?<number>[12])", CalendarForms::halfYear),
            new Form(
                    ORDINAL + "(?:half|moitie|quinzaine|fortnight) (?<name>[a-z]+) " + YEAR,
                    form -> namedMonth(form)
                            .flatMap(month -> ordinal(form, 2).map(number -> CalendarSpan.halfMonth(month, number)))));

    private CalendarForms() {}

    /** The words that carry a time, a space between them: 'premier trimestre de l'année 2018' as three. */
    static String core(String plain) {
        String core = GLUE.matcher(plain).replaceAll(" ");
        return BLANKS.matcher(core).replaceAll(" ").strip();
    }

    /** The one calendar unit that {@link #core} words name. */
    static Optional<CalendarSpan> read(String core) {
        return FORMS.stream()
                .flatMap(form -> form.read(core).stream())
                .findFirst()
                .or(() -> DayForms.read(core));
    }

    /** '2011-12' may be December or two years: it is neither. See {@link SpanRange} for '2017-18'. */
    private static Optional<CalendarSpan> isoMonth(Matcher form) {
        boolean mayBeYears = Integer.parseInt(form.group("month")) > year(form) % 100;
        return mayBeYears ? Optional.empty() : Optional.of(month(form));
    }

    private static CalendarSpan month(Matcher form) {
        return CalendarSpan.month(YearMonth.of(year(form), Integer.parseInt(form.group("month"))));
    }

    private static Optional<YearMonth> namedMonth(Matcher form) {
        return CalendarWords.month(form.group("name")).map(month -> YearMonth.of(year(form), month));
    }

    private static Optional<CalendarSpan> quarter(Matcher form) {
        return CalendarWords.figure(form.group("number")).map(number -> CalendarSpan.quarter(year(form), number));
    }

    private static Optional<CalendarSpan> halfYear(Matcher form) {
        return Optional.of(CalendarSpan.halfYear(year(form), Integer.parseInt(form.group("number"))));
    }

    private static Optional<Integer> ordinal(Matcher form, int outOf) {
        return CalendarWords.ordinal(form.group("ordinal"), outOf);
    }

    private static int year(Matcher form) {
        return Integer.parseInt(form.group("year"));
    }
}
