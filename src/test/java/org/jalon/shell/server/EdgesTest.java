package org.jalon.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.ServedTest;
import org.jalon.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What whoever comes from outside meets first, whether they mean well or not. */
@ServedTest
class EdgesTest {

    private static final String PAGE = "Accept: text/html";
    private static final String BEHIND_HTTPS = "X-Forwarded-Proto: https";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static final Map<String, String> BINDING = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store",
            "Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");

    @LocalServerPort
    private int port;

    /** The page itself leaves by a forward; the redirect to it does not. */
    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?lang=fr", "/mali/agreement", "/"})
    void a_page_binds_the_browser_as_every_other_answer_does(String path) throws IOException {
        Wire.Answer page = get(path, PAGE, BEHIND_HTTPS);

        assertThat(page.status()).isIn(200, 302);
        BINDING.forEach((name, value) ->
                assertThat(page.header(name)).as("%s of %s", name, path).hasValue(value));
        assertThat(page.header("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
    }

    @Test
    void a_file_of_the_pages_may_be_kept_and_is_bound_as_well() throws IOException {
        Wire.Answer icon = get("/icons/jalon.svg");

        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.header("Cache-Control").orElse("")).contains("max-age=");
        assertThat(icon.header("Pragma")).isEmpty();
        assertThat(icon.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1",
                "GET /a;b//c HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc HTTP/1.1",
                "BREW / HTTP/1.1",
                "GET /mali/agreement?row=%00 HTTP/1.1"
            })
    void a_bad_request_is_answered_in_jalons_words(String line) throws IOException {
        Wire.Answer page = Wire.ask(port, line, "Host: localhost", PAGE, "Accept-Language: fr", "Connection: close");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("La requête ne peut pas être comprise", "lang=\"fr\"");
        assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");

        Wire.Answer problem = Wire.ask(port, line, "Host: localhost", "Connection: close");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.header("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(problem.body()).contains("urn:jalon:problem:bad-request", "Nothing was changed");
    }

    @Test
    void a_request_without_a_host_and_no_request_at_all_show_nothing_of_the_server() throws IOException {
        for (String text :
                List.of("GET / HTTP/1.1\r\n\r\n", "GET /a|b HTTP/1.1\r\nHost: localhost\r\n\r\n", "FOO BAR\r\n\r\n")) {
            assertThat(Wire.send(port, text).toString()).doesNotContain("Tahoma", "Tomcat", "Whitelabel", "timestamp");
        }
    }

    @Test
    void no_address_that_jalon_leads_to_names_a_host_that_the_client_made_up() throws IOException {
        Wire.Answer asked =
                Wire.ask(port, "GET /mali/agreement?lang=fr HTTP/1.1", "Host: evil.example", PAGE, "Connection: close");
        assertThat(asked.header("Location")).hasValue("/login?lang=fr");

        Wire.Answer signedIn = Wire.send(port, signIn("Host: evil.example", "Cookie: " + cookie(asked)));
        assertThat(signedIn.header("Location")).hasValue("/mali/agreement?lang=fr");

        Wire.Answer description = Wire.ask(
                port,
                "GET /v3/api-docs HTTP/1.1",
                "Host: evil.example",
                basic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD),
                "Connection: close");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.body()).doesNotContain("evil.example");
    }

    /** Nothing that is not signed in is taken for a form, but for the one of signing in. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void a_form_that_cannot_be_read_is_no_failure_of_jalons(String method) throws IOException {
        for (String path : List.of("/login", "/nowhere", "/api/v1/calendar")) {
            Wire.Answer answer =
                    Wire.send(port, post(path, "a=%zz", "Host: localhost").replace("POST", method));

            assertThat(answer.status()).as(path).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: null"
            })
    void another_site_signs_nobody_in(String from) throws IOException {
        Wire.Answer answer = Wire.send(port, signIn("Host: localhost:" + port, from));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: same-origin",
                "Origin: http://localhost:%d",
                "Origin: https://jalon.example\r\nX-Forwarded-Host: jalon.example",
                "X-Other: x"
            })
    void the_own_page_and_a_program_sign_in(String from) throws IOException {
        Wire.Answer answer = Wire.send(port, signIn("Host: localhost:" + port, from.formatted(port)));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).hasValue("/start");
    }

    @Test
    void a_websocket_opens_for_jalons_own_pages_alone() throws IOException {
        assertThat(websocket("Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(websocket("Origin: http://localhost:" + (port + 1)).status()).isEqualTo(403);
    }

    @Test
    void a_name_that_no_text_can_hold_is_a_wrong_name() throws IOException {
        Wire.Answer api = get("/api/v1/mandates", basic("first\0admin", "x"));
        assertThat(api.status()).isEqualTo(401);

        String body = "username=first%00admin&password=x";
        Wire.Answer page = Wire.send(port, post("/login", body, "Host: localhost"));
        assertThat(page.header("Location")).hasValue("/login?error");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void nobody_behind_the_proxy_says_that_they_are_somebody_else(CapturedOutput log) throws IOException {
        String name = "n-" + UUID.randomUUID();
        get("/api/v1/mandates", basic(name, "wrong"), "X-Forwarded-For: 203.0.113.7, 10.1.2.3");

        assertThat(log).contains("Could not sign in: username=" + name + " address=10.1.2.3 ");
    }

    private Wire.Answer websocket(String origin) throws IOException {
        return Wire.ask(
                port,
                "GET /VAADIN/push HTTP/1.1",
                "Host: localhost:" + port,
                "Upgrade: websocket",
                "Connection: Upgrade, close",
                "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==",
                "Sec-WebSocket-Version: 13",
                origin);
    }

    private Wire.Answer get(String path, String... headers) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Host: localhost:" + port, "Connection: close"));
        lines.addAll(Arrays.asList(headers));
        return Wire.ask(port, lines.toArray(String[]::new));
    }

    private static String signIn(String... headers) {
        return post("/login", "username=" + DatabaseTest.ADMIN + "&password=" + DatabaseTest.ADMIN_PASSWORD, headers);
    }

    private static String post(String path, String body, String... headers) {
        return "POST " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n" + FORM
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String basic(String name, String password) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String cookie(Wire.Answer answer) {
        return answer.header("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
