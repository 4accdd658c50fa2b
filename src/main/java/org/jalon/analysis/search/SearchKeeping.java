package org.jalon.analysis.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.period.PeriodOpened;
import org.jalon.assessment.seal.PeriodSealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has what was written taken into the search in a thread of its own: once Jalon is up, and after each save. Neither waits for it. */
@Component
class SearchKeeping implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchKeeping.class);
    private static final int SECONDS_TO_FINISH = 10;

    private final SearchIndex index;
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("search").factory());
    private final AtomicBoolean asked = new AtomicBoolean();

    SearchKeeping(SearchIndex index) {
        this.index = index;
    }

    /** Saves that come fast are taken in together. */
    void soon() {
        if (asked.compareAndSet(false, true)) {
            executor.execute(this::catchUp);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        soon();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void after(AssessmentsChanged saved) {
        soon();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void after(PeriodOpened opened) {
        soon();
    }

    /** What a corrigendum says can be found once it is signed. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void after(PeriodSealed sealed) {
        soon();
    }

    private void catchUp() {
        asked.set(false);
        try {
            index.catchUp();
        } catch (RuntimeException e) {
            LOG.warn("Texts could not be taken into the search; the next search or save tries again", e);
        }
    }

    /** Lets it finish what it is at: a thread must not be interrupted in the middle of writing to an embedded database. */
    @Override
    public void destroy() throws InterruptedException {
        index.stop();
        executor.shutdown();
        executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
