package org.jalon.measure.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.mandate.MandateId;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.ObservationId;
import org.jalon.security.access.MandateOf;
import org.jalon.shared.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which mandate measures and what is observed of them are. */
@Configuration(proxyBeanMethods = false)
class MeasureMandates {

    @Bean
    static MandateOf<Measure> mandateOfMeasure() {
        return MandateOf.carried(Measure.class, Measure::mandateId);
    }

    /** With all measures of its mandate: who asks for one soon asks for the others. */
    @Bean
    static MandateOf<MeasureId> mandateOfMeasureId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                MeasureId.class,
                id -> new NotFound(NotFound.Kind.MEASURE, String.valueOf(id.value())),
                id -> jdbc
                        .sql("""
                                select id, mandate_id from measure
                                where mandate_id = (select x.mandate_id from measure x where x.id = :id)""")
                        .param("id", id.value())
                        .query((row, n) -> Map.<MeasureId, Object>entry(
                                new MeasureId(row.getLong("id")), new MandateId(row.getLong("mandate_id"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** With all observations of its measure. */
    @Bean
    static MandateOf<ObservationId> mandateOfObservationId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                ObservationId.class,
                id -> new NotFound(NotFound.Kind.OBSERVATION, String.valueOf(id.value())),
                id -> jdbc
                        .sql("""
                                select id, measure_id from observation
                                where measure_id = (select x.measure_id from observation x where x.id = :id)""")
                        .param("id", id.value())
                        .query((row, n) -> Map.<ObservationId, Object>entry(
                                new ObservationId(row.getLong("id")), new MeasureId(row.getLong("measure_id"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
