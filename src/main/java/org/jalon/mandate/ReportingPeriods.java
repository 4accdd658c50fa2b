package org.jalon.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporting periods of a mandate. */
@Service
@Transactional(readOnly = true)
public class ReportingPeriods {

    private final PeriodRepository periods;

    ReportingPeriods(PeriodRepository periods) {
        this.periods = periods;
    }

    /** All periods of a mandate, the newest first. */
    @PreAuthorize("hasRole('READER')")
    public List<ReportingPeriod> of(Mandate mandate) {
        return periods.findByMandateIdOrderByFirstDayDescIdDesc(mandate.id(), Limit.unlimited()).stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /** The newest {@code limit} periods of a mandate, the newest first: as many as one needs at hand. */
    @PreAuthorize("hasRole('READER')")
    public List<ReportingPeriod> newest(Mandate mandate, int limit) {
        return periods.findByMandateIdOrderByFirstDayDescIdDesc(mandate.id(), Limit.of(limit)).stream()
                .map(PeriodEntity::toRecord)
                .toList();
    }

    /** @throws NotFound if the mandate has no period with this code */
    @PreAuthorize("hasRole('READER')")
    public ReportingPeriod byCode(Mandate mandate, String code) {
        return periods.findByMandateIdAndCode(mandate.id(), code)
                .map(PeriodEntity::toRecord)
                .orElseThrow(() -> new NotFound(NotFound.Kind.PERIOD, code));
    }

    /** The newest period of a mandate: the one an address without a period means. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> newest(Mandate mandate) {
        return periods.findByMandateIdOrderByFirstDayDescIdDesc(mandate.id(), Limit.of(1)).stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /** The period that begins last before {@code period} does; empty for the first one. */
    @PreAuthorize("hasRole('READER')")
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        return periods
                .findByMandateIdAndFirstDayLessThanOrderByFirstDayDescIdDesc(
                        period.mandateId(), period.from(), Limit.of(1))
                .stream()
                .map(PeriodEntity::toRecord)
                .findFirst();
    }

    /**
     * Opens a period for updates. Its rows are carried forward by the assessment module.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public ReportingPeriod open(long mandateId, String code, LocalDate from, LocalDate to, LocalDate due) {
        return periods.save(PeriodEntity.open(mandateId, code, from, to, due)).toRecord();
    }

    /**
     * Seals a period as the report {@code symbol} published it, dated {@code date} if that is known.
     *
     * @throws IllegalStateException if it is sealed already
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public ReportingPeriod publish(ReportingPeriod period, String symbol, Optional<LocalDate> date) {
        PeriodEntity entity = periods.findById(period.id()).orElseThrow();
        entity.publishAs(symbol, date);
        return entity.toRecord();
    }
}
