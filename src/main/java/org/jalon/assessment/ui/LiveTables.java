package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.assignment.RowsShared;
import org.jalon.shared.ui.PageFollowers;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages what is saved, wherever it is saved, as soon as it is stored. */
@org.springframework.stereotype.Component
public class LiveTables implements DisposableBean {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final PageFollowers<AssessmentsChanged> followers = new PageFollowers<>(executor);
    private final PageFollowers<RowsShared> sharing = new PageFollowers<>(executor);

    /**
     * As long as {@code part} is on a page, {@code told} hears of all changes that are made elsewhere, several at a time if they come fast, with
     * the page's lock held and its person signed in.
     */
    public void follow(Component part, Consumer<List<AssessmentsChanged>> told) {
        followers.follow(part, false, told);
    }

    /** Like {@link #follow}, and of changes that are made in the same page. */
    public void followAll(Component part, Consumer<List<AssessmentsChanged>> told) {
        followers.follow(part, true, told);
    }

    /** As long as {@code part} is on a page, {@code told} hears in the same way whenever rows are given to other people. */
    public void followSharing(Component part, Consumer<List<RowsShared>> told) {
        sharing.follow(part, false, told);
    }

    /** Like {@link #followSharing}, and of what is shared out in the same page. */
    public void followAllSharing(Component part, Consumer<List<RowsShared>> told) {
        sharing.follow(part, true, told);
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(AssessmentsChanged change) {
        followers.tell(change);
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(RowsShared shared) {
        sharing.tell(shared);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
