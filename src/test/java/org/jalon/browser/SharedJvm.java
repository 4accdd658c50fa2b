package org.jalon.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JVM in which the Jalons of one test class after the other run. Each is a new one on its own data; but to load and compile half of
 * Java's libraries takes longer than most tests, and here it happens once.
 */
final class SharedJvm {

    private static final Duration WITHIN = Duration.ofMinutes(2);
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    /** Java's tests run one class after the other, so that there is never more than one. */
    private static @Nullable SharedJvm only;

    private final Process process;
    private final Writer orders;
    private final Path log;
    private int given;

    private SharedJvm(Process process, Path log) {
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.log = log;
    }

    /**
     * The one of this test run; started when first asked for, and anew if it ended.
     *
     * @param command Java with the packaged application as the last thing on its class path
     */
    static SharedJvm of(List<String> command) throws IOException {
        SharedJvm now = only;
        if (now == null || !now.process.isAlive()) {
            now = start(command);
            only = now;
        }
        return now;
    }

    /** The one that is such a process. */
    static SharedJvm of(Process process) {
        SharedJvm now = Objects.requireNonNull(only);
        if (now.process != process) {
            throw new IllegalStateException("Another JVM runs by now");
        }
        return now;
    }

    private static SharedJvm start(List<String> java) throws IOException {
        List<String> command = new ArrayList<>(java);
        Path application = Path.of(command.removeLast()).toAbsolutePath();
        command.add(application + File.pathSeparator + relauncher(application.resolveSibling("")));
        command.add(Relauncher.class.getName());
        Path log = Files.createTempFile("jalon-", ".log");
        log.toFile().deleteOnExit();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new SharedJvm(process, log);
    }

    /**
     * {@link Relauncher} alone, without the tests and their libraries. It stands beside the application: Java takes a cache that was made in
     * another directory only if all that is on the class path has moved together.
     */
    private static Path relauncher(Path directory) throws IOException {
        Path jar = Files.createTempFile(directory, "relauncher-", ".jar");
        jar.toFile().deleteOnExit();
        Path classes = Path.of(Objects.requireNonNull(Relauncher.class.getResource("Relauncher.class"))
                        .getPath())
                .getParent();
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.list(classes)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.equals("Relauncher.class") || name.startsWith("Relauncher$")) {
                    packed.putNextEntry(new JarEntry("org/jalon/browser/" + name));
                    Files.copy(file, packed);
                }
            }
        }
        return jar;
    }

    Process process() {
        return process;
    }

    Path log() {
        return log;
    }

    /** The port of the first Jalon in it, which those after it take too; 0 as long as there was none. */
    int port() {
        Matcher first = STARTED.matcher(said());
        return first.find() ? Integer.parseInt(first.group(1)) : 0;
    }

    /** Returns when it is done; what runs now is ended first. */
    void tell(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String done = Relauncher.DONE + ++given;
        long end = System.nanoTime() + WITHIN.toNanos();
        while (!said().contains(done)) {
            try {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    throw new IllegalStateException("Jalon did not " + order + ". It wrote:\n" + said());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private String said() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
