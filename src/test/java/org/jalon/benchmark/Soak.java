package org.jalon.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several people read and write at once, for longer than anything lasts that Jalon renews: a connection to the database is given up after 30 seconds
 * instead of half an hour. What is told is how much was asked, what failed, how long it took, what it left in memory.
 */
final class Soak {

    private static final Duration LIFE_OF_A_CONNECTION = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String NAME = "admin";
    private static final String PASSWORD = "a-password-of-the-soak";
    private static final String AGREEMENT = "/mandates/mali/frameworks/agreement";
    private static final String PERIOD = AGREEMENT + "/periods/2017-Q3";
    private static final List<String> READ = List.of(
            PERIOD + "/table.json",
            AGREEMENT + "/matrix.json",
            PERIOD + "/my-quarter",
            AGREEMENT + "/indicators/2.2.2/history",
            AGREEMENT + "/find.json?q=soak",
            PERIOD + "/table.docx");
    private static final List<String> ROWS = List.of("1.1.1", "1.1.2", "1.2.1", "2.2.2");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Workplace place;
    private final Duration duration;

    Soak(Workplace place, Duration duration) {
        this.place = place;
        this.duration = duration;
    }

    /** A line for each database, and what failed. */
    String measure() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        StringBuilder text = new StringBuilder(
                "| database | requests | failed | median read | p95 | median write | p95 | longest | connections given up | heap in use before and after |\n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        StringBuilder failed = new StringBuilder();
        try (Jalon jalon = Jalon.asUsual(place, place.place("soak"), settings())) {
            text.append(line("H2", jalon, failed));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Jalon jalon = Jalon.asUsual(
                        place,
                        place.place("soak-postgresql"),
                        settings(
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres"))) {
            text.append(line("PostgreSQL", jalon, failed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').append(failed).toString();
    }

    private static String[] settings(String... further) {
        List<String> all = new ArrayList<>(List.of(further));
        all.add("--jalon.demo=false");
        all.add("--jalon.admin.username=" + NAME);
        all.add("--jalon.admin.password=" + PASSWORD);
        all.add("--spring.datasource.hikari.max-lifetime=" + LIFE_OF_A_CONNECTION.toMillis());
        all.add("--logging.level.com.zaxxer.hikari.pool.PoolBase=debug");
        return all.toArray(String[]::new);
    }

    private String line(String database, Jalon jalon, StringBuilder failed) {
        Client warm = new Client(jalon, NAME, PASSWORD);
        READ.forEach(warm::get);
        double before = jalon.live();
        Crowd crowd = new Crowd(jalon);
        crowd.work();
        double after = jalon.live();
        crowd.failures()
                .forEach((what, times) -> failed.append("- %s, %d times: %s%n".formatted(database, times, what)));
        Samples read = Samples.of(List.copyOf(crowd.read));
        Samples written = Samples.of(List.copyOf(crowd.written));
        return String.format(
                Locale.ROOT,
                "| %s, %d min | %,d | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %d | %.0f MB, %.0f MB |%n",
                database,
                duration.toMinutes(),
                read.count() + written.count() + crowd.failed.size(),
                crowd.failed.size(),
                read.median(),
                read.p95(),
                written.median(),
                written.p95(),
                Math.max(read.ascending().getLast(), written.ascending().getLast()),
                jalon.logged("has passed maxLifetime"),
                before,
                after);
    }

    /** Four who read and four who write, each at a row of their own. */
    private final class Crowd {

        private final Jalon jalon;
        private final long end = System.nanoTime() + duration.toNanos();
        private final Queue<Double> read = new ConcurrentLinkedQueue<>();
        private final Queue<Double> written = new ConcurrentLinkedQueue<>();
        private final Queue<String> failed = new ConcurrentLinkedQueue<>();

        Crowd(Jalon jalon) {
            this.jalon = jalon;
        }

        void work() {
            try (ExecutorService people = Executors.newCachedThreadPool()) {
                for (String row : ROWS) {
                    people.submit(() -> read());
                    people.submit(() -> write(row));
                }
                people.shutdown();
                if (!people.awaitTermination(duration.toSeconds() + 120, TimeUnit.SECONDS)) {
                    throw new BenchmarkFailed("Somebody still waits for an answer.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchmarkFailed("Interrupted", e);
            }
        }

        Map<String, Integer> failures() {
            Map<String, Integer> counted = new TreeMap<>();
            failed.forEach(what -> counted.merge(what, 1, Integer::sum));
            return counted;
        }

        private void read() {
            Client client = new Client(jalon, NAME, PASSWORD);
            for (int n = 0; System.nanoTime() < end; n++) {
                String path = READ.get(n % READ.size());
                asking(read, () -> client.get(path));
            }
        }

        private void write(String row) {
            Client client = new Client(jalon, NAME, PASSWORD);
            for (int n = 0; System.nanoTime() < end; n++) {
                String words = "Soak " + n;
                asking(written, () -> client.send(edit(client, row, words)));
                asking(
                        written,
                        () -> client.post(PERIOD + "/assessments/" + row + "/conversation", body().put("text", words)));
                asking(
                        written,
                        () -> client.post(
                                PERIOD + "/assignments",
                                body().put("officer", NAME)
                                        .set("numbers", JSON.createArrayNode().add(row))));
                asking(
                        written,
                        () -> client.send(put(
                                client,
                                "/mandates/mali/notice-choices",
                                body().put("kind", "due").put("channel", "app").put("days", 7))));
                if (n % 10 == 0) {
                    asking(
                            written,
                            () -> client.post(AGREEMENT + "/documents?what=table&period=2017-Q3&format=csv", body()));
                }
            }
        }

        private void asking(Queue<Double> times, Supplier<Client.Answer> question) {
            try {
                times.add(question.get().milliseconds());
            } catch (BenchmarkFailed e) {
                failed.add(String.valueOf(e.getMessage()).replaceAll("\"incident\":\"\\w+\"|number \\w+", "…"));
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static HttpRequest edit(Client client, String row, String words) {
        String path = PERIOD + "/assessments/" + row;
        Client.Answer now = client.get(path);
        ObjectNode content = (ObjectNode) now.json();
        ((ObjectNode) content.get("parts").get(0)).put("comment", words);
        content.put("reason", "Measuring");
        return client.request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", now.etag())
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content)))
                .build();
    }

    private static HttpRequest put(Client client, String path, JsonNode body) {
        return client.request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private static ObjectNode body() {
        return JSON.createObjectNode();
    }
}
