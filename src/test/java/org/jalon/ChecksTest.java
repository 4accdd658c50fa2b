package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database of before, brought up to date while its connections come and go: what it refused it refuses, what it took it takes, and nothing
 * that was in it is lost. Each statement has a connection of its own.
 */
@Tag("database")
@BothDatabases
class ChecksTest {

    private static final List<String> TAKEN = List.of(
            "insert into person (username, display_name, role, password_hash, enabled, version) values ('a', 'A', 'OFFICER', '', true, 0)",
            "insert into mandate (code, title_en, title_fr, original_language, rhythm) values ('m', 'M', 'M', 'fr', 'HALF_YEAR')",
            period("'2017-Q2'", "'OPEN', 0"),
            period("'2017-Q3'", "'CORRECTING', 1"),
            "insert into framework (mandate_id, code, title_en, title_fr, language, original_language, annex, citation_symbol) values (1, 'f', 'F', 'F', 'en', 'fr', 'I', 'S')",
            "insert into element (framework_id, kind, number, sort_key) values (1, 'PILLAR', '1', '1')",
            "insert into seal (period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (1, 1, 0, 'SIGNED', 'd', 'S', current_timestamp)",
            "insert into notice_choice (username, mandate_id, kind, channel, days) values ('a', 1, 'DUE', 'APP_AND_MAIL', 7)",
            "insert into notice (username, kind, mandate, period, rows_told, corrigendum, happened_at, mail_state, mail_attempts, mail_next_at) values ('a', 'SEALED', 'm', '2017-Q2', 1, 0, current_timestamp, 'DOUBT', 0, current_timestamp)",
            "insert into contributor_form (code, seal, framework_id, period_id, made_at, username, person_name) values ('c', 's', 1, 1, current_timestamp, 'a', 'A')",
            "insert into form_return (form_id, file_name, digest, contributor, returned_at, username, person_name) values (1, 'f', 'd', 'c', current_timestamp, 'a', 'A')",
            "insert into form_return_row (return_id, position, number, based_on, outcome, body) values (1, 1, '1', 1, 'BLANK', '')",
            "insert into form_decision (row_id, verdict, decided_at, username, person_name) values (1, 'STANDING', current_timestamp, 'a', 'A')",
            "insert into document_order (framework_id, username, choice, internal, state, file_name, media_type, bytes, digest, ordered_at) values (1, 'a', '', false, 'MAKING', '', '', 0, '', current_timestamp)");

    /** Table, change that its check forbids, and the check. */
    private static final List<List<String>> REFUSED = List.of(
            List.of("person", "role = 'KING'", "person_role_known"),
            List.of("mandate", "rhythm = 'WEEK'", "mandate_rhythm_known"),
            List.of("reporting_period", "state = 'LOST'", "reporting_period_state_known"),
            List.of("reporting_period", "corrigendum = -1", "reporting_period_corrigendum_after_seal"),
            List.of("reporting_period", "state = 'OPEN'", "reporting_period_corrigendum_after_seal"),
            List.of("framework_level", "level_no = 5", "framework_level_at_most_four"),
            List.of("seal", "origin = 'FOUND'", "seal_origin_known"),
            List.of("notice_choice", "kind = 'RAIN', days = null", "notice_choice_kind_known"),
            List.of("notice_choice", "channel = 'PIGEON'", "notice_choice_channel_known"),
            List.of("notice", "kind = 'RAIN'", "notice_kind_known"),
            List.of("notice", "mail_state = 'LOST'", "notice_mail_state_known"),
            List.of("form_return_row", "outcome = 'LOST'", "form_return_row_outcome"),
            List.of("form_decision", "verdict = 'LOST'", "form_decision_verdict"),
            List.of("document_order", "state = 'LOST'", "document_order_state"));

    private final String[] settings = TestDatabase.settings();

    @TempDir
    private Path directory;

    @BeforeEach
    void a_database_of_before_with_something_in_it() throws SQLException {
        migrate("12");
        if (!TestDatabase.isPostgres()) {
            // As by a new start of Jalon: until the upgrade the old checks belong to the database itself and can be
            // met.
            run("shutdown");
        }
        for (String statement : TAKEN) {
            run(statement);
        }
    }

    @AfterEach
    void close() throws SQLException {
        if (!TestDatabase.isPostgres()) {
            run("shutdown");
        }
    }

    @Test
    void after_the_upgrade_every_table_keeps_takes_and_refuses_what_it_did() {
        migrate("latest");

        assertThat(REFUSED).allSatisfy(change -> {
            String table = change.get(0);
            assertThatCode(() -> assertThat(run("update " + table + " set " + column(change) + " = " + column(change)))
                            .isPositive())
                    .as("what is in " + table)
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> run("update " + table + " set " + change.get(1)))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
                    .asString()
                    .contains(change.get(2))
                    .doesNotContain("invalid");
        });
    }

    private static String column(List<String> change) {
        return change.get(1).substring(0, change.get(1).indexOf(' '));
    }

    private static String period(String code, String state) {
        return "insert into reporting_period (mandate_id, code, first_day, last_day, due_day, version, state, corrigendum) values (1, "
                + code + ", date '2017-04-01', date '2017-06-30', date '2017-06-30', 0, " + state + ")";
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url(), setting(1), setting(2))
                .target(target)
                .load()
                .migrate();
    }

    private int run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), setting(1), setting(2));
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** A file for H2, which can be closed and opened; from then on it stays open, as long as the test runs, whoever comes and goes. */
    private String url() {
        return TestDatabase.isPostgres()
                ? setting(0)
                : "jdbc:h2:file:" + directory.resolve("jalon") + ";DB_CLOSE_DELAY=-1";
    }

    private String setting(int which) {
        return settings[which].substring(settings[which].indexOf('=') + 1);
    }
}
