package org.jalon.shell.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a body of the API that is longer than anything Jalon would keep, whether or not its length was announced. */
@Component
class BodyLimit extends OncePerRequestFilter {

    /** Twenty parts with the longest comments in letters of three bytes fit in. */
    static final long MAX_BYTES = 2L * 1024 * 1024;

    /** The body is longer than {@link #MAX_BYTES}. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), getContentLengthLong());
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final boolean tooLong;
        private long read;

        LimitedStream(ServletInputStream body, long announced) {
            this.body = body;
            this.tooLong = announced > MAX_BYTES;
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
            if (tooLong || read > MAX_BYTES) {
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
