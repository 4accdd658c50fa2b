package org.jalon.assessment.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.store.FirstVersions;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Days;
import org.jalon.shared.NotFound;
import org.jalon.shared.text.Reasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The life of a period up to its sealing: planned, open, in review. What cannot be done as things stand is an {@link ActRefused}, and changes
 * nothing. Days are calendar days without a time zone.
 */
@Service
public class PeriodWorkflow {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final PeriodCalendar calendar;
    private final PeriodSpans spans;
    private final PeriodActs acts;
    private final FirstVersions versions;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PeriodWorkflow(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            PeriodCalendar calendar,
            PeriodSpans spans,
            PeriodActs acts,
            FirstVersions versions,
            Assignments assignments,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.calendar = calendar;
        this.spans = spans;
        this.acts = acts;
        this.versions = versions;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Opens a period, planned or not, and carries every row forward from the nearest period before it: late, with periods skipped between,
     * or before periods that are there already. Those later ones stay as they are; the history of this one says that it was entered later.
     *
     * @param at its code is one of the framework's rhythm where {@code days} are not given
     * @param days empty for those that the calendar has
     * @throws NotFound if there is no such framework, or the calendar has no days for the code
     * @throws ActRefused if it was opened already, be it by somebody else at the same moment, or nothing can be carried into it
     */
    @PreAuthorize("@access.administrator(#at)")
    public ReportingPeriod open(PeriodAddress at, Optional<PeriodDays> days) {
        try {
            return transaction.execute(status -> openNow(at, days));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return transaction.execute(status -> {
                find(framework(at), at.period())
                        .filter(period -> period.state() != PeriodState.PLANNED)
                        .ifPresent(PeriodWorkflow::refuseSecond);
                throw e;
            });
        }
    }

    private static void taken(LocalDate due) {
        if (!Days.isTaken(due)) {
            throw new ActRefused("refused.due-out-of-range");
        }
    }

    private ReportingPeriod openNow(PeriodAddress at, Optional<PeriodDays> days) {
        Mandate mandate = mandates.byCode(at.mandate());
        Framework framework = frameworks.byCode(mandate, at.framework());
        Optional<ReportingPeriod> there = find(framework, at.period());
        there.filter(period -> period.state() != PeriodState.PLANNED).ifPresent(PeriodWorkflow::refuseSecond);
        Rhythm.Span span =
                days.flatMap(given -> given.span(at.period())).orElseGet(() -> spans.of(framework, there, at));
        LocalDate day = days.flatMap(PeriodDays::due)
                .or(() -> there.map(ReportingPeriod::due))
                .orElseGet(() -> calendar.usualDue(mandate, span));
        taken(day);
        String label = days.flatMap(PeriodDays::label).orElseGet(span::label);
        ReportingPeriod period = periods.open(framework.id(), span, Optional.of(label), day);
        Optional<ReportingPeriod> before = periods.before(period);
        if (versions.carryForward(framework, before, period) == 0) {
            throw new ActRefused("refused.nothing-to-carry", at.period());
        }
        before.ifPresent(earlier -> assignments.carryForward(earlier, period));
        acts.opened(period, Optional.empty());
        events.publishEvent(new PeriodOpened(period, clock.instant()));
        return period;
    }

    /**
     * Moves the due day of a coming or running period, and keeps why.
     *
     * @throws ActRefused if the period is sealed, the reason is blank, or the day is before the period begins
     */
    @PreAuthorize("@access.administrator(#at)")
    public ReportingPeriod moveDue(PeriodAddress at, LocalDate due, String reason) {
        String why = Reasons.need(reason);
        try {
            return transaction.execute(status -> {
                Mandate mandate = mandates.byCode(at.mandate());
                Framework framework = frameworks.byCode(mandate, at.framework());
                Optional<ReportingPeriod> there = find(framework, at.period());
                Rhythm.Span span = spans.of(framework, there, at);
                taken(due);
                if (due.isBefore(span.from())) {
                    throw new ActRefused("refused.due-before-begin", at.period());
                }
                return there.map(period -> acts.moveDue(period, due, why))
                        .orElseGet(() -> acts.plan(framework.id(), span, calendar.usualDue(mandate, span), due, why));
            });
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            throw new ActRefused("refused.at-the-same-moment", at.period());
        }
    }

    /** From now on what was submitted stays as it is until a reviewer approves or returns it. */
    @PreAuthorize("@access.reviewer(#at)")
    public ReportingPeriod beginReview(PeriodAddress at) {
        return moving(at.period(), () -> acts.beginReview(need(at)));
    }

    /** Goes back from the review to the open period, with a reason that is kept. */
    @PreAuthorize("@access.reviewer(#at)")
    public ReportingPeriod endReview(PeriodAddress at, String reason) {
        String why = Reasons.need(reason);
        return moving(at.period(), () -> acts.endReview(need(at), why));
    }

    /**
     * Begins the next corrigendum of a sealed period: rows that a reviewer returns can be corrected, approved and signed, while readers go on
     * seeing what was sealed last.
     */
    @PreAuthorize("@access.reviewer(#at)")
    public ReportingPeriod beginCorrigendum(PeriodAddress at, String reason) {
        String why = Reasons.need(reason);
        return moving(at.period(), () -> acts.beginCorrigendum(need(at), why));
    }

    private ReportingPeriod moving(String code, Supplier<ReportingPeriod> act) {
        try {
            return transaction.execute(status -> act.get());
        } catch (ConcurrencyFailureException e) {
            throw new ActRefused("refused.at-the-same-moment", code);
        }
    }

    private ReportingPeriod need(PeriodAddress at) {
        return periods.byCode(framework(at).id(), at.period());
    }

    private Framework framework(PeriodAddress at) {
        return frameworks.byCode(mandates.byCode(at.mandate()), at.framework());
    }

    private Optional<ReportingPeriod> find(Framework framework, String code) {
        return periods.find(framework.id(), code);
    }

    private static void refuseSecond(ReportingPeriod period) {
        throw new ActRefused("refused.period-opened", period.code());
    }
}
