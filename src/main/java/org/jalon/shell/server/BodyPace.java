package org.jalon.shell.server;

import java.io.IOException;
import java.io.Serial;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A request's body as it arrives: it may be slow, but not so slow that nobody could mean it. What counts is the time spent waiting for it; a page that takes long to
 * read what has arrived harms nobody.
 */
final class BodyPace implements InputBuffer {

    /** Bytes a second, on average, once {@link #GRACE} is over; the worst telephone line carries more. */
    static final long SLOWEST = 256;

    static final Duration GRACE = Duration.ofSeconds(10);

    /** The body comes too slowly. */
    static final class TooSlow extends SocketTimeoutException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final InputBuffer body;
    private final LongSupplier nanos;
    private long waited;
    private long arrived;

    BodyPace(InputBuffer body, LongSupplier nanos) {
        this.body = body;
        this.nanos = nanos;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        long before = nanos.getAsLong();
        int got = body.doRead(handler);
        waited += nanos.getAsLong() - before;
        arrived += Math.max(got, 0);
        if (got > 0 && isTooSlow()) {
            throw new TooSlow();
        }
        return got;
    }

    @Override
    public int available() {
        return body.available();
    }

    /**
     * Reads what is left and throws it away, so that the client sees the answer before the connection ends.
     *
     * @return whether it was all there, soon and not too much of it
     */
    boolean readAway(long most) {
        Away away = new Away();
        long before = arrived;
        try {
            while (arrived - before <= most) {
                if (doRead(away) < 0) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    private boolean isTooSlow() {
        return waited > GRACE.toNanos()
                && arrived < SLOWEST * Duration.ofNanos(waited).toSeconds();
    }

    private static final class Away implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // What is thrown away needs no room.
        }
    }
}
