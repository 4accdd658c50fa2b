package org.jalon.intake.annex;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.column.PlainText;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.match.Choice;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of the rows of a file, and of headings and words of all files of a framework. Lines are inserted and never changed. */
@Component
class SaidStore {

    private static final int LONGEST = 400;

    private enum Kind {
        COLUMN,
        WORD
    }

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    SaidStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** By the place of the row in its table. */
    Map<Integer, Choice> choices(IntakeId id) {
        Map<Integer, Choice> choices = new HashMap<>();
        jdbc.sql("select row_at, choice from annex_choice where intake_id = :intake order by id")
                .param("intake", id.value())
                .query(row -> {
                    if (row.getString("choice").isEmpty()) {
                        choices.remove(row.getInt("row_at"));
                    } else {
                        choices.put(row.getInt("row_at"), Choice.read(row.getString("choice")));
                    }
                });
        return choices;
    }

    /** @param choice as it is written; empty to take back what was said */
    void choose(IntakeId id, int row, String choice) {
        Person who = person.get();
        jdbc.sql("""
                        insert into annex_choice (intake_id, row_at, choice, recorded_at, username, person_name)
                        values (:intake, :row, :choice, :at, :username, :name)""")
                .param("intake", id.value())
                .param("row", row)
                .param("choice", choice)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }

    Remembered remembered(FrameworkId framework) {
        Map<Kind, Map<String, String>> said = new HashMap<>();
        jdbc.sql("select kind, said, meaning from annex_memory where framework_id = :framework order by id")
                .param("framework", framework.value())
                .query(row -> {
                    said.computeIfAbsent(Kind.valueOf(row.getString("kind")), kind -> new HashMap<>())
                            .put(row.getString("said"), row.getString("meaning"));
                });
        return new Remembered(
                said.getOrDefault(Kind.COLUMN, Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                column -> ColumnKind.ofCode(column.getValue()).orElseThrow())),
                said.getOrDefault(Kind.WORD, Map.of()));
    }

    void rememberColumn(FrameworkId framework, String heading, ColumnKind kind) {
        remember(framework, Kind.COLUMN, heading, kind.code());
    }

    /** @param meaning the code of a state, or {@link Remembered#NOT_STATED} */
    void rememberWord(FrameworkId framework, String word, String meaning) {
        remember(framework, Kind.WORD, word, meaning);
    }

    private void remember(FrameworkId framework, Kind kind, String text, String meaning) {
        String said = PlainText.key(text);
        if (said.isEmpty() || said.length() > LONGEST) {
            return;
        }
        Person who = person.get();
        jdbc.sql("""
                        insert into annex_memory (framework_id, kind, said, meaning, recorded_at, username, person_name)
                        values (:framework, :kind, :said, :meaning, :at, :username, :name)""")
                .param("framework", framework.value())
                .param("kind", kind.name())
                .param("said", said)
                .param("meaning", meaning)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }
}
