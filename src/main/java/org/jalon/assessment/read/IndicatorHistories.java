package org.jalon.assessment.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.read.IndicatorHistory.PeriodHistory;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementPlaces;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.framework.change.Withdrawals;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the whole history of an indicator. The number of statements grows neither with its versions nor with its periods. */
@Service
@Snapshot
public class IndicatorHistories {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final Outlines outlines;
    private final ElementPlaces places;
    private final Assessments assessments;
    private final Withdrawals withdrawals;

    IndicatorHistories(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            Outlines outlines,
            ElementPlaces places,
            Assessments assessments,
            Withdrawals withdrawals) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.outlines = outlines;
        this.places = places;
        this.assessments = assessments;
        this.withdrawals = withdrawals;
    }

    /**
     * The history for who asks: those who may write rows see what a corrigendum prepares, and what an abandoned one had prepared.
     *
     * @throws org.jalon.shared.NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public IndicatorHistory of(String mandateCode, String frameworkCode, String code) {
        return of(mandateCode, frameworkCode, code, assessments::history);
    }

    /**
     * The history that everybody may read, whoever asks: for what leaves the house.
     *
     * @throws org.jalon.shared.NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public IndicatorHistory forEverybody(String mandateCode, String frameworkCode, String code) {
        return of(mandateCode, frameworkCode, code, assessments::openHistory);
    }

    private IndicatorHistory of(
            String mandateCode,
            String frameworkCode,
            String code,
            Function<ElementId, Map<PeriodId, List<AssessmentVersion>>> reading) {
        Mandate mandate = mandates.byCode(mandateCode);
        Framework framework = frameworks.byCode(mandate, frameworkCode);
        ElementId indicator = outlines.indicatorId(framework, code);
        Map<PeriodId, List<AssessmentVersion>> versions = reading.apply(indicator);
        List<ReportingPeriod> all = periods.of(framework.id());
        Map<PeriodId, Framework> named = frameworks.in(framework, all);
        List<PeriodHistory> inPeriods = all.stream()
                .filter(period -> versions.containsKey(period.id()))
                .map(period -> new PeriodHistory(
                        period,
                        named.getOrDefault(period.id(), framework),
                        versions.getOrDefault(period.id(), List.of()).stream()
                                .sorted(Comparator.comparingInt(AssessmentVersion::number)
                                        .reversed())
                                .toList()))
                .toList();
        return new IndicatorHistory(
                mandate,
                framework,
                indicator,
                code,
                places.number(indicator).printed(),
                outlines.wordings(indicator),
                inPeriods,
                withdrawals.of(framework, indicator, all));
    }
}
