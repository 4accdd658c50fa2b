package org.jalon.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;

/** Values that tests of several modules begin with, each as plain as can be. */
public final class Examples {

    public static final StatusScale SCALE = new StatusScale(List.of(
            level("not-implemented", 1, "Not implemented", "Non mis en œuvre", "cross", false),
            level("ongoing", 2, "Ongoing", "En cours", "half", false),
            level("implemented", 3, "Implemented", "Mis en œuvre", "tick", true)));

    public static final Mandate MANDATE = new Mandate(
            new MandateId(1), "example", new LocalizedText("Example", "Exemple"), Locale.FRENCH, Rhythm.QUARTER);

    public static final Framework FRAMEWORK = new Framework(
            new FrameworkId(1),
            new MandateId(1),
            "table",
            new LocalizedText("Table of examples", "Tableau d’exemples"),
            Locale.ENGLISH,
            Locale.FRENCH,
            "Annex I",
            Citation.of("S/2017/478", "Annex I"),
            SCALE);

    private Examples() {}

    /** A quarter such as {@code 2017-Q2}; a sealed one was published as S/2017/478. */
    public static ReportingPeriod quarter(String code, PeriodState state) {
        LocalDate from = firstDay(code);
        return new ReportingPeriod(
                new PeriodId(from.toEpochDay()),
                new MandateId(1),
                new FrameworkId(1),
                code,
                from,
                from.plusMonths(3).minusDays(1),
                from.plusMonths(3).plusDays(9),
                state,
                state == PeriodState.SEALED ? Optional.of("S/2017/478") : Optional.empty(),
                Optional.empty());
    }

    /** The first day of a quarter such as {@code 2017-Q2}. */
    public static LocalDate firstDay(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        int quarter = Integer.parseInt(code.substring(6));
        return LocalDate.of(year, 3 * quarter - 2, 1);
    }

    /** One part with a status and a comment, without deadline or sources. */
    public static AssessmentContent says(String status, String comment) {
        return split(new Part(Optional.of(status), comment));
    }

    public static AssessmentContent split(Part... parts) {
        return new AssessmentContent(List.of(parts), Optional.empty(), List.of(), Optional.empty());
    }

    public static AssessmentContent withDeadline(AssessmentContent content, String words) {
        return new AssessmentContent(
                content.parts(), Optional.of(Deadline.printed(words)), content.citations(), content.doubt());
    }

    public static AssessmentContent withDoubt(AssessmentContent content, String why) {
        return new AssessmentContent(content.parts(), content.deadline(), content.citations(), Optional.of(why));
    }

    public static AssessmentContent withCitation(AssessmentContent content, Citation citation) {
        return new AssessmentContent(content.parts(), content.deadline(), List.of(citation), content.doubt());
    }

    /** An assessment whose only version says {@code content}. */
    public static Assessment assessment(ElementId indicator, EditingState state, AssessmentContent content) {
        return new Assessment(
                new AssessmentId(indicator.value()),
                indicator,
                new AssessmentVersion(
                        1,
                        Instant.parse("2017-06-30T12:00:00Z"),
                        "officer",
                        "Officer",
                        Route.PAGE,
                        Act.EDITED,
                        state,
                        Optional.empty(),
                        Optional.empty(),
                        content));
    }

    private static StatusLevel level(String code, int rank, String en, String fr, String symbol, boolean done) {
        return new StatusLevel(code, rank, new LocalizedText(en, fr), symbol, "#123456", done);
    }
}
