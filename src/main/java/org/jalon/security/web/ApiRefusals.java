package org.jalon.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jalon.security.AuditLog;
import org.jalon.security.SignedIn;
import org.jalon.security.signin.LanguageChoice;
import org.jalon.security.signin.TooManyAttempts;
import org.jalon.shared.DatabaseFailure;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says to a client of the API, as a problem detail (RFC 9457), why it is not let in: 401, 403, or 429 after too many attempts. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Words words;
    private final JsonMapper json;
    private final AuditLog audit;

    ApiRefusals(Words words, JsonMapper json, AuditLog audit) {
        this.words = words;
        this.json = json;
        this.audit = audit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts tooMany) {
            audit.hadToWait(presentedName(request), request);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many", tooMany.seconds());
            return;
        }
        if (why instanceof AuthenticationServiceException) {
            // The people could not be asked, for want of the database or of room on its disk: that is no wrong
            // password.
            response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER_SECONDS);
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            return;
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            audit.couldNotSignIn(presentedName(request), request);
        }
        if (!isBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Jalon\", charset=\"UTF-8\"");
        }
        write(request, response, HttpStatus.UNAUTHORIZED, "unauthorized");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            audit.refusedForgery(request);
            write(request, response, HttpStatus.FORBIDDEN, "forgery");
        } else {
            write(request, response, HttpStatus.FORBIDDEN, choosesPassword() ? "choose-password" : "forbidden");
        }
    }

    private static boolean choosesPassword() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn && signedIn.choosesPassword();
    }

    /**
     * The challenge makes a browser open its own password box, and send what was typed there with every later request, of whichever
     * page: no box for browsers, then. They all send the first of these headers to a secure or local address, and the second asks for
     * a page.
     */
    private static boolean isBrowser(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("Sec-Fetch-Mode") != null
                || request.getSession(false) != null
                || accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key, Object... params)
            throws IOException {
        Locale language = LanguageChoice.of(request);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, words.get(language, "refusal." + key + ".detail", params));
        problem.setType(URI.create(ProblemWords.TYPE + key));
        problem.setTitle(words.get(language, "refusal." + key + ".title"));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        json.writeValue(response.getOutputStream(), problem);
    }

    /** The name in the header, for the log alone; what cannot be read has none. */
    private static String presentedName(HttpServletRequest request) {
        String header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        try {
            String pair = new String(
                    Base64.getDecoder()
                            .decode(header.substring(header.indexOf(' ') + 1).strip()),
                    StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? "" : pair.substring(0, colon);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
