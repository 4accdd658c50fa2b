package org.jalon.security.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.security.DemoPeople;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.security.SystemActor;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** With which settings Jalon starts, and what it says when it does not. */
@ExtendWith(OutputCaptureExtension.class)
@LongTest("Starts Jalon anew for each of an operator's settings")
class StartTest {

    private static final String ELSEWHERE = "--spring.datasource.url=jdbc:h2:mem:start-";

    @TempDir
    private Path dataDir;

    @Test
    void demo_mode_does_not_answer_other_computers(CapturedOutput output) {
        assertRefused(output, "jalon.demo=false", "--jalon.demo=true", "--server.address=0.0.0.0");
    }

    @Test
    void demo_mode_does_not_touch_another_database(CapturedOutput output) {
        assertRefused(output, "spring.datasource.url", "--jalon.demo=true", ELSEWHERE + "demo");
    }

    @Test
    void another_address_or_database_is_no_demo_and_needs_an_administrator(CapturedOutput output) {
        assertRefused(output, "jalon.admin.username and jalon.admin.password", ELSEWHERE + "nobody");
    }

    @Test
    void the_first_administrator_does_not_get_the_password_that_everybody_knows(CapturedOutput output) {
        assertRefused(
                output,
                "is not that of the demo",
                ELSEWHERE + "known",
                "--jalon.admin.username=boss",
                "--jalon.admin.password=" + DemoPeople.PASSWORD);
    }

    @Test
    void without_settings_there_are_demo_people_and_they_never_leave_demo_mode(CapturedOutput output)
            throws IOException {
        Files.setPosixFilePermissions(dataDir, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (ConfigurableApplicationContext demo = start()) {
            assertThat(demo.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(demo.getBean(Installation.class).demo()).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDir.resolve("jalon.mv.db"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDir)))
                    .isEqualTo("rwxr-x---");
            List<Person> people = demo.getBean(SystemActor.class)
                    .call("test", () -> demo.getBean(People.class).all());
            assertThat(people)
                    .extracting(Person::username, Person::roles)
                    .containsExactly(
                            tuple("admin", Roles.everywhere(Role.ADMINISTRATOR)),
                            tuple("officer", Roles.everywhere(Role.OFFICER)),
                            tuple("reader", Roles.everywhere(Role.READER)),
                            tuple("reviewer", Roles.everywhere(Role.REVIEWER)));
        }
        assertRefused(output, "jalon.data-dir", "--jalon.demo=false");
    }

    /** The other process commits, and is gone without any chance to tidy up. */
    @Test
    void a_commit_survives_the_sudden_death_of_the_process() throws Exception {
        String url = InstallationDefaults.databaseUnder(dataDir.toString());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitsAndDies.class.getName(),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(new File(dataDir.toFile(), "output"))
                .start();
        assertThat(process.waitFor()).isEqualTo(CommitsAndDies.DEAD);
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery("select count(*) from row_of_a_test")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(CommitsAndDies.ROWS);
        }
    }

    @Test
    void the_planner_knows_tables_of_some_hundred_rows() throws SQLException {
        try (Connection database = DriverManager.getConnection(InstallationDefaults.databaseUnder(dataDir.toString()));
                Statement statement = database.createStatement()) {
            statement.execute("create table counted (id int primary key, framework int)");
            statement.execute("insert into counted select x, 1 from system_range(1, 400)");
            try (ResultSet column = statement.executeQuery(
                    "select selectivity from information_schema.columns where table_name = 'COUNTED' and column_name = 'FRAMEWORK'")) {
                assertThat(column.next()).isTrue();
                assertThat(column.getInt(1)).as("percent that differ").isEqualTo(1);
            }
        }
    }

    /** Run in a process of its own. */
    static final class CommitsAndDies {

        static final int DEAD = 9;
        static final int ROWS = 20;

        private CommitsAndDies() {}

        public static void main(String[] args) throws SQLException {
            try (var connection = DriverManager.getConnection(args[0], "sa", "")) {
                var statement = connection.createStatement();
                statement.execute("create table row_of_a_test (number integer)");
                connection.setAutoCommit(false);
                for (int i = 0; i < ROWS; i++) {
                    statement.execute("insert into row_of_a_test values (" + i + ")");
                    connection.commit();
                }
                Runtime.getRuntime().halt(DEAD);
            }
        }
    }

    private void assertRefused(CapturedOutput output, String whatToSet, String... settings) {
        int before = output.getAll().length();
        assertThatThrownBy(() -> start(settings).close()).isInstanceOf(Exception.class);
        assertThat(output.getAll().substring(before))
                .contains("APPLICATION FAILED TO START", "Action:", whatToSet)
                .doesNotContain("at org.jalon.");
    }

    private ConfigurableApplicationContext start(String... settings) {
        // Without a bundle to serve, and without the development server that would make one.
        String[] all = Stream.concat(
                        Stream.of("--server.port=0", "--jalon.data-dir=" + dataDir, "--vaadin.productionMode=true"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Jalon.class).run(all);
    }
}
