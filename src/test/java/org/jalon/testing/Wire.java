package org.jalon.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Speaks HTTP by hand, so that a test can say what no well-behaved client would. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private Wire() {}

    /** What came back: the status, 0 if there was none, the head and the body as they stood. */
    public record Answer(int status, String head, String body) {

        /** A header's value, whatever its case. */
        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    /** Sends these lines, each of them ended as HTTP wants it, an empty one after the last, and reads until the server closes. */
    public static Answer ask(int port, String... lines) throws IOException {
        return send(port, String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** Sends exactly this. */
    public static Answer send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer answer(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        int status = parts[0].startsWith("HTTP/1.1 ") ? Integer.parseInt(parts[0].substring(9, 12)) : 0;
        return new Answer(status, parts[0], parts.length > 1 ? parts[1] : "");
    }
}
