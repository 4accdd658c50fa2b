package org.jalon.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Open pages that want to hear of what happens, wherever it happens. Each is told in its own page, several things at a time if they come fast,
 * and never in the thread of whoever did it.
 *
 * @param <E> what happens
 */
public final class PageFollowers<E> {

    private final Set<Follower<E>> followers = ConcurrentHashMap.newKeySet();
    private final Executor executor;

    public PageFollowers(Executor executor) {
        this.executor = executor;
    }

    /**
     * As long as {@code part} is on a page, {@code told} hears of what happens, with the page's lock held and its person signed in.
     *
     * @param ownToo whether it hears of what is done in the same page, too
     */
    public void follow(Component part, boolean ownToo, Consumer<List<E>> told) {
        part.addAttachListener(attached -> {
            Follower<E> follower = new Follower<>(attached.getUI(), ownToo, told, executor);
            followers.add(follower);
            part.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    /** Has all followers told soon. */
    public void tell(E happened) {
        followers.forEach(follower -> follower.add(happened));
    }

    private static final class Follower<E> {

        private final Queue<E> waiting = new ConcurrentLinkedQueue<>();
        private final boolean ownToo;
        private final Consumer<List<E>> told;
        private final PageCall call;

        private Follower(UI page, boolean ownToo, Consumer<List<E>> told, Executor executor) {
            this.ownToo = ownToo;
            this.told = told;
            this.call = new PageCall(page, this::tell, executor);
        }

        void add(E happened) {
            // What was done in this very page is shown there already.
            if (ownToo || !ActingPage.now().equals(Optional.of(call.page()))) {
                waiting.add(happened);
                call.ask();
            }
        }

        private void tell() {
            List<E> happened = new ArrayList<>();
            for (E next = waiting.poll(); next != null; next = waiting.poll()) {
                happened.add(next);
            }
            if (!happened.isEmpty()) {
                told.accept(happened);
            }
        }
    }
}
