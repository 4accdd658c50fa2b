package org.jalon.assessment.draft;

import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.Place;
import org.jalon.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys under which the database knows rows, for what hangs on a row without being part of it: drafts and conversations. */
@Component
public class RowKeys {

    private final JdbcClient jdbc;
    private final Place.Finder places;

    RowKeys(JdbcClient jdbc, Place.Finder places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** @throws NotFound that names the first code that means nothing, or the indicator if it has no row in the period */
    public AssessmentId of(AssessmentAddress address) {
        Place place = places.find(address);
        return jdbc.sql("select id from assessment where period_id = :period and indicator_id = :indicator")
                .param("period", place.period().id().value())
                .param("indicator", place.indicatorId().value())
                .query((row, n) -> new AssessmentId(row.getLong("id")))
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, address.indicator()));
    }
}
