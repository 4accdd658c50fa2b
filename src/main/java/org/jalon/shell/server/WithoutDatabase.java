package org.jalon.shell.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jalon.shared.DatabaseFailure;
import org.jalon.shell.database.DatabasePulse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away a page says so at once, and that what was saved is safe: begun all the same, it would wait in one place after the
 * other and end half drawn. What fails on its way for that reason is told in the same words.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class WithoutDatabase extends OncePerRequestFilter {

    private final DatabasePulse pulse;
    private final ServerErrors errors;

    WithoutDatabase(DatabasePulse pulse, ServerErrors errors) {
        this.pulse = pulse;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPage(request) && !pulse.beats()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseFailure.of(e).equals(Optional.of(DatabaseFailure.OUTAGE))) {
                throw e;
            }
            response.reset();
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER_SECONDS);
        errors.say(request, response, ServerError.UNAVAILABLE);
    }

    /** Whether somebody opens a page: not one of its parts, nor a question of a program. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !path.startsWith("/api/")
                && !path.startsWith("/actuator/")
                && !path.startsWith("/VAADIN/");
    }
}
