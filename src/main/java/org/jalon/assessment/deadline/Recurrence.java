package org.jalon.assessment.deadline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;

/** The ways to say that something recurs. 'Every two years' and 'biannual' (twice a year? every other?) are not read. */
enum Recurrence {
    YEAR(
            Cadence.YEAR,
            "(?:calendar )?years?|ans?|annees?|(?:12|twelve) months|(?:12|douze) mois",
            "annual(?:ly)?|yearly|annuel(?:le)?s?|annuellement"),

    HALF_YEAR(
            Cadence.HALF_YEAR,
            "half(?:-| )years?|semesters?|semestres?|(?:6|six) (?:months|mois)",
            "semi-?annual(?:ly)?|half-?yearly|six-monthly|twice (?:a|per|every|each) year"
                    + "|semestriel(?:le)?s?|semestriellement|deux fois (?:par |l')an"),

    QUARTER(
            Cadence.QUARTER,
            "(?:calendar )?quarters?|trimestres?|(?:3|three) months|(?:3|trois) mois",
            "quarterly|trimestriel(?:le)?s?|trimestriellement"),

    MONTH(Cadence.MONTH, "(?:calendar )?months?|mois", "monthly|mensuel(?:le)?s?|mensuellement");

    private static final String PART = "(?:(?:(?:by|at|before|in|during|a|d'ici|avant)\\b ?)?"
            + "(?:the |la |le )?(?:(?:end|beginning|start|fin|debut) (?:of |de )?)?)?";
    private static final String EACH =
            "(?:each|every|per|once (?:a|per|every|each)|chaque|par|une fois (?:par|tous les)|tous les|toutes les) ";

    private final Cadence cadence;
    private final Pattern words;

    Recurrence(Cadence cadence, String unit, String adverb) {
        this.cadence = cadence;
        this.words = Pattern.compile(PART + "(?:" + EACH + "|une fois l')(?:" + unit + ")"
                + "|(?:on an? |sur une base |sur base |de facon )?(?:" + adverb + ")(?: basis)?");
    }

    static Optional<Cadence> read(String plain) {
        return Arrays.stream(values())
                .filter(recurrence -> recurrence.words.matcher(plain).matches())
                .map(recurrence -> recurrence.cadence)
                .findFirst();
    }
}
