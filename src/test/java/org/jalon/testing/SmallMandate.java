package org.jalon.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.store.FirstVersions;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.Rhythm;
import org.jalon.security.People;
import org.jalon.security.Role;
import org.jalon.security.SystemActor;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.OutlineNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a mandate of its own for each test that writes: framework {@code agreement}, pillar 1, objective 1.1, indicators 1.1.9 and
 * 1.1.10, period {@code 2017-Q2} sealed as S/2017/478, period {@code 2017-Q3} carried forward and open.
 */
@Component
public class SmallMandate {

    /** The password of both people. */
    public static final String PASSWORD = "a-password-of-tests";

    /** Who may write. */
    public static final String OFFICER = "an-officer";

    /** Who may not. */
    public static final String READER = "a-reader";

    /** A person that all small mandates share. */
    public static final String ADMINISTRATOR = "an-administrator";

    /** What was made: a mandate's code. */
    public record Made(String mandate) {

        /** The address of an assessment under {@code /api/v1}. */
        public String assessment(String period, String indicator) {
            return framework() + "/periods/" + period + "/assessments/" + indicator;
        }

        public String table(String period, String format) {
            return framework() + "/periods/" + period + "/table." + format;
        }

        public String history(String indicator) {
            return framework() + "/indicators/" + indicator + "/history";
        }

        private String framework() {
            return "/api/v1/mandates/" + mandate + "/frameworks/agreement";
        }
    }

    private final SystemActor system;
    private final People people;
    private final Mandates mandates;
    private final ReportingPeriods periods;
    private final Frameworks frameworks;
    private final Outlines outlines;
    private final FirstVersions versions;
    private final Signing signing;

    SmallMandate(
            SystemActor system,
            People people,
            Mandates mandates,
            ReportingPeriods periods,
            Frameworks frameworks,
            Outlines outlines,
            FirstVersions versions,
            Signing signing) {
        this.system = system;
        this.people = people;
        this.mandates = mandates;
        this.periods = periods;
        this.frameworks = frameworks;
        this.outlines = outlines;
        this.versions = versions;
        this.signing = signing;
    }

    public Made make() {
        String own = UUID.randomUUID().toString().substring(0, 8);
        return system.call("test", () -> make(own));
    }

    private Made make(String own) {
        if (people.find(OFFICER).isEmpty()) {
            people.create(OFFICER, "An officer", Role.OFFICER, PASSWORD);
            people.create(READER, "A reader", Role.READER, PASSWORD);
            people.create(ADMINISTRATOR, "An administrator", Role.ADMINISTRATOR, PASSWORD);
        }
        MandateId mandate =
                mandates.create("m-" + own, new LocalizedText("A mandate", "Un mandat"), Locale.FRENCH, Rhythm.QUARTER);
        frameworks.create(framework(mandate));
        Framework framework = frameworks.byCode(mandates.byCode("m-" + own), "agreement");
        ReportingPeriod sealed = open(framework, "2017-Q2");
        ElementId pillar = add(framework, null, 1, "1", sealed);
        ElementId objective = add(framework, pillar, 2, "1.1", sealed);
        for (String number : List.of("1.1.10", "1.1.9")) {
            ElementId indicator = add(framework, objective, 3, number, sealed);
            versions.publish(framework, sealed, indicator, published(number), Route.SEED);
        }
        signing.asPublished(mandates.byCode("m-" + own), framework, sealed, "S/2017/478", Optional.empty());
        ReportingPeriod open = open(framework, "2017-Q3");
        versions.carryForward(framework, Optional.of(sealed), open);
        return new Made("m-" + own);
    }

    private ReportingPeriod open(Framework framework, String code) {
        Rhythm.Span quarter = Rhythm.QUARTER.spanOf(code).orElseThrow();
        return periods.open(framework.id(), quarter, Optional.empty(), quarter.to());
    }

    private ElementId add(
            Framework framework, @Nullable ElementId parent, int level, String number, ReportingPeriod from) {
        String statement = level == 1 ? "Statement" : "";
        String text = List.of("PILLAR", "OBJECTIVE", "INDICATOR").get(level - 1) + " " + number;
        return outlines.add(
                framework,
                new Outlines.Added(
                        Optional.ofNullable(parent),
                        level,
                        level == 3,
                        Optional.empty(),
                        new OutlineNumber(number),
                        text,
                        statement),
                from);
    }

    private static Framework framework(MandateId mandate) {
        return new Framework(
                new FrameworkId(0),
                mandate,
                "agreement",
                new LocalizedText("Benchmarks", "Critères"),
                Locale.ENGLISH,
                Locale.FRENCH,
                "Annex I",
                Citation.of("S/2017/478", "Annex I"),
                new StatusScale(List.of(
                        level("not-implemented", 1, "Not implemented", "Non mis en œuvre"),
                        level("ongoing", 2, "Ongoing", "En cours"),
                        level("implemented", 3, "Implemented", "Mis en œuvre"))));
    }

    private static StatusLevel level(String code, int rank, String en, String fr) {
        return new StatusLevel(code, rank, new LocalizedText(en, fr), "half", "#1F5FA8", rank == 3);
    }

    private static AssessmentContent published(String number) {
        return new AssessmentContent(
                List.of(new Part(Optional.of("ongoing"), "As published of " + number)),
                Optional.of(Deadline.printed("2017")),
                List.of(Citation.of("S/2017/478", "Annex I, " + number)),
                Optional.empty());
    }
}
