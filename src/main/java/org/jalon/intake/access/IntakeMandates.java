package org.jalon.intake.access;

import java.util.Map;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.access.MandateOf;
import org.jalon.shared.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which mandate files are that were brought in. */
@Configuration(proxyBeanMethods = false)
class IntakeMandates {

    @Bean
    static MandateOf<IntakeId> mandateOfIntake(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                IntakeId.class,
                id -> new NotFound(NotFound.Kind.INTAKE, String.valueOf(id.value())),
                id -> jdbc.sql("select framework_id from annex_intake where id = :id")
                        .param("id", id.value())
                        .query((row, n) -> Map.<IntakeId, Object>of(id, new FrameworkId(row.getLong("framework_id"))))
                        .optional()
                        .orElse(Map.of()));
    }
}
