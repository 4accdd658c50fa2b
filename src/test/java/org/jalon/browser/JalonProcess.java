package org.jalon.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application as a process of its own, or one of those that have one after the other, on a port that the system gives it. System properties: {@code jalon.target} (the
 * directory {@code target}) and {@code jalon.java} (the Java that runs the tests).
 */
final class JalonProcess implements AutoCloseable {

    private static final Duration UP_WITHIN = Duration.ofMinutes(2);
    private static final Duration DOWN_WITHIN = Duration.ofSeconds(40);
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Packaging packaging;
    private final Path dataDir;
    private final List<String> settings;
    private Path log;

    /** The system's choice at the first start; the same again from then on, since open pages and other tests' addresses name it. */
    private int port;

    private @Nullable Process process;

    private JalonProcess(Packaging packaging, Path dataDir, Path log, List<String> settings) {
        this.packaging = packaging;
        this.dataDir = dataDir;
        this.settings = settings;
        this.log = log;
    }

    /** How Jalon is handed over. */
    enum Packaging {
        /** The one file {@code target/jalon.jar}, as README tells an operator to start it. */
        JAR("-jar", target("jalon.jar")),
        /** {@code target/app} with what lets it start quickly, as {@code bin/run} starts it. */
        UNPACKED("@" + target("app/jalon.options"), "-jar", target("app/jalon.jar")),
        /** The same, in the JVM of those before it. It is closed as an operator ends it, but cannot be killed. */
        SHARED("@" + target("app/jalon.options"), "-cp", target("app/jalon.jar"));

        private final List<String> arguments;

        Packaging(String... arguments) {
            this.arguments = List.of(arguments);
        }

        private static String target(String path) {
            return Path.of(System.getProperty("jalon.target", "target"), path).toString();
        }
    }

    /**
     * Starts Jalon and returns when it is healthy. The same data directory may be used again when the process is gone.
     *
     * @param settings an operator's, such as {@code jalon.demo=false}
     */
    static JalonProcess start(Packaging packaging, Path dataDir, String... settings) {
        try {
            JalonProcess jalon =
                    new JalonProcess(packaging, dataDir, Files.createTempFile("jalon-", ".log"), List.of(settings));
            jalon.restart();
            return jalon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on a data directory of its own, in which there is what a first start makes and nothing else. */
    static JalonProcess fresh(Packaging packaging) {
        try {
            return start(packaging, freshData());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data directory as a first start leaves it. */
    static Path freshData() throws IOException {
        Path data = Files.createTempDirectory("jalon-data-");
        FileSystemUtils.copyRecursively(FirstData.MADE, data);
        return data;
    }

    /** What Jalon made of an empty data directory. To load the seed takes as long as all the rest of a start, so that it is done once for all tests of a JVM. */
    private static final class FirstData {

        static final Path MADE = make();

        private static Path make() {
            try {
                Path data = Files.createTempDirectory("jalon-first-data-");
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
                JalonProcess.start(Packaging.SHARED, data).stop();
                return data;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Starts one that has ended once more: same data, same port, same log. */
    void restart() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty(
                "jalon.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Duser.timezone=UTC"));
        command.addAll(packaging.arguments);
        try {
            Process started = packaging == Packaging.SHARED ? startShared(command) : startAlone(command);
            process = started;
            awaitHealth(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process startAlone(List<String> command) throws IOException {
        command.addAll(arguments());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.directory(new File(".").getAbsoluteFile());
        Process started = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    private Process startShared(List<String> command) throws IOException {
        SharedJvm jvm = SharedJvm.of(command);
        log = jvm.log();
        port = jvm.port();
        jvm.tell(String.join(Relauncher.BETWEEN, arguments()));
        return jvm.process();
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--server.port=" + port, "--jalon.data-dir=" + dataDir));
        settings.forEach(setting -> arguments.add("--" + setting));
        return arguments;
    }

    Path dataDir() {
        return dataDir;
    }

    long pid() {
        return Objects.requireNonNull(process).pid();
    }

    /** An address of this Jalon. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Ends it as an operator does, and waits until it is gone. */
    void stop() {
        end(false);
    }

    /** Ends it as a power cut of the process does: nothing of it runs any more when this returns. */
    void kill() {
        end(true);
    }

    boolean isRunning() {
        Process now = process;
        return now != null && now.isAlive();
    }

    /** The last lines of what it wrote. */
    String logTail(int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    /** Stops it and removes what it kept. */
    @Override
    public void close() {
        stop();
        try {
            List<Path> left = new ArrayList<>();
            if (Files.exists(dataDir)) {
                try (var files = Files.walk(dataDir)) {
                    files.forEach(left::addFirst);
                }
            }
            if (packaging != Packaging.SHARED) {
                left.add(log);
            }
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(boolean forcibly) {
        Process now = process;
        if (now == null) {
            return;
        }
        if (packaging == Packaging.SHARED) {
            SharedJvm.of(now).tell(Relauncher.STOP);
            process = null;
            return;
        }
        Process ended = forcibly ? now.destroyForcibly() : now;
        if (!forcibly) {
            ended.destroy();
        }
        try {
            if (!ended.waitFor(DOWN_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                ended.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private void awaitHealth(Process started) {
        long end = System.nanoTime() + UP_WITHIN.toNanos();
        while (!isHealthy()) {
            try {
                if (started.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    throw new IllegalStateException("Jalon did not start. It wrote:\n" + logTail(60));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean knowsItsPort() {
        if (port == 0) {
            Matcher said = STARTED.matcher(logTail(200));
            if (said.find()) {
                port = Integer.parseInt(said.group(1));
            }
        }
        return port != 0;
    }

    private boolean isHealthy() {
        if (!knowsItsPort()) {
            return false;
        }
        HttpRequest request = HttpRequest.newBuilder(at("/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
