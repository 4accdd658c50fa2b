package org.jalon.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a browser and Jalon, which can be cut: then all that is under way ends, websockets too, and nothing new gets through until
 * it is joined again. (What a browser's own 'offline' leaves open is its websockets.)
 */
final class Wire implements AutoCloseable {

    private final URI jalon;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(URI jalon, ServerSocket door) {
        this.jalon = jalon;
        this.door = door;
    }

    static Wire to(JalonProcess jalon) throws IOException {
        Wire wire = new Wire(jalon.at("/"), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(wire::serve);
        return wire;
    }

    String at(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    void cut() {
        cut = true;
        open.forEach(Wire::end);
    }

    void join() {
        cut = false;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                if (cut) {
                    end(browser);
                } else {
                    Socket server = new Socket(jalon.getHost(), jalon.getPort());
                    open.add(browser);
                    open.add(server);
                    Thread.ofVirtual().start(() -> carry(browser, server));
                    Thread.ofVirtual().start(() -> carry(server, browser));
                }
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of the two went away, and so does the other.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Wire::end);
    }
}
