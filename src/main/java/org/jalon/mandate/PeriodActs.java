package org.jalon.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.PeriodAct.Kind;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ActRefused;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done to a period itself, each act kept with who, when and why. It looks at the period alone: whether the rows allow it is asked by
 * the services of the assessment module, which call this.
 */
@Service
@Transactional
public class PeriodActs {

    private final PeriodRepository periods;
    private final PeriodStore store;
    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeriodActs(
            PeriodRepository periods,
            PeriodStore store,
            JdbcClient jdbc,
            CurrentPerson person,
            Clock clock,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.store = store;
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /** All that was done to a period, the newest first. */
    @PreAuthorize("@access.reader(#period)")
    @Snapshot
    public List<PeriodAct> of(ReportingPeriod period) {
        return jdbc.sql("""
                        select act, recorded_at, username, person_name, reason, due_before, due_after, corrigendum
                        from period_act where period_id = :period order by id desc""")
                .param("period", period.id().value())
                .query((row, n) -> new PeriodAct(
                        Kind.valueOf(row.getString("act")),
                        JdbcValues.instant(row, "recorded_at"),
                        row.getString("username"),
                        row.getString("person_name"),
                        JdbcValues.text(row, "reason"),
                        JdbcValues.day(row, "due_before"),
                        JdbcValues.day(row, "due_after"),
                        row.getInt("corrigendum")))
                .list();
    }

    /**
     * Keeps everybody else from changing this period or its rows until the running transaction ends, and tells how it stands now: a
     * period cannot be sealed between the moment when an update was judged and the moment when it is written.
     */
    @PreAuthorize("@access.officer(#period)")
    @Transactional(propagation = Propagation.MANDATORY)
    public PeriodState hold(ReportingPeriod period) {
        return jdbc.sql("select state from reporting_period where id = :period for update")
                .param("period", period.id().value())
                .query((row, n) -> PeriodState.valueOf(row.getString("state")))
                .single();
    }

    /** Notes that a period was opened. */
    @PreAuthorize("@access.administrator(#period)")
    public void opened(ReportingPeriod period, Optional<String> reason) {
        note(period, Kind.OPENED, reason, Optional.empty(), Optional.of(period.due()), 0);
    }

    /**
     * Puts a coming period into the calendar with a due day of its own.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if it is there already
     */
    @PreAuthorize("@access.administrator(#framework)")
    public ReportingPeriod plan(
            FrameworkId framework, Rhythm.Span span, LocalDate usual, LocalDate due, String reason) {
        ReportingPeriod period = store.plan(framework, span, due).toRecord();
        note(period, Kind.PLANNED, Optional.of(reason), Optional.of(usual), Optional.of(due), 0);
        return period;
    }

    /** Moves the day by which the rows should be up to date. A sealed period has none any more. */
    @PreAuthorize("@access.administrator(#period)")
    public ReportingPeriod moveDue(ReportingPeriod period, LocalDate due, String reason) {
        PeriodEntity entity = entity(period);
        if (entity.is(PeriodState.SEALED)) {
            throw new ActRefused("refused.period-state." + PeriodState.SEALED.code(), period.code());
        }
        LocalDate before = entity.due();
        entity.moveDue(due);
        return noted(entity, Kind.DUE_MOVED, Optional.of(reason), Optional.of(before), Optional.of(due));
    }

    /** From now on what was submitted stays as it is until a reviewer approves or returns it. */
    @PreAuthorize("@access.reviewer(#period)")
    public ReportingPeriod beginReview(ReportingPeriod period) {
        PeriodEntity entity = entity(period);
        entity.beginReview();
        return noted(entity, Kind.REVIEW_BEGUN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Goes back from the review to the open period. */
    @PreAuthorize("@access.reviewer(#period)")
    public ReportingPeriod endReview(ReportingPeriod period, String reason) {
        PeriodEntity entity = entity(period);
        entity.endReview();
        return noted(entity, Kind.REVIEW_ENDED, Optional.of(reason), Optional.empty(), Optional.empty());
    }

    /** Begins the next corrigendum of a sealed period. */
    @PreAuthorize("@access.reviewer(#period)")
    public ReportingPeriod beginCorrigendum(ReportingPeriod period, String reason) {
        PeriodEntity entity = entity(period);
        entity.beginCorrigendum();
        return noted(entity, Kind.CORRIGENDUM_BEGUN, Optional.of(reason), Optional.empty(), Optional.empty());
    }

    /** Gives the corrigendum up that is being prepared. Its number is free again; the acts tell that it was begun. */
    @PreAuthorize("@access.reviewer(#period)")
    public ReportingPeriod abandonCorrigendum(ReportingPeriod period, String reason) {
        PeriodEntity entity = entity(period);
        int number = entity.toRecord().corrigendum();
        entity.abandonCorrigendum();
        ReportingPeriod sealed = periods.saveAndFlush(entity).toRecord();
        note(sealed, Kind.CORRIGENDUM_ABANDONED, Optional.of(reason), Optional.empty(), Optional.empty(), number);
        return sealed;
    }

    /** Freezes a period, or the corrigendum that is being prepared, as the report {@code symbol}. */
    @PreAuthorize("@access.reviewer(#period)")
    public ReportingPeriod seal(ReportingPeriod period, String symbol, Optional<LocalDate> date) {
        PeriodEntity entity = entity(period);
        if (entity.is(PeriodState.CORRECTING)) {
            entity.sealCorrigendum();
            return noted(entity, Kind.CORRIGENDUM_SEALED, Optional.empty(), Optional.empty(), Optional.empty());
        }
        entity.publishAs(symbol, date);
        return noted(entity, Kind.SEALED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private PeriodEntity entity(ReportingPeriod period) {
        return periods.findById(period.id().value()).orElseThrow();
    }

    private ReportingPeriod noted(
            PeriodEntity entity,
            Kind kind,
            Optional<String> reason,
            Optional<LocalDate> dueBefore,
            Optional<LocalDate> dueAfter) {
        ReportingPeriod period = periods.saveAndFlush(entity).toRecord();
        note(period, kind, reason, dueBefore, dueAfter, period.corrigendum());
        return period;
    }

    private void note(
            ReportingPeriod period,
            Kind kind,
            Optional<String> reason,
            Optional<LocalDate> dueBefore,
            Optional<LocalDate> dueAfter,
            int corrigendum) {
        jdbc.sql("""
                        insert into period_act (period_id, act, recorded_at, username, person_name, reason,
                                                due_before, due_after, corrigendum)
                        values (:period, :act, :at, :username, :name, :reason, :before, :after, :corrigendum)""")
                .param("period", period.id().value())
                .param("act", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", person.get().username())
                .param("name", person.get().displayName())
                .param("reason", reason.orElse(null))
                .param("before", dueBefore.orElse(null))
                .param("after", dueAfter.orElse(null))
                .param("corrigendum", corrigendum)
                .update();
        events.publishEvent(new PeriodChanged(period));
    }
}
