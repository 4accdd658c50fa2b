package org.jalon.intake.annex;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jalon.intake.file.FileReading;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Intake.Problem;
import org.jalon.intake.proposal.Intake.State;
import org.jalon.intake.proposal.IntakeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads files one after the other while nobody waits, those too that were not read when Jalon ended. */
@Component
class IntakeJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeJobs.class);

    private final IntakeStore store;
    private final FileTables tables;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("intake-", 1).daemon().factory());

    IntakeJobs(IntakeStore store, FileTables tables) {
        this.store = store;
        this.tables = tables;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        store.unread().forEach(this::begin);
    }

    void begin(IntakeId id) {
        reader.execute(() -> read(id));
    }

    private void read(IntakeId id) {
        Optional<Intake> intake = store.find(id).filter(found -> !found.state().isOver());
        if (intake.isEmpty()) {
            return;
        }
        try {
            store.reading(id, State.READING);
            FileReading reading = tables.read(intake.get().fileName(), store.content(id));
            if (reading.tables().isEmpty()) {
                store.failed(id, new Problem("", "annex.problem.no-table", List.of()));
            } else {
                store.read(id, reading);
            }
        } catch (UnreadableIntake e) {
            store.failed(id, e.problem());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("File {} could not be read", id.value(), e);
            store.failed(id, new Problem("", "annex.problem.unreadable", List.of()));
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
    }
}
