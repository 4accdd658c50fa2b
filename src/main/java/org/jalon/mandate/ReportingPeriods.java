package org.jalon.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporting periods of a mandate. One that is only planned has no table yet: it is found by its code and in the calendar, and left out
 * everywhere else.
 */
@Service
@Snapshot
public class ReportingPeriods {

    private final PeriodRepository periods;

    ReportingPeriods(PeriodRepository periods) {
        this.periods = periods;
    }

    /** All periods of a mandate, the newest first. */
    @PreAuthorize("hasRole('READER')")
    public List<ReportingPeriod> of(Mandate mandate) {
        return periods
                .findByMandateIdAndStateNotOrderByFirstDayDescIdDesc(
                        mandate.id().value(), PeriodState.PLANNED, Limit.unlimited())
                .stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /** The newest {@code limit} periods of a mandate, the newest first: as many as one needs at hand. */
    @PreAuthorize("hasRole('READER')")
    public List<ReportingPeriod> newest(Mandate mandate, int limit) {
        return periods
                .findByMandateIdAndStateNotOrderByFirstDayDescIdDesc(
                        mandate.id().value(), PeriodState.PLANNED, Limit.of(limit))
                .stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /** @throws NotFound if the mandate has no period with this code */
    @PreAuthorize("hasRole('READER')")
    public ReportingPeriod byCode(Mandate mandate, String code) {
        return periods.findByMandateIdAndCode(mandate.id().value(), code)
                .map(PeriodEntity::toRecord)
                .orElseThrow(() -> new NotFound(NotFound.Kind.PERIOD, code));
    }

    /** The period of that code, be it only planned; empty if the mandate has none. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> find(Mandate mandate, String code) {
        return periods.findByMandateIdAndCode(mandate.id().value(), code).map(PeriodEntity::toRecord);
    }

    /** The period of an id that somebody has noted; periods are never deleted. */
    @PreAuthorize("hasRole('READER')")
    public ReportingPeriod byId(PeriodId id) {
        return periods.findById(id.value()).map(PeriodEntity::toRecord).orElseThrow();
    }

    /** The newest period of a mandate: the one an address without a period means. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> newest(Mandate mandate) {
        return periods
                .findByMandateIdAndStateNotOrderByFirstDayDescIdDesc(
                        mandate.id().value(), PeriodState.PLANNED, Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The newest period whose rows can be brought up to date: the one that 'my quarter' means; empty if all are sealed. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> current(Mandate mandate) {
        return periods
                .findByMandateIdAndStateInOrderByFirstDayDescIdDesc(
                        mandate.id().value(),
                        List.of(PeriodState.OPEN, PeriodState.IN_REVIEW, PeriodState.CORRECTING),
                        Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The period that begins last before {@code period} does; empty for the first one. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        return periods
                .findByMandateIdAndStateNotAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.mandateId().value(), PeriodState.PLANNED, period.from(), Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** Those from {@code first} on, itself included, that are open or in review, the earliest first. */
    @PreAuthorize("hasRole('READER')")
    public List<ReportingPeriod> workedOnFrom(ReportingPeriod first) {
        return periods
                .findByMandateIdAndStateInOrderByFirstDayDescIdDesc(
                        first.mandateId().value(), List.of(PeriodState.OPEN, PeriodState.IN_REVIEW), Limit.unlimited())
                .stream()
                .map(PeriodEntity::toRecord)
                .filter(period -> !period.from().isBefore(first.from()))
                .toList()
                .reversed();
    }

    /** The period before {@code period} that was sealed last; what 'since the last report' means. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> lastSealedBefore(ReportingPeriod period) {
        return periods
                .findByMandateIdAndStateInAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.mandateId().value(),
                        List.of(PeriodState.SEALED, PeriodState.CORRECTING),
                        period.from(),
                        Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The newest {@code limit} periods that begin before {@code period} does, the newest first. */
    @PreAuthorize("hasRole('READER')")
    public List<ReportingPeriod> before(ReportingPeriod period, int limit) {
        return periods
                .findByMandateIdAndStateNotAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.mandateId().value(), PeriodState.PLANNED, period.from(), Limit.of(limit))
                .stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /**
     * Opens a period for updates. Its rows are carried forward by the assessment module.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public ReportingPeriod open(MandateId mandateId, String code, LocalDate from, LocalDate to, LocalDate due) {
        return store(mandateId, new Rhythm.Span(code, from, to), due).toRecord();
    }

    /**
     * Seals a period as the report {@code symbol} published it, dated {@code date} if that is known.
     *
     * @throws IllegalStateException if it is sealed already
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public ReportingPeriod publish(ReportingPeriod period, String symbol, Optional<LocalDate> date) {
        PeriodEntity entity = periods.findById(period.id().value()).orElseThrow();
        entity.publishAs(symbol, date);
        return entity.toRecord();
    }

    private PeriodEntity store(MandateId mandateId, Rhythm.Span span, LocalDate due) {
        boolean later = periods.existsByMandateIdAndStateNotAndFirstDayGreaterThan(
                mandateId.value(), PeriodState.PLANNED, span.from());
        Optional<PeriodEntity> planned = periods.findByMandateIdAndCode(mandateId.value(), span.code())
                .filter(period -> period.is(PeriodState.PLANNED));
        if (planned.isEmpty()) {
            return periods.saveAndFlush(PeriodEntity.opened(mandateId.value(), span, due, later));
        }
        planned.get().open(later);
        planned.get().moveDue(due);
        return periods.saveAndFlush(planned.get());
    }
}
