package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.RowsShared;
import org.jalon.shared.ActingPage;
import org.jalon.shared.PageCall;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages what is saved, wherever it is saved, as soon as it is stored. */
@org.springframework.stereotype.Component
public class LiveTables implements DisposableBean {

    private static final class Follower<E> {

        private final Queue<E> waiting = new ConcurrentLinkedQueue<>();
        private final boolean ownToo;
        private final Consumer<List<E>> told;
        private final PageCall call;

        private Follower(UI page, boolean ownToo, Consumer<List<E>> told, ExecutorService executor) {
            this.ownToo = ownToo;
            this.told = told;
            this.call = new PageCall(page, this::tell, executor);
        }

        void add(E change) {
            // What was done in this very page is shown there already.
            if (ownToo || !ActingPage.now().equals(Optional.of(call.page()))) {
                waiting.add(change);
                call.ask();
            }
        }

        private void tell() {
            List<E> changes = new ArrayList<>();
            for (E change = waiting.poll(); change != null; change = waiting.poll()) {
                changes.add(change);
            }
            if (!changes.isEmpty()) {
                told.accept(changes);
            }
        }
    }

    private final Set<Follower<AssessmentsChanged>> followers = ConcurrentHashMap.newKeySet();
    private final Set<Follower<RowsShared>> sharing = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * As long as {@code part} is on a page, {@code told} hears of all changes that are made elsewhere, several at a time if they come fast, with
     * the page's lock held and its person signed in.
     */
    public void follow(Component part, Consumer<List<AssessmentsChanged>> told) {
        follow(part, followers, false, told);
    }

    /** Like {@link #follow}, and of changes that are made in the same page. */
    public void followAll(Component part, Consumer<List<AssessmentsChanged>> told) {
        follow(part, followers, true, told);
    }

    /** As long as {@code part} is on a page, {@code told} hears in the same way whenever rows are given to other people. */
    public void followSharing(Component part, Consumer<List<RowsShared>> told) {
        follow(part, sharing, false, told);
    }

    /** Like {@link #followSharing}, and of what is shared out in the same page. */
    public void followAllSharing(Component part, Consumer<List<RowsShared>> told) {
        follow(part, sharing, true, told);
    }

    private <E> void follow(Component part, Set<Follower<E>> all, boolean ownToo, Consumer<List<E>> told) {
        part.addAttachListener(attached -> {
            Follower<E> follower = new Follower<>(attached.getUI(), ownToo, told, executor);
            all.add(follower);
            part.addDetachListener(detached -> {
                all.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(AssessmentsChanged change) {
        followers.forEach(follower -> follower.add(change));
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(RowsShared shared) {
        sharing.forEach(follower -> follower.add(shared));
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
