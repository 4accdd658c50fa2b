package org.jalon.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/** A temporary directory, and all that was started for the measuring: gone when this is closed, or when somebody presses Ctrl-C. */
final class Workplace implements AutoCloseable {

    private final Path directory;
    private final Deque<Runnable> endings = new ConcurrentLinkedDeque<>();
    private volatile boolean interrupted;

    Workplace() {
        try {
            directory = Files.createTempDirectory("jalon-benchmark-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interrupted = true;
            close();
        }));
    }

    /** A place in the directory where nothing is yet. */
    Path place(String name) {
        return directory.resolve(name);
    }

    /** Whether the program is being stopped: failures are then a consequence. */
    boolean isInterrupted() {
        return interrupted;
    }

    /** @param ending stops something that was started; does nothing if it has stopped already */
    void atEnd(Runnable ending) {
        endings.add(ending);
    }

    @Override
    public void close() {
        for (Runnable ending = endings.pollLast(); ending != null; ending = endings.pollLast()) {
            ending.run();
        }
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> left = Files.walk(directory)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("[jalon] Could not remove all of " + directory + ".");
        }
    }
}
