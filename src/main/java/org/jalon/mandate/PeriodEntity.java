package org.jalon.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reporting_period")
class PeriodEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long mandateId;
    private String code;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate dueDay;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private PeriodState state;

    private @Nullable String reportSymbol;
    private @Nullable LocalDate reportDate;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PeriodEntity() {}

    private PeriodEntity(long mandateId, String code, LocalDate from, LocalDate to, LocalDate due) {
        this.mandateId = mandateId;
        this.code = code;
        this.firstDay = from;
        this.lastDay = to;
        this.dueDay = due;
        this.state = PeriodState.OPEN;
    }

    static PeriodEntity open(long mandateId, String code, LocalDate from, LocalDate to, LocalDate due) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after its first day");
        }
        return new PeriodEntity(mandateId, code, from, to, due);
    }

    /** Freezes the period as the report {@code symbol} published it. */
    void publishAs(String symbol, Optional<LocalDate> date) {
        if (state == PeriodState.SEALED) {
            throw new IllegalStateException("Period " + code + " is sealed already");
        }
        state = PeriodState.SEALED;
        reportSymbol = symbol;
        reportDate = date.orElse(null);
    }

    ReportingPeriod toRecord() {
        return new ReportingPeriod(
                Objects.requireNonNull(id),
                mandateId,
                code,
                firstDay,
                lastDay,
                dueDay,
                state,
                Optional.ofNullable(reportSymbol),
                Optional.ofNullable(reportDate));
    }
}
