package org.jalon.intake.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.form.FormReturn.Decision;
import org.jalon.intake.form.FormReturn.RowId;
import org.jalon.intake.form.FormReturn.Verdict;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What came back, and what was decided on it. Both are only ever added to. */
@Component
class ReturnStore {

    private static final String FROM = """
            from form_return t
            join contributor_form f on f.id = t.form_id
            join framework w on w.id = f.framework_id
            join mandate m on m.id = w.mandate_id
            join reporting_period p on p.id = f.period_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReturnStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** When this very file of the form was taken in, if it was. */
    Optional<Instant> takenBefore(FormId form, String digest) {
        return jdbc.sql("select returned_at from form_return where form_id = :form and digest = :digest")
                .param("form", form.value())
                .param("digest", digest)
                .query((row, n) -> JdbcValues.instant(row, "returned_at"))
                .optional();
    }

    FormReturnId add(FormId form, String fileName, String digest, String contributor, Person person, Instant at) {
        return new FormReturnId(JdbcValues.insert(jdbc.sql("""
                        insert into form_return (form_id, file_name, digest, contributor, returned_at, username, person_name)
                        values (:form, :file, :digest, :contributor, :at, :username, :name)""")
                .param("form", form.value())
                .param("file", fileName)
                .param("digest", digest)
                .param("contributor", contributor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", person.username())
                .param("name", person.displayName())));
    }

    void addRow(FormReturnId formReturn, RowReading reading, int basedOn) {
        jdbc.sql("""
                        insert into form_return_row (return_id, position, number, based_on, outcome, body)
                        values (:return, :position, :number, :basedOn, :outcome, :body)""")
                .param("return", formReturn.value())
                .param("position", reading.position())
                .param("number", reading.number())
                .param("basedOn", basedOn)
                .param("outcome", reading.kind().name())
                .param("body", json.writeValueAsString(reading))
                .update();
    }

    void decide(RowId row, Verdict verdict, Person person, Instant at, @Nullable Integer version) {
        jdbc.sql("""
                        insert into form_decision (row_id, verdict, decided_at, username, person_name, version)
                        values (:row, :verdict, :at, :username, :name, :version)""")
                .param("row", row.value())
                .param("verdict", verdict.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", person.username())
                .param("name", person.displayName())
                .param("version", version)
                .update();
    }

    /** The newest returns of a framework with all their rows, the newest first. Three statements, however many. */
    List<FormReturn> newest(FrameworkId framework, int most) {
        return read(
                "t.id in (select x.id from form_return x join contributor_form y on y.id = x.form_id"
                        + " where y.framework_id = :key order by x.returned_at desc, x.id desc limit " + most + ")",
                framework.value());
    }

    Optional<FormReturn> byId(FormReturnId id) {
        return read("t.id = :key", id.value()).stream().findFirst();
    }

    /** The return that a row belongs to. */
    Optional<FormReturn> ofRow(RowId row) {
        return read("t.id in (select x.return_id from form_return_row x where x.id = :key)", row.value()).stream()
                .findFirst();
    }

    private List<FormReturn> read(String where, long key) {
        Map<RowId, List<Decision>> decisions = new HashMap<>();
        jdbc.sql("select d.row_id, d.verdict, d.decided_at, d.person_name, d.version from form_decision d"
                        + " join form_return_row r on r.id = d.row_id join form_return t on t.id = r.return_id"
                        + " where " + where + " order by d.id desc")
                .param("key", key)
                .query(row -> {
                    decisions
                            .computeIfAbsent(new RowId(row.getLong("row_id")), id -> new ArrayList<>())
                            .add(decision(row));
                });
        Map<FormReturnId, List<FormReturn.Row>> rows = new HashMap<>();
        jdbc.sql("select r.id, r.return_id, r.based_on, r.outcome, r.body from form_return_row r"
                        + " join form_return t on t.id = r.return_id where " + where + " order by r.position")
                .param("key", key)
                .query(row -> {
                    RowId id = new RowId(row.getLong("id"));
                    rows.computeIfAbsent(new FormReturnId(row.getLong("return_id")), of -> new ArrayList<>())
                            .add(new FormReturn.Row(
                                    id,
                                    json.readValue(row.getString("body"), RowReading.class),
                                    RowReading.Kind.valueOf(row.getString("outcome")),
                                    row.getInt("based_on"),
                                    decisions.getOrDefault(id, List.of())));
                });
        return jdbc.sql("select t.id, f.code, m.code as mandate, w.code as framework, p.code as period, t.file_name,"
                        + " t.contributor, t.returned_at, t.person_name " + FROM + " where " + where
                        + " order by t.returned_at desc, t.id desc")
                .param("key", key)
                .query((row, n) -> new FormReturn(
                        new FormReturnId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("mandate"),
                        row.getString("framework"),
                        row.getString("period"),
                        row.getString("file_name"),
                        row.getString("contributor"),
                        JdbcValues.instant(row, "returned_at"),
                        row.getString("person_name"),
                        rows.getOrDefault(new FormReturnId(row.getLong("id")), List.of())))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Verdict.valueOf(row.getString("verdict")),
                JdbcValues.instant(row, "decided_at"),
                row.getString("person_name"),
                Optional.ofNullable(row.getObject("version", Integer.class)));
    }
}
