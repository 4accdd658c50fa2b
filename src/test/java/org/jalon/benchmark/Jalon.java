package org.jalon.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running Jalon, in a process of its own on a free port of this computer. */
final class Jalon implements AutoCloseable {

    private static final Duration UP_WITHIN = Duration.ofMinutes(2);
    private static final Duration DOWN_WITHIN = Duration.ofSeconds(30);
    private static final Path APP = Path.of("target", "app");
    private static final Path JAR = Path.of("target", "jalon.jar");

    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final Process process;
    private final Path collected;
    private final Path log;
    private int port;
    private final long startedAt;
    private final double startTime;

    private Jalon(Workplace place, List<String> command) throws IOException {
        log = place.place("jalon-" + STARTED.incrementAndGet() + ".log");
        collected = collections(place);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // Somebody's settings for their own Jalon, their database above all, are not for this one.
        builder.environment().keySet().removeIf(name -> name.matches("(?i)(spring|server|jalon)_.*"));
        startedAt = System.nanoTime();
        process = builder.start();
        place.atEnd(process::destroyForcibly);
        startTime = untilReady();
    }

    /** Starts it as {@code bin/run} does, and returns when it is ready. */
    static Jalon asUsual(Workplace place, Path data, String... settings) {
        return withOptions(place, List.of(), data, settings);
    }

    /** The same with so much heap and no more, and a log of what is collected in it. */
    static Jalon withHeap(Workplace place, int megabytes, Path data) {
        return withOptions(place, List.of("-Xmx" + megabytes + "m", "-Xlog:gc:file=" + collections(place)), data);
    }

    private static Path collections(Workplace place) {
        return place.place("collections.log");
    }

    private static Jalon withOptions(Workplace place, List<String> further, Path data, String... settings) {
        List<String> options = new ArrayList<>(further);
        options.add("@" + APP.resolve("jalon.options"));
        return start(place, options, APP.resolve("jalon.jar"), data, settings);
    }

    /** Starts the jar with nothing around it. */
    static Jalon plain(Workplace place, Path data) {
        return start(place, List.of(), JAR, data);
    }

    private static Jalon start(Workplace place, List<String> options, Path jar, Path data, String... settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        try {
            command.addAll(List.of("-jar", jar.toString(), "--server.port=0", "--jalon.data-dir=" + data));
            command.addAll(List.of(settings));
            return new Jalon(place, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Milliseconds from the start of the process until it said that it is up. */
    double startTime() {
        return startTime;
    }

    /** How much of the heap each collection so far left in use, in megabytes. For one that was started {@link #withHeap}. */
    List<Double> collections() {
        try {
            return COLLECTION
                    .matcher(Files.readString(collected))
                    .results()
                    .map(found -> Double.valueOf(found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of the heap is in use after a full collection, in megabytes. */
    double live() {
        try {
            Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(answer);
            if (!total.find()) {
                throw new BenchmarkFailed("jcmd did not say what is in the heap.");
            }
            return Long.parseLong(total.group(1)) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines of its log say that. */
    long logged(String words) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as Ctrl-C does, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(DOWN_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private double untilReady() {
        while (!isUp()) {
            if (!process.isAlive()) {
                throw new BenchmarkFailed("Jalon did not start. It wrote:\n" + logTail());
            }
            if (System.nanoTime() - startedAt > UP_WITHIN.toNanos()) {
                throw new BenchmarkFailed("Jalon was not ready after two minutes. It wrote:\n" + logTail());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchmarkFailed("Interrupted while Jalon was starting", e);
            }
        }
        return (System.nanoTime() - startedAt) / 1e6;
    }

    /** A bare socket: asking a hundred times a second should cost the starting process nothing. */
    private boolean isUp() {
        if (port == 0) {
            port = saidPort();
        }
        if (port == 0) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    private String logTail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "nothing that could be read";
        }
    }

    /** The port that the system gave it, as its log says; 0 until it does. */
    private int saidPort() {
        try {
            Matcher said = PORT.matcher(Files.readString(log));
            return said.find() ? Integer.parseInt(said.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
