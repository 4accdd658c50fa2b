package org.jalon.shell.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading a body that is longer than anything Jalon would keep, whether or not its length was announced: of the API, and of what pages send by
 * themselves, where only somebody who changed a page can send so much. How fast it has to come is the server's matter (org.jalon.shell.server).
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    /** Twenty parts with the longest comments in letters of three bytes fit in. */
    static final long MAX_BYTES = 2L * 1024 * 1024;

    /** A file of the size that the API takes, as a page sends it: in letters, with what else it has to say. */
    static final long MAX_PAGE_BYTES = 4 * MAX_BYTES;

    /** A report with its annex, and what is said of it. */
    static final long MAX_FILE_BYTES = 33L * 1024 * 1024;

    private static final Pattern FILES = Pattern.compile("/api/v1/.+/intakes");

    /** Who is not signed in has a name and a password to send, and what the sign-in page itself says. */
    static final long MAX_BYTES_OF_NOBODY = 64L * 1024;

    /** The body is longer than it may be. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        long most = request.getUserPrincipal() == null
                ? MAX_BYTES_OF_NOBODY
                : api ? isFile(request) ? MAX_FILE_BYTES : MAX_BYTES : MAX_PAGE_BYTES;
        if (!api && request.getContentLengthLong() > most) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST") && FILES.matcher(path).matches();
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), getContentLengthLong(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            Charset charset = Optional.ofNullable(getCharacterEncoding())
                    .map(Charset::forName)
                    .orElse(StandardCharsets.ISO_8859_1);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private final boolean tooLong;
        private long read;

        LimitedStream(ServletInputStream body, long announced, long most) {
            this.body = body;
            this.most = most;
            this.tooLong = announced > most;
        }

        @Override
        public int read() throws IOException {
            count(0);
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            count(0);
            int got = body.read(target, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws Exceeded {
            read += bytes;
            if (tooLong || read > most) {
                throw new Exceeded();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
