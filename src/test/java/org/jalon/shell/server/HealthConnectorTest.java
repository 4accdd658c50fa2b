package org.jalon.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.Connector;
import org.jalon.testing.LongTest;
import org.jalon.testing.ServedTest;
import org.jalon.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** All connections for people are held by somebody who says nothing. */
@LongTest("Fills a Jalon of its own with connections that say nothing")
@ServedTest
@DirtiesContext
@TestPropertySource(
        properties = {
            "jalon.health.port=0",
            "server.tomcat.max-connections=" + HealthConnectorTest.MOST,
            "server.tomcat.accept-count=1"
        })
class HealthConnectorTest {

    static final int MOST = 8;

    private static final String[] HEALTH = {"GET /actuator/health HTTP/1.1", "Host: localhost", "Connection: close"};

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext context;

    private final List<Socket> held = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : held) {
            socket.close();
        }
    }

    @Test
    void health_is_answered_and_people_are_again_once_it_is_over() throws IOException {
        for (int i = 0; i < MOST; i++) {
            hold("POST /login HTTP/1.1\r\nHost: localhost\r\nX-Never");
        }
        Socket somebody = hold(String.join("\r\n", HEALTH) + "\r\n\r\n");
        somebody.setSoTimeout(1_000);
        assertThatThrownBy(() -> somebody.getInputStream().read())
                .as("nobody is answered here now")
                .isInstanceOf(SocketTimeoutException.class);

        Wire.Answer health = Wire.ask(healthPort(), HEALTH);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("UP");

        close();
        await().untilAsserted(() -> assertThat(Wire.ask(port, HEALTH).status()).isEqualTo(200));
    }

    @Test
    void nothing_else_is_to_be_had_there() throws IOException {
        for (String path : List.of("/", "/login", "/api/v1/mandates", "/actuator", "/actuator/health/database")) {
            assertThat(Wire.ask(healthPort(), "GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void no_head_is_waited_for_for_ever_on_either_way() {
        assertThat(connectors())
                .hasSize(2)
                .allSatisfy(
                        connector -> assertThat(connector.getProtocolHandler()).isInstanceOf(SteadyProtocol.class));
    }

    private Socket hold(String beginning) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        held.add(socket);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private int healthPort() {
        return connectors().stream()
                .mapToInt(Connector::getLocalPort)
                .filter(other -> other != port)
                .findFirst()
                .orElseThrow();
    }

    private List<Connector> connectors() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        return List.of(server.getTomcat().getService().findConnectors());
    }
}
