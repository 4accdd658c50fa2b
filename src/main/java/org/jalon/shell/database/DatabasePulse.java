package org.jalon.shell.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jalon.shared.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Whether the database takes what is written. It is really written to: a line of a table with checks gets the values that it has, and that is on
 * disk before the answer. However many ask, one at a time does it, and what was found holds for {@link #FRESH}.
 */
@Component
public class DatabasePulse implements DisposableBean {

    static final Duration FRESH = Duration.ofSeconds(2);

    /** Nobody waits longer than this for the answer; none by then is a no. */
    static final Duration LONGEST_WAIT = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);

    private record Beat(long begun, CompletableFuture<Boolean> answer, CompletableFuture<Long> ended) {}

    private final DataSource dataSource;
    /** A thread of the system: documents in the making may have all those that virtual threads run on. */
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("jalon-database-pulse").factory());

    private @Nullable Beat last;
    private boolean up = true;

    DatabasePulse(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether it does, or did a moment ago. Answers within {@link #LONGEST_WAIT}. */
    public boolean beats() {
        Beat beat = current();
        long left = LONGEST_WAIT.toNanos() - (System.nanoTime() - beat.begun);
        try {
            return beat.answer.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Beat current() {
        Beat beat = last;
        if (beat == null || isOver(beat)) {
            CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(this::write, executor);
            beat = new Beat(System.nanoTime(), answer, answer.handle((up, e) -> System.nanoTime()));
            last = beat;
        }
        return beat;
    }

    private static boolean isOver(Beat beat) {
        return beat.ended.isDone() && System.nanoTime() - beat.ended.join() > FRESH.toNanos();
    }

    private boolean write() {
        try (Connection connection = dataSource.getConnection()) {
            // The pool gives it back its own; without this, a server that hangs would be waited for long after it is
            // back elsewhere.
            connection.setNetworkTimeout(executor, (int) LONGEST_WAIT.toMillis());
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update person set role = role where id = (select min(id) from person)");
            }
            told(true, null);
            return true;
        } catch (SQLException e) {
            // Somebody else has the line at this moment: then the database is there.
            boolean there = DatabaseFailure.of(e).equals(Optional.of(DatabaseFailure.LOST_RACE));
            told(there, e);
            return there;
        }
    }

    private void told(boolean now, @Nullable Throwable why) {
        if (now == up) {
            return;
        }
        up = now;
        if (now) {
            LOG.info("The database takes what is written again");
        } else {
            LOG.error("The database does not take what is written", why);
        }
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
