package org.jalon.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes who signed in and out, who could not, who was refused what, and what was done to people, under the one logger {@code org.jalon.audit}. A request of the
 * API that signs in with the right password is no event of its own: what it changes is in the history, with its name.
 */
@Component
public class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.jalon.audit");
    private static final int LONGEST = 120;

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        LOG.info("Signed in: {}", who(event.getAuthentication().getName(), currentRequest()));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        LOG.info("Signed out: {}", who(event.getAuthentication().getName(), currentRequest()));
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        Authentication authentication = event.getAuthentication().get();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return; // nobody yet: they are asked to sign in
        }
        LOG.warn("Refused: {}", who(authentication.getName(), currentRequest()));
    }

    /**
     * Something was done to what is kept of a person.
     *
     * @param about whose it is
     */
    record Kept(String what, String about, String by) {}

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void kept(Kept act) {
        LOG.info("{}: of={} {}", act.what, clean(act.about), who(act.by, currentRequest()));
    }

    public void refusedForgery(HttpServletRequest request) {
        LOG.warn("Refused, no token against forgery: {}", who(String.valueOf(request.getRemoteUser()), request));
    }

    public void refusedForeign(HttpServletRequest request) {
        LOG.warn(
                "Refused, from another site: {} origin={}",
                who(String.valueOf(request.getRemoteUser()), request),
                clean(String.valueOf(request.getHeader("Origin"))));
    }

    public void couldNotSignIn(String name, HttpServletRequest request) {
        LOG.warn("Could not sign in: {}", who(name, request));
    }

    public void hadNoOpenLink(String address) {
        LOG.warn("An invitation that opens nothing: address={}", clean(address));
    }

    public void hadToWait(String name, HttpServletRequest request) {
        LOG.warn("Could not sign in, too many attempts: {}", who(name, request));
    }

    private static String who(String name, @Nullable HttpServletRequest request) {
        return request == null
                ? "username=%s".formatted(clean(name))
                : "username=%s address=%s path=%s"
                        .formatted(clean(name), clean(request.getRemoteAddr()), clean(request.getRequestURI()));
    }

    /** What comes from outside must not end the line, or look like the next field: letters, digits and a few marks pass. */
    public static String clean(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.replaceAll("[^\\p{L}\\p{N}.,:@/_%…+-]", "?");
    }

    private static @Nullable HttpServletRequest currentRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
