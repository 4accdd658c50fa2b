package org.jalon.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jalon.security.AuditLog;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no page of another site sign somebody in, send what pages send, or listen at a page's websocket: for these there is no token, or the
 * token comes too late. And names no host when it leads to an address of its own.
 */
final class OwnPagesOnly extends OncePerRequestFilter {

    private final AuditLog audit;

    OwnPagesOnly(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (doesSomething(request) && OwnSite.isForeign(request)) {
            audit.refusedForeign(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, new WithoutHost(request, response));
        }
    }

    private static boolean doesSomething(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) || request.getHeader(HttpHeaders.UPGRADE) != null;
    }

    private static final class WithoutHost extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        WithoutHost(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(OwnSite.relative(location, request), status, clearBuffer);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(OwnSite.relative(location, request));
        }
    }
}
