package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.jalon.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A start with a seed folder that has a fault. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
@LongTest("Starts Jalon anew for each seed folder")
class SeedStartTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @BeforeEach
    void in_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void in_the_language_of_the_machine() {
        Locale.setDefault(before);
    }

    @Test
    void says_what_to_mend_and_where_without_a_stack_trace_and_stores_nothing(CapturedOutput output)
            throws SQLException {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "spoilt")
                .replace("assessments.csv", "2.3.2,1,ongoing", "2.3.2,1,Finished")
                .replace("periods.csv", "2017-07-01", "July");
        String[] database = TestDatabase.settings();

        assertThatExceptionOfType(SeedRefused.class).isThrownBy(() -> start(database, "jalon.seed=" + parent));

        String folder = draft.folder().label();
        assertThat(output.getAll())
                .contains("""
                        Description:

                        A seed folder cannot be loaded. 2 things are wrong:

                        %s/assessments.csv, line 14, column 5 'status': 'Finished' is not a level of the framework's scale; expected one of implemented, ongoing, not-implemented or blank
                        %s/periods.csv, line 3, column 2 'from': 'July' is not a date from 1900 to 2200; expected one such as 2017-06-30

                        Action:

                        Nothing of this mandate was stored, and Jalon did not start.""".formatted(folder, folder))
                .doesNotContain("\tat ")
                .doesNotContain("Tomcat started");
        assertThat(mandates(database)).isZero();
    }

    @Test
    void a_setting_that_names_no_directory_or_the_mandates_own_is_refused() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "mali");

        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> new SeedFolders(parent.resolve("nowhere").toString()).all());
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> new SeedFolders(draft.folder().label()).all())
                .satisfies(refused -> assertThat(draft.said(refused))
                        .containsExactly(
                                "FOLDER: the folder of a mandate itself; expected jalon.seed to name the directory that"
                                        + " holds this folder"));
        assertThat(new SeedFolders(parent.toString()).all()).containsExactly(draft.folder());
        assertThat(new SeedFolders("classpath:seed").all())
                .extracting(SeedFolder::name, SeedFolder::label)
                .containsExactly(tuple("mali", "seed/mali"));
        assertThat(new SeedFolders(" ").all()).isEmpty();
    }

    private static void start(String[] database, String seed) {
        String[] settings = Stream.concat(
                        Arrays.stream(database),
                        Stream.of(
                                seed,
                                "server.port=0",
                                // Without a bundle to serve, and without the development server that would make one.
                                "vaadin.productionMode=true",
                                "jalon.demo=false",
                                TestDatabase.dataDir(),
                                "jalon.admin.username=" + DatabaseTest.ADMIN,
                                "jalon.admin.password=" + DatabaseTest.ADMIN_PASSWORD))
                .map("--"::concat)
                .toArray(String[]::new);
        SpringApplication.run(Jalon.class, settings).close();
    }

    private static long mandates(String[] database) throws SQLException {
        String[] values = Arrays.stream(database)
                .map(setting -> setting.substring(setting.indexOf('=') + 1))
                .toArray(String[]::new);
        try (var connection = DriverManager.getConnection(values[0], values[1], values[2])) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select count(*) from mandate")
                    .query(Long.class)
                    .single();
        }
    }
}
