package org.jalon.shell.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Keeps an eye on every body, whoever reads it: form parameters are read by Tomcat itself, before any filter could. And does not wait for what is left of a body that
 * nobody wanted to read, as of a request that was refused: Tomcat would, a byte at a time.
 */
final class SteadyBodies extends ValveBase {

    /** Whoever sends more than the API takes learns why; beyond that, by the end of the connection. */
    private static final long MOST_LEFT = 2L * 1024 * 1024;

    SteadyBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request wire = request.getCoyoteRequest();
        InputBuffer body = wire.getInputBuffer();
        BodyPace pace = new BodyPace(body, System::nanoTime);
        wire.setInputBuffer(pace);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync() && isUnread(wire, response)) {
                end(wire, response, pace);
            }
        } finally {
            wire.setInputBuffer(body);
        }
    }

    private static boolean isUnread(org.apache.coyote.Request wire, Response response) {
        return response.getStatus() != HttpServletResponse.SC_SWITCHING_PROTOCOLS
                && (wire.getContentLengthLong() > 0 || wire.getHeader("transfer-encoding") != null)
                // Who asked first whether to send it sends nothing after a refusal.
                && !wire.hasExpectation()
                && !wire.isFinished();
    }

    private static void end(org.apache.coyote.Request wire, Response response, BodyPace pace) throws IOException {
        response.finishResponse();
        if (!pace.readAway(MOST_LEFT)) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
