package org.jalon.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work to be done in somebody's open page because of what happened elsewhere. Asked for many times before its turn comes, it is done once, and
 * never in the thread that asks: nobody's save waits for other people's pages.
 */
public final class PageCall {

    private final UI page;
    private final Runnable work;
    private final Executor executor;
    private final AtomicBoolean asked = new AtomicBoolean();

    public PageCall(UI page, Runnable work, Executor executor) {
        this.page = page;
        this.work = work;
        this.executor = executor;
    }

    /** The page in which the work is done. */
    public UI page() {
        return page;
    }

    /** Has the work done soon, with the page's lock held and its person signed in; once for all that ask before its turn comes. */
    public void ask() {
        if (asked.compareAndSet(false, true)) {
            // A page that was closed meanwhile has nobody left to tell.
            executor.execute(() -> page.accessLater(this::run, () -> {}).run());
        }
    }

    private void run() {
        asked.set(false);
        work.run();
    }
}
