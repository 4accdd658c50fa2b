package org.jalon.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.store.FirstVersions;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Labelled;
import org.jalon.framework.Outlines;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.OutlineNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * A mandate of a test's own, put together step by step by its administrator through the services, whoever acts in the test. Its one
 * framework is {@code table}, with the scale of {@link Examples}.
 */
public final class BuiltMandate {

    private static final String FRAMEWORK = "table";

    private final ReportingPeriods periods;
    private final Frameworks frameworks;
    private final Outlines outlines;
    private final FirstVersions versions;
    private final Signing signing;
    private final Mandate mandate;
    private final Framework framework;
    private final Map<String, ElementId> elements = new HashMap<>();

    /** A new one, still without periods and indicators. */
    public BuiltMandate(BeanFactory beans) {
        periods = beans.getBean(ReportingPeriods.class);
        outlines = beans.getBean(Outlines.class);
        versions = beans.getBean(FirstVersions.class);
        signing = beans.getBean(Signing.class);
        Mandates mandates = beans.getBean(Mandates.class);
        frameworks = beans.getBean(Frameworks.class);
        String code = "b-" + UUID.randomUUID().toString().substring(0, 13);
        mandate = Acting.as(Acting.ADMINISTRATOR, () -> {
            mandates.create(code, new LocalizedText("Built", "Construit"), Locale.FRENCH, Rhythm.QUARTER);
            return mandates.byCode(code);
        });
        framework = Acting.as(Acting.ADMINISTRATOR, () -> {
            frameworks.create(inMandate(mandate.id()));
            return frameworks.byCode(mandate, FRAMEWORK);
        });
    }

    public Mandate mandate() {
        return mandate;
    }

    public Framework framework() {
        return framework;
    }

    /** Opens a quarter such as {@code 2017-Q3}; it has no rows yet. */
    public ReportingPeriod open(String code) {
        LocalDate from = Examples.firstDay(code);
        LocalDate to = from.plusMonths(3).minusDays(1);
        return Acting.as(
                Acting.ADMINISTRATOR,
                () -> periods.open(framework.id(), new Rhythm.Span(code, from, to), Optional.empty(), to.plusDays(10)));
    }

    /** Seals a period as S/2017/478. */
    public ReportingPeriod seal(ReportingPeriod period) {
        return Acting.as(
                Acting.ADMINISTRATOR,
                () -> signing.asPublished(mandate, framework, period, "S/2017/478", Optional.empty()));
    }

    /** An indicator such as {@code 1.1.1} that exists from {@code period} on, with the pillar and objective above it. */
    public ElementId indicator(String number, ReportingPeriod period) {
        String objective = number.substring(0, number.lastIndexOf('.'));
        String pillar = objective.substring(0, objective.lastIndexOf('.'));
        ElementId top = element(null, 1, pillar, period);
        ElementId middle = element(top, 2, objective, period);
        return element(middle, 3, number, period);
    }

    private ElementId element(@Nullable ElementId parent, int level, String number, ReportingPeriod period) {
        return elements.computeIfAbsent(
                number,
                absent -> Acting.as(
                        Acting.ADMINISTRATOR,
                        () -> outlines.add(
                                framework,
                                new Outlines.Added(
                                        Optional.ofNullable(parent),
                                        level,
                                        level == 3,
                                        Optional.empty(),
                                        new OutlineNumber(number),
                                        List.of("PILLAR", "OBJECTIVE", "INDICATOR")
                                                        .get(level - 1) + " " + number,
                                        level == 1 ? "Statement " + number : ""),
                                period)));
    }

    /** Gives the pillar, objective or indicator of that number other words from {@code period} on. */
    public void reword(String number, ReportingPeriod period, String text) {
        ElementId id = Optional.ofNullable(elements.get(number)).orElseThrow();
        Acting.as(Acting.ADMINISTRATOR, () -> outlines.reword(id, period, text, ""));
    }

    /** Gives a status another label from {@code period} on. */
    public void relabel(String status, ReportingPeriod period, LocalizedText label) {
        Acting.as(Acting.ADMINISTRATOR, () -> frameworks.rename(framework, new Labelled.Status(status), period, label));
    }

    /** Gives the framework another title from {@code period} on. */
    public void retitle(ReportingPeriod period, LocalizedText title) {
        Acting.as(Acting.ADMINISTRATOR, () -> frameworks.rename(framework, new Labelled.Title(), period, title));
    }

    /** Enters what a report said of an indicator. */
    public void publish(ReportingPeriod period, String number, AssessmentContent content) {
        ElementId id = Optional.ofNullable(elements.get(number)).orElseThrow();
        Acting.as(Acting.ADMINISTRATOR, () -> versions.publish(framework, period, id, content, Route.SEED));
    }

    public void carryForward(ReportingPeriod from, ReportingPeriod to) {
        Acting.as(Acting.ADMINISTRATOR, () -> versions.carryForward(framework, Optional.of(from), to));
    }

    public AssessmentAddress address(ReportingPeriod period, String number) {
        return new AssessmentAddress(mandate.code(), FRAMEWORK, period.code(), number);
    }

    private static Framework inMandate(MandateId mandate) {
        Framework example = Examples.FRAMEWORK;
        return new Framework(
                new FrameworkId(0),
                mandate,
                FRAMEWORK,
                example.title(),
                example.language(),
                example.originalLanguage(),
                example.annex(),
                example.source(),
                example.scale());
    }
}
