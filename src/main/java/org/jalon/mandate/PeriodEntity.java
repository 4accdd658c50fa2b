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
import org.jalon.shared.ActRefused;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reporting_period")
class PeriodEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long mandateId;
    private long frameworkId;
    private String code;
    private @Nullable String label;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate dueDay;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private PeriodState state;

    private @Nullable String reportSymbol;
    private @Nullable LocalDate reportDate;
    private boolean enteredLater;
    private int corrigendum;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PeriodEntity() {}

    private PeriodEntity(MandateId mandate, FrameworkId framework, Rhythm.Span span, LocalDate due, PeriodState state) {
        if (span.to().isBefore(span.from())) {
            throw new IllegalArgumentException("A period ends on or after its first day");
        }
        if (!PeriodCode.isOne(span.code())) {
            throw new IllegalArgumentException("No period is called '" + span.code() + "'");
        }
        this.mandateId = mandate.value();
        this.frameworkId = framework.value();
        this.code = span.code();
        this.firstDay = span.from();
        this.lastDay = span.to();
        this.dueDay = due;
        this.state = state;
    }

    static PeriodEntity planned(MandateId mandate, FrameworkId framework, Rhythm.Span span, LocalDate due) {
        return new PeriodEntity(mandate, framework, span, due, PeriodState.PLANNED);
    }

    static PeriodEntity opened(
            MandateId mandate, FrameworkId framework, Rhythm.Span span, LocalDate due, boolean enteredLater) {
        PeriodEntity period = new PeriodEntity(mandate, framework, span, due, PeriodState.OPEN);
        period.enteredLater = enteredLater;
        return period;
    }

    boolean is(PeriodState other) {
        return state == other;
    }

    String code() {
        return code;
    }

    /** Prints other words for the code. */
    void print(Optional<String> words) {
        label = words.filter(text -> !text.equals(code)).orElse(null);
    }

    LocalDate due() {
        return dueDay;
    }

    /** Opens a planned period, on the days that are given now. */
    void open(Rhythm.Span span, boolean later) {
        require(PeriodState.PLANNED);
        firstDay = span.from();
        lastDay = span.to();
        state = PeriodState.OPEN;
        enteredLater = later;
    }

    void moveDue(LocalDate day) {
        dueDay = day;
    }

    void beginReview() {
        require(PeriodState.OPEN);
        state = PeriodState.IN_REVIEW;
    }

    void endReview() {
        require(PeriodState.IN_REVIEW);
        state = PeriodState.OPEN;
    }

    void beginCorrigendum() {
        require(PeriodState.SEALED);
        state = PeriodState.CORRECTING;
        corrigendum++;
    }

    /** As if the corrigendum had not been begun: the next one gets its number. */
    void abandonCorrigendum() {
        require(PeriodState.CORRECTING);
        state = PeriodState.SEALED;
        corrigendum--;
    }

    /** Freezes what a corrigendum corrected; the period keeps the symbol of its own report. */
    void sealCorrigendum() {
        require(PeriodState.CORRECTING);
        state = PeriodState.SEALED;
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

    private void require(PeriodState needed) {
        if (state != needed) {
            throw new ActRefused("refused.period-state." + state.code(), code);
        }
    }

    ReportingPeriod toRecord() {
        return new ReportingPeriod(
                new PeriodId(Objects.requireNonNull(id)),
                new MandateId(mandateId),
                new FrameworkId(frameworkId),
                code,
                label == null ? code : label,
                firstDay,
                lastDay,
                dueDay,
                state,
                Optional.ofNullable(reportSymbol),
                Optional.ofNullable(reportDate),
                enteredLater,
                corrigendum);
    }
}
