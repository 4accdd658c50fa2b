package org.jalon.intake.annex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.file.FileReading;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Intake.Problem;
import org.jalon.intake.proposal.Intake.State;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Files that were brought in, with what was read of them. */
@Component
class IntakeStore {

    private static final String SELECT = """
            select i.id, m.code as mandate, f.code as framework, p.code as period, i.file_name, i.digest, i.symbol, i.dated, i.recorded_at,
                   i.person_name, i.state, i.problem, i.table_number, i.column_kinds
            from annex_intake i
            join framework f on f.id = i.framework_id
            join mandate m on m.id = f.mandate_id
            join reporting_period p on p.id = i.period_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What somebody hands over. */
    record Brought(String fileName, byte[] content, String digest, String symbol, Optional<LocalDate> dated) {}

    IntakeId add(AddressedTable table, Brought file, Optional<Integer> number, Person person, Instant at) {
        return new IntakeId(JdbcValues.insert(jdbc.sql("""
                        insert into annex_intake (framework_id, period_id, file_name, digest, symbol, dated, recorded_at, username, person_name,
                                                  content, state, table_number)
                        values (:framework, :period, :name, :digest, :symbol, :dated, :at, :username, :person, :content, 'WAITING', :table)""")
                .param("framework", table.framework().id().value())
                .param("period", table.period().id().value())
                .param("name", file.fileName())
                .param("digest", file.digest())
                .param("symbol", file.symbol())
                .param("dated", file.dated().orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", person.username())
                .param("person", person.displayName())
                .param("content", file.content())
                .param("table", number.orElse(null))));
    }

    Optional<Intake> find(IntakeId id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id.value())
                .query(this::intake)
                .optional();
    }

    Optional<IntakeId> same(AddressedTable table, String digest) {
        return jdbc.sql("""
                        select id from annex_intake
                        where framework_id = :framework and period_id = :period and digest = :digest""")
                .param("framework", table.framework().id().value())
                .param("period", table.period().id().value())
                .param("digest", digest)
                .query((row, n) -> new IntakeId(row.getLong("id")))
                .optional();
    }

    /** The newest first. */
    List<Intake> of(AddressedTable table) {
        return jdbc.sql(SELECT + " where i.framework_id = :framework and i.period_id = :period order by i.id desc")
                .param("framework", table.framework().id().value())
                .param("period", table.period().id().value())
                .query(this::intake)
                .list();
    }

    byte[] content(IntakeId id) {
        return jdbc.sql("select content from annex_intake where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getBytes("content"))
                .single();
    }

    /** Empty as long as it was not read. */
    Optional<FileReading> reading(IntakeId id) {
        return jdbc.sql("select reading from annex_intake where id = :id and reading is not null")
                .param("id", id.value())
                .query((row, n) -> row.getBytes("reading"))
                .optional()
                .map(bytes -> json.readValue(bytes, FileReading.class));
    }

    /** Those that were not read when Jalon ended. */
    List<IntakeId> unread() {
        return jdbc.sql("select id from annex_intake where state = 'WAITING' or state = 'READING' order by id")
                .query((row, n) -> new IntakeId(row.getLong("id")))
                .list();
    }

    void reading(IntakeId id, State state) {
        jdbc.sql("update annex_intake set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void read(IntakeId id, FileReading reading) {
        jdbc.sql("update annex_intake set state = 'READY', reading = :reading, problem = null where id = :id")
                .param("reading", json.writeValueAsBytes(reading))
                .param("id", id.value())
                .update();
    }

    void failed(IntakeId id, Problem problem) {
        jdbc.sql("update annex_intake set state = 'FAILED', problem = :problem where id = :id")
                .param("problem", json.writeValueAsString(problem))
                .param("id", id.value())
                .update();
    }

    /** @param columns empty to let them be recognized again, as those of another table have to be */
    void choose(IntakeId id, Optional<Integer> table, Optional<ColumnMapping> columns) {
        jdbc.sql("update annex_intake set table_number = :table, column_kinds = :columns where id = :id")
                .param("table", table.orElse(null))
                .param("columns", columns.map(IntakeStore::written).orElse(null))
                .param("id", id.value())
                .update();
    }

    private static String written(ColumnMapping columns) {
        return columns.kinds().stream().map(ColumnKind::code).collect(Collectors.joining(","));
    }

    private Intake intake(ResultSet row, int n) throws SQLException {
        return new Intake(
                new IntakeId(row.getLong("id")),
                new PeriodAddress(row.getString("mandate"), row.getString("framework"), row.getString("period")),
                row.getString("file_name"),
                row.getString("digest"),
                row.getString("symbol"),
                JdbcValues.day(row, "dated"),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("person_name"),
                State.valueOf(row.getString("state")),
                JdbcValues.text(row, "problem").map(text -> json.readValue(text, Problem.class)),
                Optional.ofNullable(row.getObject("table_number", Integer.class)),
                JdbcValues.text(row, "column_kinds")
                        .map(text -> new ColumnMapping(Arrays.stream(text.split(","))
                                .map(code -> ColumnKind.ofCode(code).orElseThrow())
                                .toList())));
    }
}
