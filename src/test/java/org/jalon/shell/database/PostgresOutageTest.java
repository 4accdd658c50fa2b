package org.jalon.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.OwnPostgres;
import org.jalon.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A PostgreSQL server that hangs, and one that is gone: whoever asks then is told so soon, by pages, by the API and by health, and Jalon goes on by
 * itself when it is back.
 */
@Tag("database")
@EnabledIfSystemProperty(named = "jalon.test.database", matches = "postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresOutageTest {

    /** Two seconds by Jalon's promise; the rest is for a computer that does other things as well. */
    private static final Duration SOON = Duration.ofMillis(2_500);

    private static final Duration BACK = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final String TABLE = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.json";
    private static final String HEALTH = "/actuator/health";
    private static final String PAGE = "/login";

    /** Not the one that other tests share. */
    private final OwnPostgres server = OwnPostgres.start();

    /** As an operator starts it: the settings for PostgreSQL that nobody has to make are part of it. */
    private final ConfigurableApplicationContext jalon = SpringApplication.run(
            Jalon.class,
            "--server.port=0",
            "--" + TestDatabase.dataDir(),
            "--spring.datasource.url=" + server.url(),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--jalon.demo=false",
            "--jalon.notice.scheduled=false",
            "--vaadin.productionMode=true",
            "--jalon.admin.username=" + DatabaseTest.ADMIN,
            "--jalon.admin.password=" + DatabaseTest.ADMIN_PASSWORD);

    private final int port = jalon.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        jalon.close();
        server.close();
    }

    @Test
    void one_that_hangs() throws Exception {
        all(OK);

        server.freeze();
        try {
            await().until(() -> status(HEALTH) == UNAVAILABLE);
            all(UNAVAILABLE);
        } finally {
            server.thaw();
        }

        back();
    }

    @Test
    void one_that_is_gone() throws Exception {
        all(OK);

        server.kill();
        try {
            await().until(() -> status(HEALTH) == UNAVAILABLE);
            all(UNAVAILABLE);
        } finally {
            server.startAgain();
        }

        back();
    }

    /** Several of each at once, as many people would. */
    private void all(int status) {
        List<CompletableFuture<HttpResponse<String>>> answers = Stream.of(
                        TABLE, HEALTH, PAGE, TABLE, HEALTH, PAGE, TABLE, TABLE)
                .map(path -> ask(path, status == OK ? BACK : SOON))
                .toList();
        for (CompletableFuture<HttpResponse<String>> one : answers) {
            HttpResponse<String> answer = one.join();
            assertThat(answer.statusCode())
                    .as("%s: %s", answer.uri(), answer.body())
                    .isEqualTo(status);
            if (status == UNAVAILABLE && !answer.uri().getPath().equals(HEALTH)) {
                assertThat(answer.headers().firstValue("Retry-After"))
                        .as("of " + answer.uri())
                        .hasValue("5");
            }
        }
    }

    private void back() {
        await().atMost(BACK).untilAsserted(() -> all(OK));
    }

    private int status(String path) {
        return ask(path, SOON).join().statusCode();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path, Duration most) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(most)
                .header("Accept", path.equals(PAGE) ? "text/html" : "application/json");
        if (path.equals(TABLE)) {
            String who = DatabaseTest.ADMIN + ":" + DatabaseTest.ADMIN_PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)));
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .exceptionallyCompose(
                        e -> CompletableFuture.failedFuture(new AssertionError("No answer in time: " + path, e)));
    }
}
