package org.jalon.mandate.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.access.MandateOf;
import org.jalon.shared.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which mandate mandates, frameworks and periods are. */
@Configuration(proxyBeanMethods = false)
class PeriodMandates {

    @Bean
    static MandateOf<Mandate> mandateOfMandate() {
        return MandateOf.carried(Mandate.class, Mandate::code);
    }

    /** All at once: there are few. */
    @Bean
    static MandateOf<MandateId> mandateOfMandateId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                MandateId.class,
                id -> new NotFound(NotFound.Kind.MANDATE, ""),
                id -> jdbc
                        .sql("select id, code from mandate")
                        .query((row, n) ->
                                Map.<MandateId, Object>entry(new MandateId(row.getLong("id")), row.getString("code")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Bean
    static MandateOf<FrameworkId> mandateOfFrameworkId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                FrameworkId.class,
                id -> new NotFound(NotFound.Kind.FRAMEWORK, ""),
                id -> one(id, jdbc, "select mandate_id from framework where id = :id", id.value()));
    }

    @Bean
    static MandateOf<ReportingPeriod> mandateOfPeriod() {
        return MandateOf.carried(ReportingPeriod.class, ReportingPeriod::mandateId);
    }

    @Bean
    static MandateOf<PeriodId> mandateOfPeriodId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                PeriodId.class,
                id -> new NotFound(NotFound.Kind.PERIOD, ""),
                id -> one(id, jdbc, "select mandate_id from reporting_period where id = :id", id.value()));
    }

    private static <T> Map<T, Object> one(T id, JdbcClient jdbc, String sql, long value) {
        return jdbc
                .sql(sql)
                .param("id", value)
                .query((row, n) -> Map.<T, Object>entry(id, new MandateId(row.getLong("mandate_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
