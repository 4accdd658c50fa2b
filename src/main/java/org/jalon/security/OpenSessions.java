package org.jalon.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of somebody who may no longer sign in: the account is looked at when a session begins, and with each request of the API, but
 * not with each click. A session that is ended here looks to its page like one that was idle for too long.
 */
@Component
class OpenSessions implements HttpSessionListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger("org.jalon.audit");

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void end(PersonDisabled event) {
        // Not in the thread of whoever did it: their page and the ended one would take each other's session for their
        // own.
        executor.execute(() -> endAll(event.username()));
    }

    private void endAll(String username) {
        for (HttpSession session : open) {
            try {
                if (isOf(session, username)) {
                    session.invalidate();
                    LOG.info("Session ended: username={}", AuditLog.clean(username));
                }
            } catch (IllegalStateException e) {
                // It ended by itself at this very moment.
                open.remove(session);
            }
        }
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }

    private static boolean isOf(HttpSession session, String username) {
        Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        Authentication authentication = context instanceof SecurityContext kept ? kept.getAuthentication() : null;
        return authentication != null && authentication.getName().equals(username);
    }
}
