package org.jalon.shell.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in Jalon's words that a request was refused before it reached a page or an address of the API: a problem detail (RFC 9457) to programs, a
 * plain page to browsers. Without it, the server would answer with a page of its own.
 */
@Component
class ServerErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s · Jalon</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="%4$s/">%5$s</a></p></main></body></html>
            """;

    private final Words words;
    private final JsonMapper json;

    ServerErrors(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    ErrorReportValve valve() {
        return new Saying();
    }

    private final class Saying extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                ServerErrors.this.report(request, response, ServerError.of(status));
            } catch (IOException e) {
                LOG.debug("Whoever asked has gone", e);
            }
        }
    }

    /** Says it to whoever asked through an application that cannot answer by itself; the status is set already. */
    void say(HttpServletRequest request, HttpServletResponse response, ServerError error) throws IOException {
        String body = begin(request, response, error);
        response.getWriter().write(body);
    }

    private String begin(HttpServletRequest request, HttpServletResponse response, ServerError error) {
        Locale language = Words.nearest(request.getLocale());
        String title = words.get(language, "server-error." + error.code() + ".title");
        String detail = words.get(language, "server-error." + error.code() + ".detail");
        boolean page = wantsPage(request);
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        return page ? page(request, language, title, detail) : problem(response.getStatus(), error, title, detail);
    }

    private void report(Request request, Response response, ServerError error) throws IOException {
        String body = begin(request, response, error);
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(body);
            response.finishResponse();
        }
    }

    private String page(HttpServletRequest request, Locale language, String title, String detail) {
        return PAGE.formatted(
                language.getLanguage(),
                HtmlUtils.htmlEscape(title, StandardCharsets.UTF_8.name()),
                HtmlUtils.htmlEscape(detail, StandardCharsets.UTF_8.name()),
                request.getContextPath(),
                HtmlUtils.htmlEscape(words.get(language, "server-error.home"), StandardCharsets.UTF_8.name()));
    }

    private String problem(int status, ServerError error, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(ProblemWords.TYPE + error.code()));
        problem.setTitle(title);
        problem.setDetail(detail);
        return json.writeValueAsString(problem);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
