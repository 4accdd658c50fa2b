package org.jalon.assessment.draft;

import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedRow;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentId;
import org.jalon.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys under which the database knows rows, for what hangs on a row without being part of it: drafts and conversations. */
@Component
public class RowKeys {

    private final JdbcClient jdbc;
    private final AddressResolver addresses;

    RowKeys(JdbcClient jdbc, AddressResolver addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** @throws NotFound that names the first code that means nothing, or the indicator if it has no row in the period */
    public AssessmentId of(AssessmentAddress address) {
        AddressedRow row = addresses.find(address);
        return jdbc.sql("select id from assessment where period_id = :period and indicator_id = :indicator")
                .param("period", row.period().id().value())
                .param("indicator", row.indicatorId().value())
                .query((found, n) -> new AssessmentId(found.getLong("id")))
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, address.indicator()));
    }
}
