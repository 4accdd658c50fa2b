package org.jalon.shell.server;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP as Tomcat speaks it, but the head of a request has to be whole some time. Tomcat itself waits anew after each byte of it, so that one byte
 * now and then keeps a connection for ever. It looks when a byte arrives; silence ends by the connection's own timeout.
 */
public class SteadyProtocol extends Http11NioProtocol {

    /** From the first byte of a head to its last; all of it fits into a few packets. */
    static final Duration LONGEST_HEAD = Duration.ofSeconds(30);

    private final Duration longestHead;

    /** As the server calls it, by the name of the class. */
    public SteadyProtocol() {
        this(LONGEST_HEAD);
    }

    SteadyProtocol(Duration longestHead) {
        this.longestHead = longestHead;
    }

    @Override
    protected Processor createProcessor() {
        return new SteadyHeads(this, longestHead);
    }

    private static final class SteadyHeads extends Http11Processor {

        /** What a request says of its start before its first byte. */
        private static final long NOT_BEGUN = -1;

        private final long longest;

        SteadyHeads(AbstractHttp11Protocol<?> protocol, Duration longest) {
            super(protocol, protocol.getAdapter());
            this.longest = longest.toNanos();
        }

        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            long begun = request.getStartTimeNanos();
            if (begun != NOT_BEGUN && System.nanoTime() - begun > longest) {
                return SocketState.CLOSED;
            }
            return super.service(socket);
        }
    }
}
