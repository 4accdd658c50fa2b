package org.jalon.notice.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jalon.notice.NoticesWritten;
import org.jalon.shared.ui.PageCall;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open pages of those who were told something, as soon as it is stored. */
@org.springframework.stereotype.Component
class LiveNotices implements DisposableBean {

    private final Map<String, Set<PageCall>> pages = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /** As long as {@code part} is on a page, {@code told} is called whenever that person has new notices, in their page. */
    void follow(String username, Component part, Runnable told) {
        part.addAttachListener(attached -> {
            PageCall call = new PageCall(attached.getUI(), told, executor);
            pages.compute(username, (name, calls) -> {
                Set<PageCall> all = calls == null ? ConcurrentHashMap.newKeySet() : calls;
                all.add(call);
                return all;
            });
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                pages.computeIfPresent(username, (name, calls) -> {
                    calls.remove(call);
                    return calls.isEmpty() ? null : calls;
                });
            });
        });
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void tell(NoticesWritten written) {
        written.people().forEach(name -> pages.getOrDefault(name, Set.of()).forEach(PageCall::ask));
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
