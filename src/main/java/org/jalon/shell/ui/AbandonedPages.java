package org.jalon.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Pages that have not been heard of for three heartbeats give their memory back. The framework looks only when something is asked in the same
 * session, and in a browser that crashed or a laptop that was shut nothing is asked any more: the page would be kept until the session ends, 8
 * hours later. Whoever comes back to such a page loads it again; what they typed is a draft.
 */
@Component
class AbandonedPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
    }

    @Scheduled(
            initialDelayString = "${jalon.abandoned-pages-looked-for:PT1M}",
            fixedDelayString = "${jalon.abandoned-pages-looked-for:PT1M}")
    void look() {
        // Done as soon as the session is free; nobody waits for it here.
        sessions.forEach(session -> session.access(() -> letGo(session)));
    }

    private static void letGo(VaadinSession session) {
        List<UI> abandoned = session.getUIs().stream()
                .filter(page -> page.isClosing() || !session.getService().isUIActive(page))
                .toList();
        for (UI page : abandoned) {
            if (!page.isClosing()) {
                page.close();
            }
            session.removeUI(page);
        }
    }
}
