package org.jalon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of a test's own, which it may stop, kill and start again at the same place. */
public final class OwnPostgres implements AutoCloseable {

    private final Path directory;
    private EmbeddedPostgres server;
    private final int port;

    private OwnPostgres(Path directory) throws IOException {
        this.directory = directory;
        this.server = builder().start();
        this.port = server.getPort();
    }

    /** An empty one. */
    public static OwnPostgres start() {
        try {
            return new OwnPostgres(Files.createTempDirectory("jalon-postgres-").resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** It answers nothing any more, and closes no connection: as a server whose machine hangs. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** It goes on where it was. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** It is gone, in the midst of whatever it did. */
    public void kill() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        signal("KILL");
        postmaster.onExit().join();
    }

    /** After it was killed. */
    public void startAgain() throws IOException {
        server.close();
        server = builder().setPort(port).start();
    }

    @Override
    public void close() {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(directory.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(directory.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        for (ProcessHandle process :
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList()) {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }
}
