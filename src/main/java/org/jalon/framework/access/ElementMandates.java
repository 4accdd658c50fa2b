package org.jalon.framework.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.access.MandateOf;
import org.jalon.shared.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which mandate frameworks and their elements are. */
@Configuration(proxyBeanMethods = false)
class ElementMandates {

    @Bean
    static MandateOf<Framework> mandateOfFramework() {
        return MandateOf.carried(Framework.class, Framework::mandateId);
    }

    /** With all elements of its framework: who asks for one soon asks for the others. */
    @Bean
    static MandateOf<ElementId> mandateOfElementId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                ElementId.class,
                id -> new NotFound(NotFound.Kind.INDICATOR, ""),
                id -> jdbc
                        .sql("""
                                select e.id, e.framework_id from element e
                                where e.framework_id = (select x.framework_id from element x where x.id = :id)""")
                        .param("id", id.value())
                        .query((row, n) -> Map.<ElementId, Object>entry(
                                new ElementId(row.getLong("id")), new FrameworkId(row.getLong("framework_id"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
