package org.jalon.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is counted or measured for a mandate. */
@Service
@Snapshot
public class Measures {

    private static final String SELECT = """
            select id, mandate_id, code, name_en, name_fr, unit_en, unit_fr, definition_en, definition_fr, adding, topic, reporter
            from measure where mandate_id = :mandate""";

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mandate's measures in the order in which they were entered. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Measure> of(Mandate mandate) {
        return jdbc.sql(SELECT + " order by id")
                .param("mandate", mandate.id().value())
                .query((row, n) -> measure(row))
                .list();
    }

    /** @throws NotFound if the mandate has no measure with this code */
    @PreAuthorize("@access.reader(#mandate)")
    public Measure byCode(Mandate mandate, String code) {
        return jdbc.sql(SELECT + " and code = :code")
                .param("mandate", mandate.id().value())
                .param("code", code)
                .query((row, n) -> measure(row))
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.MEASURE, code));
    }

    /** @throws NotFound if the mandate has no such measure */
    @PreAuthorize("@access.reader({#mandate, #id})")
    public Measure byId(Mandate mandate, MeasureId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("mandate", mandate.id().value())
                .param("id", id.value())
                .query((row, n) -> measure(row))
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.MEASURE, String.valueOf(id.value())));
    }

    /**
     * Enters a new measure; its id and mandate are those that it gets.
     *
     * @return its id
     */
    @PreAuthorize("@access.administrator({#mandate, #measure})")
    @Transactional
    public MeasureId add(Mandate mandate, Measure measure) {
        return new MeasureId(JdbcValues.insert(jdbc.sql("""
                        insert into measure (mandate_id, code, name_en, name_fr, unit_en, unit_fr, definition_en, definition_fr,
                                             adding, topic, reporter)
                        values (:mandate, :code, :nameEn, :nameFr, :unitEn, :unitFr, :definitionEn, :definitionFr,
                                :adding, :topic, :reporter)""")
                .param("mandate", mandate.id().value())
                .param("code", measure.code())
                .param("nameEn", measure.name().en())
                .param("nameFr", measure.name().fr())
                .param("unitEn", measure.unit().en())
                .param("unitFr", measure.unit().fr())
                .param("definitionEn", measure.definition().en())
                .param("definitionFr", measure.definition().fr())
                .param("adding", measure.adding().name())
                .param("topic", measure.topic())
                .param("reporter", measure.reporter())));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                new MeasureId(row.getLong("id")),
                new MandateId(row.getLong("mandate_id")),
                row.getString("code"),
                localized(row, "name"),
                localized(row, "unit"),
                localized(row, "definition"),
                Adding.valueOf(row.getString("adding")),
                row.getString("topic"),
                row.getString("reporter"));
    }

    private static LocalizedText localized(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_en"), row.getString(column + "_fr"));
    }
}
