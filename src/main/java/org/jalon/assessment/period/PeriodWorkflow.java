package org.jalon.assessment.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.store.FirstVersions;
import org.jalon.assessment.workflow.Reasons;
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
     * @param code such as {@code 2017-Q4}, in the mandate's rhythm
     * @param due empty for the one in the calendar
     * @throws NotFound if there is no such mandate, or the code is not of its rhythm
     * @throws ActRefused if it was opened already, be it by somebody else at the same moment, or nothing can be carried into it
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ReportingPeriod open(String mandateCode, String code, Optional<LocalDate> due) {
        try {
            return transaction.execute(status -> openNow(mandateCode, code, due));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return transaction.execute(status -> {
                find(mandates.byCode(mandateCode), code)
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

    private ReportingPeriod openNow(String mandateCode, String code, Optional<LocalDate> due) {
        Mandate mandate = mandates.byCode(mandateCode);
        Rhythm.Span span = span(mandate, code);
        Optional<ReportingPeriod> there = find(mandate, code);
        there.filter(period -> period.state() != PeriodState.PLANNED).ifPresent(PeriodWorkflow::refuseSecond);
        LocalDate day = due.or(() -> there.map(ReportingPeriod::due)).orElseGet(() -> calendar.usualDue(mandate, span));
        taken(day);
        ReportingPeriod period = periods.open(mandate.id(), span.code(), span.from(), span.to(), day);
        Optional<ReportingPeriod> before = periods.before(period);
        int rows = 0;
        for (Framework framework : frameworks.of(mandate)) {
            rows += versions.carryForward(framework, before, period);
        }
        if (rows == 0) {
            throw new ActRefused("refused.nothing-to-carry", code);
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
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ReportingPeriod moveDue(String mandateCode, String code, LocalDate due, String reason) {
        String why = Reasons.need(reason);
        try {
            return transaction.execute(status -> {
                Mandate mandate = mandates.byCode(mandateCode);
                Rhythm.Span span = span(mandate, code);
                taken(due);
                if (due.isBefore(span.from())) {
                    throw new ActRefused("refused.due-before-begin", code);
                }
                return find(mandate, code)
                        .map(period -> acts.moveDue(period, due, why))
                        .orElseGet(() -> acts.plan(mandate, span, calendar.usualDue(mandate, span), due, why));
            });
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            throw new ActRefused("refused.at-the-same-moment", code);
        }
    }

    /** From now on what was submitted stays as it is until a reviewer approves or returns it. */
    @PreAuthorize("hasRole('REVIEWER')")
    public ReportingPeriod beginReview(String mandateCode, String code) {
        return moving(code, () -> acts.beginReview(need(mandateCode, code)));
    }

    /** Goes back from the review to the open period, with a reason that is kept. */
    @PreAuthorize("hasRole('REVIEWER')")
    public ReportingPeriod endReview(String mandateCode, String code, String reason) {
        String why = Reasons.need(reason);
        return moving(code, () -> acts.endReview(need(mandateCode, code), why));
    }

    /**
     * Begins the next corrigendum of a sealed period: rows that a reviewer returns can be corrected, approved and signed, while readers go on
     * seeing what was sealed last.
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public ReportingPeriod beginCorrigendum(String mandateCode, String code, String reason) {
        String why = Reasons.need(reason);
        return moving(code, () -> acts.beginCorrigendum(need(mandateCode, code), why));
    }

    private ReportingPeriod moving(String code, Supplier<ReportingPeriod> act) {
        try {
            return transaction.execute(status -> act.get());
        } catch (ConcurrencyFailureException e) {
            throw new ActRefused("refused.at-the-same-moment", code);
        }
    }

    private ReportingPeriod need(String mandateCode, String code) {
        return periods.byCode(mandates.byCode(mandateCode), code);
    }

    private Optional<ReportingPeriod> find(Mandate mandate, String code) {
        return periods.find(mandate, code);
    }

    private static Rhythm.Span span(Mandate mandate, String code) {
        return mandate.rhythm().ofCode(code).orElseThrow(() -> new NotFound(NotFound.Kind.PERIOD, code));
    }

    private static void refuseSecond(ReportingPeriod period) {
        throw new ActRefused("refused.period-opened", period.code());
    }
}
