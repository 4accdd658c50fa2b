package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator sets counts, although much about a start is decided when Jalon is built: a database, a mail server, people of their own. */
class OperatorIT {

    private static final String NAME = "chief";
    private static final String PASSWORD = "a-password-of-an-operator";
    private static final String NO_MAIL = "no mail server";

    private static EmbeddedPostgres postgres;
    private static JalonProcess jalon;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        jalon = JalonProcess.start(
                JalonProcess.Packaging.UNPACKED,
                Files.createTempDirectory("jalon-operator-"),
                "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                "spring.mail.host=127.0.0.1",
                "server.forward-headers-strategy=native",
                "jalon.admin.username=" + NAME,
                "jalon.admin.password=" + PASSWORD);
    }

    @AfterAll
    static void stop() throws Exception {
        jalon.close();
        postgres.close();
    }

    @Test
    @LongTest("Starts a JVM, a browser and a PostgreSQL of its own")
    void theTableStandsInTheOperatorsDatabaseAndMailIsOn() throws Exception {
        try (Browser browser = Browser.open(jalon)) {
            browser.go("/login");
            assertThat(browser.all("button[type=button]")).as("demo people").isEmpty();
            SignInPage.shown(browser).send(NAME, PASSWORD);
            assertThat(TablePage.open(browser, TablePage.PUBLISHED).indicators())
                    .hasSize(31);
            browser.go("/notices/settings");
            browser.the(Role.TEXTBOX, "My mail address");
            assertThat(browser.css("main").getText()).doesNotContain(NO_MAIL);
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*) from assessment")) {
            assertThat(counted.next()).isTrue();
            assertThat(counted.getInt(1)).isEqualTo(62);
        }
    }
}
