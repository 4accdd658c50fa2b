package org.jalon.table;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.assessment.seal.Seals;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts the table of a period together. The number of statements grows neither with the rows nor with the periods. */
@Service
@Snapshot
public class AnnexTables {

    private final Mandates mandates;
    private final ReportingPeriods periods;
    private final Frameworks frameworks;
    private final Outlines outlines;
    private final Assessments assessments;
    private final Seals seals;
    private final Clock clock;

    AnnexTables(
            Mandates mandates,
            ReportingPeriods periods,
            Frameworks frameworks,
            Outlines outlines,
            Assessments assessments,
            Seals seals,
            Clock clock) {
        this.mandates = mandates;
        this.periods = periods;
        this.frameworks = frameworks;
        this.outlines = outlines;
        this.assessments = assessments;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * The table of one period. An indicator that had no assessment in the period has no row.
     *
     * @param periodCode the period, or empty for the newest one
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public AnnexTable of(String mandateCode, String frameworkCode, Optional<String> periodCode) {
        return of(mandateCode, frameworkCode, periodCode, new AsAt.Current());
    }

    /**
     * The table of one period as it was or is, as {@code reading} says; as many statements for each.
     *
     * @param periodCode the period, or empty for the newest one
     * @throws NotFound that names the first code that means nothing, or the seal that does not exist
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public AnnexTable of(String mandateCode, String frameworkCode, Optional<String> periodCode, AsAt reading) {
        Mandate mandate = mandates.byCode(mandateCode);
        Framework named = frameworks.byCode(mandate, frameworkCode);
        ReportingPeriod period = periodCode.isPresent()
                ? periods.byCode(named.id(), periodCode.get())
                : periods.newest(named.id()).orElseThrow(() -> new NotFound(NotFound.Kind.FIRST_PERIOD, mandateCode));
        Framework ofPeriod = frameworks.in(named, period);
        Map<ElementId, Assessment> now = now(ofPeriod, period, reading);
        Framework framework = ofPeriod.on(ofPeriod.scale().with(statuses(now)));
        Optional<SealedAs> sealedAs = seal(period, reading).flatMap(number -> seals.as(framework, period, number));
        LocalDate judgedAt = judgedAt(period, reading);
        Optional<ReportingPeriod> before =
                sealedAs.isPresent() ? sealedAs.get().comparedWith().map(periods::byId) : periods.before(period);
        Map<ElementId, Assessment> then = sealedAs.map(seal -> assessments.compared(framework, period, seal.number()))
                .or(() -> before.map(earlier -> then(framework, earlier, reading)))
                .orElse(Map.of());
        AnnexRows rows =
                new AnnexRows(framework.scale(), new LatenessRule(judgedAt, period.from(), period.to()), now, then);
        List<AnnexTable.Band> bands =
                rows.bands(outlines.in(framework, period), framework.levels().depth());
        return new AnnexTable(mandate, framework, period, before, judgedAt, bands, reading, sealedAs);
    }

    /** The statuses that rows say: one that ended is drawn and counted as long as a row says it. */
    private static Set<String> statuses(Map<ElementId, Assessment> rows) {
        return rows.values().stream()
                .flatMap(row -> row.content().parts().stream())
                .flatMap(part -> part.status().stream())
                .collect(Collectors.toSet());
    }

    /** The number of the seal of what {@code reading} shows; empty if that is not what was signed or published. */
    private static Optional<Integer> seal(ReportingPeriod period, AsAt reading) {
        return switch (reading) {
            case AsAt.Current current -> period.lastSealed();
            case AsAt.Working working -> period.lastSealed().filter(number -> period.isSealed());
            case AsAt.Sealed(int number) -> Optional.of(number);
            case AsAt.At at -> Optional.empty();
        };
    }

    private Map<ElementId, Assessment> now(Framework framework, ReportingPeriod period, AsAt reading) {
        return switch (reading) {
            case AsAt.Current current -> assessments.in(framework, period);
            case AsAt.Working working -> assessments.working(framework, period);
            case AsAt.At(Instant instant) -> assessments.at(framework, period, instant);
            case AsAt.Sealed(int number) -> {
                Map<ElementId, Assessment> sealed = assessments.sealed(framework, period, number);
                if (sealed.isEmpty()) {
                    throw new NotFound(NotFound.Kind.SEAL, String.valueOf(number));
                }
                yield sealed;
            }
        };
    }

    /** What a table that is not sealed is compared with was known at the same instant; else it is what everybody sees of it. */
    private Map<ElementId, Assessment> then(Framework framework, ReportingPeriod before, AsAt reading) {
        return reading instanceof AsAt.At(Instant instant)
                ? assessments.at(framework, before, instant)
                : assessments.in(framework, before);
    }

    /** Dates of the seeds are days without a time zone; 'today' is that of UTC for everyone, so that all see the same table. */
    private LocalDate judgedAt(ReportingPeriod period, AsAt reading) {
        if (reading instanceof AsAt.At(Instant instant)) {
            return period.clamp(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }
        return period.wasSealed() ? period.to() : period.clamp(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
