package org.jalon.intake.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.intake.form.FormReturn.RowId;
import org.jalon.intake.form.FormReturnId;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.access.MandateOf;
import org.jalon.shared.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which mandate forms are that came back, and their rows. */
@Configuration(proxyBeanMethods = false)
class FormMandates {

    @Bean
    static MandateOf<FormReturnId> mandateOfFormReturnId(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                FormReturnId.class,
                id -> new NotFound(NotFound.Kind.FORM, String.valueOf(id.value())),
                id -> jdbc.sql("""
                                select f.framework_id from form_return t join contributor_form f on f.id = t.form_id
                                where t.id = :id""")
                        .param("id", id.value())
                        .query((row, n) ->
                                Map.<FormReturnId, Object>of(id, new FrameworkId(row.getLong("framework_id"))))
                        .optional()
                        .orElse(Map.of()));
    }

    /** With all rows of what came back with it. */
    @Bean
    static MandateOf<RowId> mandateOfReturnedRow(JdbcClient jdbc) {
        return MandateOf.lookedUp(
                RowId.class,
                id -> new NotFound(NotFound.Kind.FORM, String.valueOf(id.value())),
                id -> jdbc
                        .sql("""
                                select id, return_id from form_return_row
                                where return_id = (select x.return_id from form_return_row x where x.id = :id)""")
                        .param("id", id.value())
                        .query((row, n) -> Map.<RowId, Object>entry(
                                new RowId(row.getLong("id")), new FormReturnId(row.getLong("return_id"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
