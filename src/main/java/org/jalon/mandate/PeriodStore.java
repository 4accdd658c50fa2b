package org.jalon.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.shared.ActRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a period comes into a framework, by whatever door. No day is two periods' of one framework: whoever brings one in holds the framework until the
 * end of the transaction, so that two at the same moment come one after the other.
 */
@Component
class PeriodStore {

    private final PeriodRepository periods;
    private final JdbcClient jdbc;

    PeriodStore(PeriodRepository periods, JdbcClient jdbc) {
        this.periods = periods;
        this.jdbc = jdbc;
    }

    /** Opens a period, planned or not. A planned one takes the days that are given now. */
    PeriodEntity open(FrameworkId framework, Rhythm.Span span, Optional<String> label, LocalDate due) {
        MandateId mandate = hold(framework);
        boolean later = periods.existsByFrameworkIdAndStateNotAndFirstDayGreaterThan(
                framework.value(), PeriodState.PLANNED, span.from());
        Optional<PeriodEntity> planned = periods.findByFrameworkIdAndCode(framework.value(), span.code())
                .filter(period -> period.is(PeriodState.PLANNED));
        free(framework, span);
        PeriodEntity period = planned.orElseGet(() -> PeriodEntity.opened(mandate, framework, span, due, later));
        if (planned.isPresent()) {
            period.open(span, later);
            period.moveDue(due);
        }
        period.print(label);
        return periods.saveAndFlush(period);
    }

    PeriodEntity plan(FrameworkId framework, Rhythm.Span span, LocalDate due) {
        MandateId mandate = hold(framework);
        free(framework, span);
        return periods.saveAndFlush(PeriodEntity.planned(mandate, framework, span, due));
    }

    private MandateId hold(FrameworkId framework) {
        MandateId mandate = jdbc.sql("select mandate_id from framework where id = :framework for update")
                .param("framework", framework.value())
                .query((row, n) -> new MandateId(row.getLong("mandate_id")))
                .single();
        runs(mandate);
        return mandate;
    }

    /** @throws ActRefused if the mandate is closed */
    private void runs(MandateId mandate) {
        jdbc.sql("select code from mandate where id = :mandate and closed_on is not null")
                .param("mandate", mandate.value())
                .query((row, n) -> row.getString("code"))
                .optional()
                .ifPresent(code -> {
                    throw new ActRefused("refused.mandate-closed", code);
                });
    }

    private void free(FrameworkId framework, Rhythm.Span span) {
        periods
                .findByFrameworkIdAndFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDayAsc(
                        framework.value(), span.to(), span.from())
                .stream()
                .filter(other -> !other.code().equals(span.code()))
                .map(PeriodEntity::toRecord)
                .findFirst()
                .ifPresent(other -> {
                    throw new ActRefused("refused.days-taken", span.code(), other.code(), other.from(), other.to());
                });
    }
}
