package org.jalon.assessment.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jalon.assessment.BulkOutcome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does an act for many rows away from the page, which says meanwhile that it is being done and goes on to answer. What comes of it is told to the
 * page even if its connection was lost in between.
 */
@Component
class BulkRun implements DisposableBean {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Does {@code act} as the person who is signed in.
     *
     * @param done is told in the page what came of it; {@code failed} is called there instead if it ended with an error, which is then reported
     *     as errors of that page are
     */
    void start(UI page, Supplier<BulkOutcome> act, Consumer<BulkOutcome> done, Runnable failed) {
        Runnable work = () -> {
            try {
                BulkOutcome outcome = act.get();
                page.accessLater(() -> done.accept(outcome), () -> {}).run();
            } catch (RuntimeException e) {
                page.accessLater(
                                () -> {
                                    failed.run();
                                    throw e;
                                },
                                () -> {})
                        .run();
            }
        };
        executor.execute(new DelegatingSecurityContextRunnable(work, SecurityContextHolder.getContext()));
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
