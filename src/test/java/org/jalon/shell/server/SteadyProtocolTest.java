package org.jalon.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.modeler.Registry;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long one connection is waited for, with a server of its own that has less patience than Jalon's. */
@LongTest("Waits for heads and bodies that never end")
class SteadyProtocolTest {

    private static final Duration LONGEST_HEAD = Duration.ofSeconds(1);
    private static final String SILENCE_MILLIS = "2000";
    private static final int A_BYTE_EACH_MILLIS = 100;
    private static final int LARGE = 64 * 1024 * 1024;

    @TempDir
    private Path directory;

    private final Tomcat tomcat;
    private final Answering answering = new Answering();

    SteadyProtocolTest() {
        // As Spring Boot does; once there is one, it is there for all servers of the JVM.
        Registry.disableRegistry();
        tomcat = new Tomcat();
    }

    @BeforeEach
    void start() throws LifecycleException {
        Connector connector = new Connector(new SteadyProtocol(LONGEST_HEAD));
        connector.setPort(0);
        connector.setProperty("connectionTimeout", SILENCE_MILLIS);
        tomcat.setBaseDir(directory.toString());
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "answering", answering);
        context.addServletMappingDecoded("/", "answering");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void a_head_that_never_ends_is_not_waited_for_though_a_byte_comes_now_and_then() throws IOException {
        try (Socket socket = socket()) {
            send(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Never: ");
            await().until(() -> isOver(socket, "a"));
        }
    }

    /** The second of two on one connection has its own time, however long ago the first one was. */
    @Test
    void a_connection_that_is_kept_has_time_for_each_of_its_requests() throws IOException {
        try (Socket socket = socket()) {
            for (int request = 0; request < 12; request++) {
                send(socket, "GET / HTTP/1.1\r\nHost: ");
                assertThat(isOver(socket, "localhost\r\n")).isFalse();
                send(socket, "\r\n");
                assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 204");
                assertThat(rest(socket.getInputStream())).isNotEmpty();
            }
        }
    }

    @Test
    void who_asks_for_much_and_hardly_reads_it_is_not_waited_for() throws IOException {
        try (Socket socket = socket()) {
            send(socket, "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
            await().until(() -> {
                socket.getInputStream().read();
                return answering.gaveUp.isDone();
            });
        }
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(A_BYTE_EACH_MILLIS);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort()));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends this, and sees for a moment whether the server has ended the connection. */
    private static boolean isOver(Socket socket, String more) throws IOException {
        try {
            send(socket, more);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private static byte[] rest(InputStream answer) throws IOException {
        byte[] read = new byte[4096];
        return Arrays.copyOf(read, answer.read(read));
    }

    private static final class Answering extends HttpServlet {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient CompletableFuture<IOException> gaveUp = new CompletableFuture<>();

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!request.getRequestURI().equals("/large")) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            try {
                response.getOutputStream().write(new byte[LARGE]);
            } catch (IOException e) {
                gaveUp.complete(e);
                throw e;
            }
        }
    }
}
