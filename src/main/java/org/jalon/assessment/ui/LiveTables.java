package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jalon.assessment.AssessmentsChanged;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages what is saved, wherever it is saved, as soon as it is stored. */
@org.springframework.stereotype.Component
public class LiveTables implements DisposableBean {

    private static final class Follower {

        private final Queue<AssessmentsChanged> waiting = new ConcurrentLinkedQueue<>();
        private final boolean ownToo;
        private final Consumer<List<AssessmentsChanged>> told;
        private final PageCall call;

        private Follower(UI page, boolean ownToo, Consumer<List<AssessmentsChanged>> told, ExecutorService executor) {
            this.ownToo = ownToo;
            this.told = told;
            this.call = new PageCall(page, this::tell, executor);
        }

        void add(AssessmentsChanged change) {
            // What was done in this very page is shown there already.
            if (ownToo || call.page() != UI.getCurrent()) {
                waiting.add(change);
                call.ask();
            }
        }

        private void tell() {
            List<AssessmentsChanged> changes = new ArrayList<>();
            for (AssessmentsChanged change = waiting.poll(); change != null; change = waiting.poll()) {
                changes.add(change);
            }
            if (!changes.isEmpty()) {
                told.accept(changes);
            }
        }
    }

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * As long as {@code part} is on a page, {@code told} hears of all changes that are made elsewhere, several at a time if they come fast, with
     * the page's lock held and its person signed in.
     */
    public void follow(Component part, Consumer<List<AssessmentsChanged>> told) {
        follow(part, false, told);
    }

    /** Like {@link #follow}, and of changes that are made in the same page. */
    public void followAll(Component part, Consumer<List<AssessmentsChanged>> told) {
        follow(part, true, told);
    }

    private void follow(Component part, boolean ownToo, Consumer<List<AssessmentsChanged>> told) {
        part.addAttachListener(attached -> {
            Follower follower = new Follower(attached.getUI(), ownToo, told, executor);
            followers.add(follower);
            part.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(AssessmentsChanged change) {
        followers.forEach(follower -> follower.add(change));
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
