package org.jalon.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jalon.testing.LongTest;
import org.jalon.testing.ServedTest;
import org.jalon.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Connections that are open and say almost nothing, more of them than a server has threads by default. */
@ServedTest
@LongTest("Waits for those who say almost nothing")
class SlowBodiesTest {

    private static final int MANY = 250;

    @LocalServerPort
    private int port;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000\r\n\r\nusername=",
                "POST /api/v1/calendar HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 20000\r\n\r\n{",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nX-Never"
            })
    void others_are_answered_meanwhile(String beginning) throws Exception {
        for (int i = 0; i < MANY; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            slow.add(socket);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        }

        for (String path : List.of("/actuator/health", "/login")) {
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void nobody_is_let_send_more_than_a_name_and_a_password() throws IOException {
        Wire.Answer answer = Wire.send(
                port,
                "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nusername="
                        + "a".repeat(100_000 - "username=".length()));

        assertThat(answer.status()).isEqualTo(413);
    }

    /** The answer comes at once; the end of the connection, when it is clear that no more is coming. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /api/v1/mandates HTTP/1.1\r\nContent-Type: application/json",
                "PUT /api/v1/mandates HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
                "PATCH /nowhere HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
                "DELETE /api/v1/calendar HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded"
            })
    void a_body_that_nobody_wants_is_not_waited_for_before_the_answer(String beginning) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        slow.add(socket);
        socket.setSoTimeout(8_000);
        socket.getOutputStream()
                .write((beginning + "\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
                .matches("HTTP/1.1 40[13]");
    }
}
