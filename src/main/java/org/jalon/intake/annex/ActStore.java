package org.jalon.intake.annex;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.intake.proposal.ProposedRow.Verdict;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was accepted of files, or left, step by step. */
@Component
class ActStore {

    /**
     * One step.
     *
     * @param bulk the step of the versions that it wrote; empty if it wrote none
     * @param undoing how the framework is brought back, the last change first
     */
    record Act(
            long id,
            Verdict kind,
            Optional<String> bulk,
            List<FrameworkUndoing> undoing,
            String username,
            Instant recordedAt,
            boolean undone,
            List<Row> rows) {}

    /** @param version of the assessment that the step wrote; empty if it wrote none */
    record Row(String key, Set<Cell> cells, Optional<Integer> version) {}

    private record Undoings(List<FrameworkUndoing> steps) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentPerson person;
    private final Clock clock;

    ActStore(JdbcClient jdbc, JsonMapper json, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.person = person;
        this.clock = clock;
    }

    long add(IntakeId intake, Verdict kind, Optional<String> bulk, List<FrameworkUndoing> undoing, List<Row> rows) {
        Person who = person.get();
        long id = JdbcValues.insert(jdbc.sql("""
                        insert into annex_act (intake_id, kind, bulk, undoing, recorded_at, username, person_name)
                        values (:intake, :kind, :bulk, :undoing, :at, :username, :name)""")
                .param("intake", intake.value())
                .param("kind", kind.name())
                .param("bulk", bulk.orElse(null))
                .param("undoing", json.writeValueAsString(new Undoings(undoing)))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName()));
        for (Row row : rows) {
            jdbc.sql(
                            "insert into annex_act_row (act_id, row_key, cells, version) values (:act, :key, :cells, :version)")
                    .param("act", id)
                    .param("key", row.key())
                    .param(
                            "cells",
                            row.cells().stream().sorted().map(Cell::code).collect(Collectors.joining(",")))
                    .param("version", row.version().orElse(null))
                    .update();
        }
        return id;
    }

    /** All of an intake, the first one first. Two statements. */
    List<Act> of(IntakeId intake) {
        Map<Long, List<Row>> rows = new HashMap<>();
        jdbc.sql("""
                        select r.act_id, r.row_key, r.cells, r.version from annex_act_row r
                        join annex_act a on a.id = r.act_id where a.intake_id = :intake order by r.act_id, r.row_key""").param("intake", intake.value()).query(row -> {
            rows.computeIfAbsent(row.getLong("act_id"), id -> new ArrayList<>())
                    .add(new Row(
                            row.getString("row_key"),
                            cells(row.getString("cells")),
                            Optional.ofNullable(row.getObject("version", Integer.class))));
        });
        return jdbc.sql("select * from annex_act where intake_id = :intake order by id")
                .param("intake", intake.value())
                .query((row, n) -> new Act(
                        row.getLong("id"),
                        Verdict.valueOf(row.getString("kind")),
                        JdbcValues.text(row, "bulk"),
                        json.readValue(row.getString("undoing"), Undoings.class).steps(),
                        row.getString("username"),
                        JdbcValues.instant(row, "recorded_at"),
                        row.getObject("undone_at", OffsetDateTime.class) != null,
                        rows.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    void undone(long act) {
        jdbc.sql("update annex_act set undone_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", act)
                .update();
    }

    private static Set<Cell> cells(String codes) {
        return List.of(codes.split(",")).stream()
                .flatMap(code -> Cell.ofCode(code).stream())
                .collect(Collectors.toSet());
    }
}
