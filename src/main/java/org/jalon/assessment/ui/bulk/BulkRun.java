package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.UI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jalon.assessment.update.Progress;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.shared.ui.ActingPage;
import org.jalon.shared.ui.PageCall;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does an act for many rows away from the page, which says meanwhile how far it is and goes on to answer. What comes of it is told to the
 * page even if its connection was lost in between.
 */
@Component
public class BulkRun implements DisposableBean {

    /** An act for many rows that tells how far it is. */
    public interface Act extends Function<Progress, BulkOutcome> {}

    private record Reached(int rows, int all) {}

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    BulkRun() {}

    /**
     * Does {@code act} as the person who is signed in, while {@code progress} shows how far it is.
     *
     * @param rows how many it is about; 0 if that is not known
     * @param done is told in the page what came of it; {@code failed} is called there instead if it ended with an error, which is then reported
     *     as errors of that page are
     */
    public void start(BulkProgress progress, int rows, Act act, Consumer<BulkOutcome> done, Runnable failed) {
        UI page = UI.getCurrent();
        progress.begin(rows);
        Telling telling = new Telling(page, progress, executor);
        Runnable work = () -> {
            try {
                BulkOutcome outcome = act.apply(telling);
                page.accessLater(
                                () -> {
                                    progress.end();
                                    done.accept(outcome);
                                },
                                () -> {})
                        .run();
            } catch (RuntimeException e) {
                page.accessLater(
                                () -> {
                                    progress.end();
                                    failed.run();
                                    throw e;
                                },
                                () -> {})
                        .run();
            }
        };
        executor.execute(new DelegatingSecurityContextRunnable(
                () -> ActingPage.during(page, work), SecurityContextHolder.getContext()));
    }

    /** Tells a page how far an act is, as often as the page can take it; the act never waits for it. */
    private static final class Telling implements Progress {

        private final PageCall call;
        private volatile Reached last = new Reached(0, 0);

        private Telling(UI page, BulkProgress progress, ExecutorService executor) {
            this.call = new PageCall(page, () -> progress.reached(last.rows(), last.all()), executor);
        }

        @Override
        public void reached(int rows, int all) {
            last = new Reached(rows, all);
            call.ask();
        }
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
