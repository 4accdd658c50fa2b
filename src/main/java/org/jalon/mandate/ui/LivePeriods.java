package org.jalon.mandate.ui;

import com.vaadin.flow.component.Component;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodChanged;
import org.jalon.shared.ui.PageFollowers;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages what is done to periods, as soon as it is stored, so that no page goes on saying how a period stood. */
@org.springframework.stereotype.Component
public class LivePeriods implements DisposableBean {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final PageFollowers<PeriodChanged> followers = new PageFollowers<>(executor);

    LivePeriods() {}

    /**
     * As long as {@code part} is on a page, {@code told} hears of all that is done elsewhere to periods, with the page's lock held and its
     * person signed in.
     *
     * @param told is given the id of the mandate
     */
    public void follow(Component part, Consumer<MandateId> told) {
        follow(part, false, told);
    }

    /** Like {@link #follow}, and of what is done in the same page. */
    public void followAll(Component part, Consumer<MandateId> told) {
        follow(part, true, told);
    }

    private void follow(Component part, boolean ownToo, Consumer<MandateId> told) {
        followers.follow(
                part,
                ownToo,
                changes -> changes.stream()
                        .map(change -> change.period().mandateId())
                        .distinct()
                        .forEach(told));
    }

    /** Called with what was stored, by the thread that stored it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(PeriodChanged change) {
        followers.tell(change);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
