package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jalon.browser.JalonProcess.Packaging;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A killed process and a full disk during saves. What was acknowledged is there, nothing is half written. */
@LongTest("Kills Jalon again and again, and fills a disk")
class CrashIT {

    private static final String PERIOD = "2017-Q3";
    private static final List<String> ROWS = List.of("1.1.1", "2.1.1", "3.1.1");
    private static final int KILLS = 4;

    /** What was acknowledged: row and version, with the text that was sent. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger acknowledgements = new AtomicInteger();

    @Test
    void aKillDuringSavesLosesNothingThatWasAcknowledged() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (JalonProcess jalon = JalonProcess.fresh(Packaging.UNPACKED);
                Evidence evidence = new Evidence(jalon, "aKillDuringSaves")) {
            for (int kill = 1; kill <= KILLS; kill++) {
                List<Thread> writers = startWriters(jalon, "kill " + kill);
                int enough = acknowledgements.get() + 10 + random.nextInt(40);
                long end = System.nanoTime() + Browser.PATIENCE.toNanos();
                while (acknowledgements.get() < enough && System.nanoTime() < end) {
                    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200 + random.nextInt(2000)));
                }
                jalon.kill();
                for (Thread writer : writers) {
                    writer.join();
                }
                assertThat(acknowledgements.get())
                        .as("saves before kill %d", kill)
                        .isGreaterThanOrEqualTo(enough);
                jalon.restart();
                for (String row : ROWS) {
                    assertWhole(jalon, row, "kill " + kill + " of seed " + seed);
                }
            }
            assertThat(save(jalon, "4.3.6", "and it still saves").statusCode()).isEqualTo(200);
            evidence.isNotNeeded();
        }
    }

    @Test
    void aFullDiskRefusesASaveAndHurtsNothing() throws Exception {
        Path disk = Files.createTempDirectory("jalon-disk-");
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()))
                .as("this test mounts a small disk, for which one must be root")
                .isZero();
        try (JalonProcess jalon = JalonProcess.start(Packaging.JAR, Files.createDirectory(disk.resolve("data")));
                Evidence evidence = new Evidence(jalon, "aFullDisk")) {
            assertThat(save(jalon, "1.1.1", "before").statusCode()).isEqualTo(200);
            Path filler = disk.resolve("filler");
            fill(filler);
            int refused = 0;
            for (int i = 0; i < 200 && refused == 0; i++) {
                refused = saveUnlessRefused(jalon, "1.1.1", "full " + i) == 200 ? 0 : 1;
            }
            assertThat(refused).as("a save on a full disk is refused").isEqualTo(1);
            Files.delete(filler);

            List<Integer> answers = new ArrayList<>();
            long end = System.nanoTime() + Browser.PATIENCE.toNanos();
            do {
                answers.add(saveUnlessRefused(jalon, "1.1.1", "after " + answers.size()));
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            } while (answers.getLast() != 200 && System.nanoTime() < end);
            assertThat(answers).as("saving works again without a restart").endsWith(200);
            assertThat(answers)
                    .as("nobody is told that their password is wrong")
                    .doesNotContain(401, 429);
            assertWhole(jalon, "1.1.1", "full disk");
            jalon.stop();
            jalon.restart();
            assertWhole(jalon, "1.1.1", "full disk, after a restart");
            evidence.isNotNeeded();
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
            Files.delete(disk);
        }
    }

    /** Keeps what Jalon wrote when a test ends before its last line. */
    private static final class Evidence implements AutoCloseable {

        private final JalonProcess jalon;
        private final String test;
        private boolean needed = true;

        private Evidence(JalonProcess jalon, String test) {
            this.jalon = jalon;
            this.test = test;
        }

        private void isNotNeeded() {
            needed = false;
        }

        @Override
        public void close() throws IOException {
            if (needed) {
                Files.createDirectories(Stage.EVIDENCE);
                Files.writeString(Stage.EVIDENCE.resolve("CrashIT." + test + ".log"), jalon.logTail(4000));
            }
        }
    }

    // ---- Writing

    private List<Thread> startWriters(JalonProcess jalon, String round) {
        List<Thread> writers = new ArrayList<>();
        for (String row : ROWS) {
            writers.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int i = 0; save(jalon, row, round + ", save " + i).statusCode() == 200; i++) {
                        acknowledgements.incrementAndGet();
                    }
                } catch (IOException e) {
                    // The process is gone, as it should be.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        return writers;
    }

    private int saveUnlessRefused(JalonProcess jalon, String row, String token) throws InterruptedException {
        try {
            return save(jalon, row, token).statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Saves a split row, both parts with the same token, and notes what was acknowledged. */
    private HttpResponse<String> save(JalonProcess jalon, String row, String token)
            throws IOException, InterruptedException {
        Api api = new Api(jalon, "officer");
        HttpResponse<String> now = api.assessment(PERIOD, row);
        if (now.statusCode() != 200) {
            return now;
        }
        String text = token + " " + "word ".repeat(600);
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "parts",
                        List.of(
                                Map.of("status", "implemented", "comment", text.strip()),
                                Map.of("status", "ongoing", "comment", text.strip())),
                        "deadline",
                        Map.of("words", "2018"),
                        "citations",
                        List.of(Map.of("symbol", "S/2017/478", "locator", token)),
                        "doubt",
                        token));
        HttpResponse<String> answer = api.put(PERIOD, row, Api.etag(now), body);
        if (answer.statusCode() == 200) {
            acknowledged.put(row + "#" + Api.json(answer).get("version").asInt(), text.strip());
        }
        return answer;
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE_NEW)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // Now it is full.
        }
    }

    // ---- Looking at what is there

    private void assertWhole(JalonProcess jalon, String row, String when) throws IOException, InterruptedException {
        JsonNode versions = Api.json(new Api(jalon, "officer").history(row))
                .get("periods")
                .get(0)
                .get("versions");
        int newest = versions.size();
        for (int i = 0; i < newest; i++) {
            JsonNode version = versions.get(i);
            int number = version.get("version").asInt();
            assertThat(number).as("versions of %s have no gap, %s", row, when).isEqualTo(newest - i);
            if (number > 1) {
                assertOneSave(version, row + "#" + number + ", " + when);
            }
        }
        acknowledged.forEach((version, text) -> {
            String[] rowAndNumber = version.split("#", 2);
            if (rowAndNumber[0].equals(row)) {
                int number = Integer.parseInt(rowAndNumber[1]);
                assertThat(number).as("%s was acknowledged, %s", version, when).isLessThanOrEqualTo(newest);
                JsonNode kept = versions.get(newest - number);
                assertThat(kept.get("parts").get(0).get("comment").asString()).isEqualTo(text);
            }
        });
        HttpResponse<String> now = new Api(jalon, "officer").assessment(PERIOD, row);
        assertThat(Api.etag(now))
                .as("the head points at the newest version, %s", when)
                .isEqualTo("\"" + newest + "\"");
    }

    /** Whether all that one save wrote into several tables is there and belongs together. */
    private static void assertOneSave(JsonNode version, String which) {
        String token = version.get("doubt").asString();
        assertThat(version.get("parts").size()).as(which).isEqualTo(2);
        for (JsonNode part : version.get("parts")) {
            assertThat(part.get("comment").asString()).as(which).startsWith(token + " word ");
        }
        assertThat(version.get("citations").get(0).get("locator").asString())
                .as(which)
                .isEqualTo(token);
        assertThat(version.get("deadline").get("words").asString()).as(which).isEqualTo("2018");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
