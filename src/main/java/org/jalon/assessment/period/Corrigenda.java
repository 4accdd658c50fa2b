package org.jalon.assessment.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.Act;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.seal.SealStore;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.store.RowDecision;
import org.jalon.assessment.store.SealedVersionReading;
import org.jalon.assessment.store.VersionReading;
import org.jalon.assessment.store.VersionWriter;
import org.jalon.assessment.workflow.Step;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.ActRefused;
import org.jalon.shared.text.Reasons;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives up a corrigendum that turned out not to be needed. It is begun by {@link PeriodWorkflow} and signed by {@link Signing}. */
@Service
public class Corrigenda {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final PeriodActs acts;
    private final Outlines outlines;
    private final VersionReading reading;
    private final SealedVersionReading past;
    private final VersionWriter writing;
    private final SealStore store;
    private final TransactionTemplate transaction;

    Corrigenda(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            PeriodActs acts,
            Outlines outlines,
            VersionReading reading,
            SealedVersionReading past,
            VersionWriter writing,
            SealStore store,
            PlatformTransactionManager transactions) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.acts = acts;
        this.outlines = outlines;
        this.reading = reading;
        this.past = past;
        this.writing = writing;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Gives up the corrigendum that is being prepared, as long as nobody has signed it. Each row that says or stands otherwise than what was sealed
     * last gets a version that says that again; what was written for the corrigendum stays in the history, and so does the reason. The period is sealed
     * as before, and the next corrigendum gets the number of this one.
     *
     * @throws ActRefused if none is being prepared, somebody signed it, or the reason is blank
     */
    @PreAuthorize("@access.reviewer(#at)")
    public ReportingPeriod abandon(PeriodAddress at, String reason, Route route) {
        String why = Reasons.need(reason);
        try {
            return transaction.execute(status -> abandonNow(at, why, route));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new ActRefused("refused.at-the-same-moment", at.period());
        }
    }

    private ReportingPeriod abandonNow(PeriodAddress at, String why, Route route) {
        Mandate mandate = mandates.byCode(at.mandate());
        Framework framework = frameworks.byCode(mandate, at.framework());
        ReportingPeriod period = periods.byCode(framework.id(), at.period());
        if (period.state() != PeriodState.CORRECTING) {
            throw new ActRefused("refused.no-corrigendum", at.period());
        }
        bringBack(new AddressedTable(mandate, framework, period), why, route);
        // Rows first, then the period, as everywhere; from here on nobody signs it either.
        if (acts.hold(period) != PeriodState.CORRECTING) {
            throw new ActRefused("refused.at-the-same-moment", at.period());
        }
        if (store.isSignedByAnybody(framework, period, period.corrigendum())) {
            throw new ActRefused("refused.corrigendum-signed", period.corrigendum(), at.period());
        }
        return acts.abandonCorrigendum(period, why);
    }

    private void bringBack(AddressedTable table, String why, Route route) {
        Framework framework = table.framework();
        ReportingPeriod period = table.period();
        Map<AssessmentId, VersionReading.Found> sealed =
                past.sealed(framework.id(), period.id(), period.corrigendum() - 1).stream()
                        .collect(Collectors.toMap(VersionReading.Found::assessmentId, Function.identity()));
        List<RowDecision.Next> back = reading.newest(framework.id(), period.id()).stream()
                .flatMap(now -> Optional.ofNullable(sealed.get(now.assessmentId()))
                        .filter(old -> !old.id().equals(now.id()))
                        .map(old -> new RowDecision.Next(now, Act.ABANDONED, step(old.version()), Optional.of(why)))
                        .stream())
                .toList();
        Map<ElementId, String> codes = outlines.in(framework, period)
                .indicators()
                .collect(Collectors.toMap(Outline.Node::id, Outline.Node::code));
        writing.write(table, back, codes, route, Optional.empty());
    }

    private static Step step(AssessmentVersion sealed) {
        return new Step(sealed.state(), Optional.of(sealed.number()), sealed.content());
    }
}
