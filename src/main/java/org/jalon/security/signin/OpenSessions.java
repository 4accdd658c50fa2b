package org.jalon.security.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jalon.security.AuditLog;
import org.jalon.security.SessionsOver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of somebody who may no longer sign in: the account is looked at when a session begins, and with each request of the API, but
 * not with each click. Ends as well the one that a person has used least lately when they have too many: each holds pages in memory. A session
 * that is ended here looks to its page like one that was idle for too long; the sign-in page says which it was.
 */
@Component
public class OpenSessions implements HttpSessionListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger("org.jalon.audit");

    /** So many ended sessions are remembered, to say why; after that they look like any other. */
    private static final int REMEMBERED = 1000;

    private final int most;
    private final Set<String> displaced = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    /** @param most how many sessions one person may have at a time */
    OpenSessions(@Value("${jalon.sessions-per-person:10}") int most) {
        this.most = Math.max(1, most);
    }

    /** Whether that session was ended because its person had begun too many others. */
    boolean wasDisplaced(String id) {
        return displaced.contains(id);
    }

    @EventListener
    void began(InteractiveAuthenticationSuccessEvent event) {
        String username = event.getAuthentication().getName();
        executor.execute(() -> limit(username));
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void end(SessionsOver event) {
        SecurityContext asking = SecurityContextHolder.getContext();
        // Not in the thread of whoever did it: their page and the ended one would take each other's session for their
        // own.
        executor.execute(() -> endAll(event.username(), session -> !event.all() && contextOf(session) == asking));
    }

    /** Those used least lately go first. */
    private void limit(String username) {
        List<HttpSession> own = open.stream()
                .filter(session -> isHere(session, username))
                .sorted(Comparator.comparingLong(OpenSessions::lastUsed))
                .toList();
        own.stream().limit(Math.max(0, own.size() - most)).forEach(session -> {
            remember(session.getId());
            if (end(session)) {
                LOG.info("Session ended, {} at a time: username={}", most, AuditLog.clean(username));
            }
        });
    }

    private void remember(String id) {
        synchronized (displaced) {
            displaced.add(id);
            if (displaced.size() > REMEMBERED) {
                displaced.remove(displaced.iterator().next());
            }
        }
    }

    private boolean end(HttpSession session) {
        try {
            session.invalidate();
            return true;
        } catch (IllegalStateException e) {
            // It ended by itself at this very moment.
            open.remove(session);
            return false;
        }
    }

    private static boolean isHere(HttpSession session, String username) {
        try {
            return isOf(session, username);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static long lastUsed(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException e) {
            return Long.MIN_VALUE;
        }
    }

    private void endAll(String username, Predicate<HttpSession> goesOn) {
        for (HttpSession session : open) {
            if (isHere(session, username) && !goesOn.test(session) && end(session)) {
                LOG.info("Session ended: username={}", AuditLog.clean(username));
            }
        }
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }

    private static boolean isOf(HttpSession session, String username) {
        Authentication authentication =
                contextOf(session) instanceof SecurityContext kept ? kept.getAuthentication() : null;
        return authentication != null && authentication.getName().equals(username);
    }

    private static @Nullable Object contextOf(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }
}
