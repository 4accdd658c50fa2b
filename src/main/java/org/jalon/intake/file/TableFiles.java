package org.jalon.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.ReadingLimits;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.shared.office.Revisions;

/**
 * Reads the tables of a file, by what is in it and not by its name. Nothing is run, fetched or kept. A file that cannot be read, that is more than the
 * limits allow or that takes longer than they do is refused as a whole.
 */
public final class TableFiles {

    /** What a reader needs to notice that its time is over. */
    private static final int GRACE_SECONDS = 2;

    private TableFiles() {}

    /** As with tracked changes accepted and the usual limits. */
    public static FileReading read(String name, byte[] content) {
        return read(name, content, ReadingLimits.USUAL, Revisions.ACCEPTED);
    }

    /** As with tracked changes accepted. */
    public static FileReading read(String name, byte[] content, ReadingLimits limits) {
        return read(name, content, limits, Revisions.ACCEPTED);
    }

    /**
     * @throws UnreadableFile if it cannot be read, with the reason and the place
     * @throws IOException if the disk does not give it
     */
    public static FileReading read(String name, Path file, ReadingLimits limits, Revisions side) throws IOException {
        refuseLarge(Files.size(file), limits);
        return read(name, Files.readAllBytes(file), limits, side);
    }

    /**
     * @param name for whoever looks at a thread that reads
     * @param side of tracked changes, where the file has any
     * @throws UnreadableFile if it cannot be read, with the reason and the place
     */
    public static FileReading read(String name, byte[] content, ReadingLimits limits, Revisions side) {
        refuseLarge(content.length, limits);
        return inTime(name, limits, () -> {
            ReadingBudget budget = new ReadingBudget(limits);
            FileFormat format = FileFormat.of(content);
            RawFile raw = format.read(content, budget, side);
            return new TableAssembly(format.word(), budget).assemble(raw);
        });
    }

    /**
     * What somebody copied from a document, a spreadsheet or a page: a table in HTML, or lines with tabs.
     *
     * @throws UnreadableFile if there is no table in it
     */
    public static FileReading pasted(String text, ReadingLimits limits) {
        refuseLarge(text.length(), limits);
        return inTime("pasted", limits, () -> {
            ReadingBudget budget = new ReadingBudget(limits);
            return new TableAssembly("pasted", budget).assemble(FileFormat.pasted(text, budget));
        });
    }

    private static void refuseLarge(long bytes, ReadingLimits limits) {
        if (bytes > limits.bytes()) {
            throw new UnreadableFile(
                    "",
                    "intake.file.refused.large",
                    String.valueOf(Math.ceilDiv(bytes, 1024 * 1024)),
                    String.valueOf(limits.bytes() / 1024 / 1024));
        }
    }

    /** On a thread of its own: whoever waits is answered even if a library does not stop. */
    private static FileReading inTime(String name, ReadingLimits limits, Callable<FileReading> reading) {
        FutureTask<FileReading> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("reading " + name).start(task);
        try {
            return task.get(limits.time().toMillis() + GRACE_SECONDS * 1_000L, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableFile(
                    "", "intake.file.refused.time", String.valueOf(limits.time().toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableFile("", "intake.file.refused.stopped", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw refusal(cause == null ? e : cause);
        }
    }

    private static UnreadableFile refusal(Throwable cause) {
        return switch (cause) {
            case UnreadableFile refused -> refused;
            case OutOfMemoryError e -> new UnreadableFile("", "intake.file.refused.memory", e);
            case StackOverflowError e -> new UnreadableFile("", "intake.file.refused.bomb", e);
            case Error e -> throw e;
            default -> new UnreadableFile("", "intake.file.refused.broken", cause);
        };
    }
}
