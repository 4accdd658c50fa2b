package org.jalon.export.order;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.export.order.SealedDocumentStore.Lacking;
import org.jalon.export.request.DocumentRequests;
import org.jalon.security.SystemActor;
import org.jalon.shared.Lang;
import org.jalon.table.AsAt;
import org.jalon.table.TableRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the documents of sealed tables that nobody has asked for yet, soon after the sealing and before another version of Jalon can lay them out
 * otherwise: one after the other, on a thread that gives way to all others.
 */
@Component
class SealedDocumentKeeping implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SealedDocumentKeeping.class);

    private final SealedDocuments documents;
    private final SealedDocumentStore store;
    private final DocumentRequests requests;
    private final SystemActor system;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ending;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("sealed-documents")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    SealedDocumentKeeping(
            SealedDocuments documents, SealedDocumentStore store, DocumentRequests requests, SystemActor system) {
        this.documents = documents;
        this.store = store;
        this.requests = requests;
        this.system = system;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void begin() {
        if (busy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    system.run("documents", this::makeAll);
                } catch (RuntimeException e) {
                    LOG.error("Documents of sealed tables could not be made", e);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** One table that fails keeps no other from being made. */
    void makeAll() {
        for (Lacking table : store.lacking(SealedDocuments.FORMATS.size() * Lang.values().length)) {
            if (ending) {
                return;
            }
            try {
                make(table);
            } catch (RuntimeException e) {
                LOG.error("Documents of {} could not be made", table, e);
            }
        }
    }

    private void make(Lacking table) {
        for (Lang language : Lang.values()) {
            for (String format : SealedDocuments.FORMATS) {
                documents.of(
                        requests.of(
                                table.mandate(),
                                table.framework(),
                                new TableRef(Optional.of(table.period()), new AsAt.Sealed(table.number())),
                                Optional.empty()),
                        language.locale(),
                        format);
            }
        }
    }

    @Override
    public void destroy() {
        ending = true;
        thread.shutdown();
    }
}
