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
 * The reporting periods of frameworks, each of which has its own. One that is only planned has no table yet: it is found by its code and in the calendar, and left out
 * everywhere else.
 */
@Service
@Snapshot
public class ReportingPeriods {

    private final PeriodRepository periods;
    private final PeriodStore store;

    ReportingPeriods(PeriodRepository periods, PeriodStore store) {
        this.periods = periods;
        this.store = store;
    }

    /** All periods of a framework, the newest first. */
    @PreAuthorize("@access.reader(#framework)")
    public List<ReportingPeriod> of(FrameworkId framework) {
        return periods
                .findByFrameworkIdAndStateNotOrderByFirstDayDescIdDesc(
                        framework.value(), PeriodState.PLANNED, Limit.unlimited())
                .stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /** The newest {@code limit} periods of a framework, the newest first: as many as one needs at hand. */
    @PreAuthorize("@access.reader(#framework)")
    public List<ReportingPeriod> newest(FrameworkId framework, int limit) {
        return periods
                .findByFrameworkIdAndStateNotOrderByFirstDayDescIdDesc(
                        framework.value(), PeriodState.PLANNED, Limit.of(limit))
                .stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /** @throws NotFound if the framework has no period with this code */
    @PreAuthorize("@access.reader(#framework)")
    public ReportingPeriod byCode(FrameworkId framework, String code) {
        return periods.findByFrameworkIdAndCode(framework.value(), code)
                .map(PeriodEntity::toRecord)
                .orElseThrow(() -> new NotFound(NotFound.Kind.PERIOD, code));
    }

    /** The period of that code, be it only planned; empty if the framework has none. */
    @PreAuthorize("@access.reader(#framework)")
    public Optional<ReportingPeriod> find(FrameworkId framework, String code) {
        return periods.findByFrameworkIdAndCode(framework.value(), code).map(PeriodEntity::toRecord);
    }

    /** The period of an id that somebody has noted; periods are never deleted. */
    @PreAuthorize("@access.reader(#id)")
    public ReportingPeriod byId(PeriodId id) {
        return periods.findById(id.value()).map(PeriodEntity::toRecord).orElseThrow();
    }

    /** The newest period of a framework: the one an address without a period means. */
    @PreAuthorize("@access.reader(#framework)")
    public Optional<ReportingPeriod> newest(FrameworkId framework) {
        return periods
                .findByFrameworkIdAndStateNotOrderByFirstDayDescIdDesc(
                        framework.value(), PeriodState.PLANNED, Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The newest period whose rows can be brought up to date: the one that 'my quarter' means; empty if all are sealed. */
    @PreAuthorize("@access.reader(#framework)")
    public Optional<ReportingPeriod> current(FrameworkId framework) {
        return periods
                .findByFrameworkIdAndStateInOrderByFirstDayDescIdDesc(
                        framework.value(),
                        List.of(PeriodState.OPEN, PeriodState.IN_REVIEW, PeriodState.CORRECTING),
                        Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The period that begins last before {@code period} does; empty for the first one. */
    @PreAuthorize("@access.reader(#period)")
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        return periods
                .findByFrameworkIdAndStateNotAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.frameworkId().value(), PeriodState.PLANNED, period.from(), Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** Those from {@code first} on, itself included, that are open or in review, the earliest first. */
    @PreAuthorize("@access.reader(#first)")
    public List<ReportingPeriod> workedOnFrom(ReportingPeriod first) {
        return periods
                .findByFrameworkIdAndStateInOrderByFirstDayDescIdDesc(
                        first.frameworkId().value(),
                        List.of(PeriodState.OPEN, PeriodState.IN_REVIEW),
                        Limit.unlimited())
                .stream()
                .map(PeriodEntity::toRecord)
                .filter(period -> !period.from().isBefore(first.from()))
                .toList()
                .reversed();
    }

    /** The period before {@code period} that was sealed last; what 'since the last report' means. */
    @PreAuthorize("@access.reader(#period)")
    public Optional<ReportingPeriod> lastSealedBefore(ReportingPeriod period) {
        return periods
                .findByFrameworkIdAndStateInAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.frameworkId().value(),
                        List.of(PeriodState.SEALED, PeriodState.CORRECTING),
                        period.from(),
                        Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The newest {@code limit} periods that begin before {@code period} does, the newest first. */
    @PreAuthorize("@access.reader(#period)")
    public List<ReportingPeriod> before(ReportingPeriod period, int limit) {
        return periods
                .findByFrameworkIdAndStateNotAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.frameworkId().value(), PeriodState.PLANNED, period.from(), Limit.of(limit))
                .stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /**
     * Opens a period for updates. Its rows are carried forward by the assessment module.
     *
     * @param label what is printed for its code; empty for the code itself
     * @throws IllegalArgumentException if it ends before it begins, or no period can have this code
     * @throws org.jalon.shared.ActRefused if one of its days is another period's
     */
    @PreAuthorize("@access.administrator(#framework)")
    @Transactional
    public ReportingPeriod open(FrameworkId framework, Rhythm.Span span, Optional<String> label, LocalDate due) {
        return store.open(framework, span, label, due).toRecord();
    }

    /**
     * Seals a period as the report {@code symbol} published it, dated {@code date} if that is known.
     *
     * @throws IllegalStateException if it is sealed already
     */
    @PreAuthorize("@access.administrator(#period)")
    @Transactional
    public ReportingPeriod publish(ReportingPeriod period, String symbol, Optional<LocalDate> date) {
        PeriodEntity entity = periods.findById(period.id().value()).orElseThrow();
        entity.publishAs(symbol, date);
        return entity.toRecord();
    }
}
