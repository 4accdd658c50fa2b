package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of 200 MB are refused with the reason before they have arrived, several of them at once in less heap than they would take; a client that leaves
 * in the middle of a file leaves nothing behind.
 */
@LongTest("Sends files of 200 MB")
class LargeFilesIT {

    private static final long LARGE = 200L * 1024 * 1024;

    /** Four of them are more than the heap of the Jalon that is tested. */
    private static final int AT_ONCE = 4;

    /** What may be on its way when the answer comes: the limit itself, what Tomcat reads on, and the buffers of both systems. */
    private static final long ON_ITS_WAY = 24L * 1024 * 1024;

    private static final String FORMS = "/api/v1/mandates/mali/frameworks/agreement/forms/returns";
    private static final String TEMPLATE = "/api/v1/mandates/mali/template";
    private static final String PACKAGE = "/api/v1/mandates/mali/package.zip";

    @RegisterExtension
    static final Stage STAGE = Stage.withItsOwnProcess();

    @TempDir
    private Path folder;

    private record Refusal(int status, String body, long sent) {}

    @ParameterizedTest
    @CsvSource({
        "POST, " + FORMS + "?name=large.docx, officer, true",
        "POST, " + FORMS + "?name=large.docx, officer, false",
        "PUT, " + TEMPLATE + "?name=large.docx, admin, true",
        "PUT, " + TEMPLATE + "?name=large.docx, admin, false"
    })
    void theApiRefusesWithoutReadingOn(String method, String path, String person, boolean announced) throws Exception {
        String before = get(FORMS, "officer") + get(TEMPLATE, "admin");
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Refusal>> refusals = new ArrayList<>();
            for (int n = 0; n < AT_ONCE; n++) {
                refusals.add(clients.submit(() -> send(method, path, person, announced)));
            }
            for (Future<Refusal> refusal : refusals) {
                assertThat(refusal.get().status()).isEqualTo(413);
                assertThat(refusal.get().body())
                        .contains("urn:jalon:problem:too-large", "The body is over 2 MB. Nothing was changed.");
                assertThat(refusal.get().sent()).as("bytes that were sent").isLessThan(ON_ITS_WAY);
            }
        }
        assertThat(get(FORMS, "officer") + get(TEMPLATE, "admin"))
                .as("nothing was kept")
                .isEqualTo(before);
        assertThat(get("/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.csv", "officer"))
                .contains("4.2.1");
    }

    @Test
    void pagesRefuseBeforeAnythingTravels() throws Exception {
        Path file = folder.resolve("large.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LARGE);
        }
        Browser browser = STAGE.browser();
        browser.signIn("admin");
        browser.go(FormsPage.ADDRESS);
        FormsPage.shown(browser).read(file);
        browser.untilSaid("larger than 2 MB");
        browser.go("/mali/agreement/template");
        browser.css("jalon-sent-file input").sendKeys(file.toAbsolutePath().toString());
        browser.click(() -> browser.the(Role.BUTTON, "Use this file"));
        browser.untilSaid("larger than 2 MB");
        assertThat(get(TEMPLATE, "admin")).isEqualTo("[]");
    }

    /** Somebody changed the page, and sends what its element would have refused. */
    @Test
    void aPageThatWasChangedCannotFillTheMemoryEither() throws Exception {
        Browser browser = STAGE.browser();
        browser.signIn("officer");
        browser.go(FormsPage.ADDRESS);
        FormsPage.shown(browser);
        // The content comes in only where it is sent, and once: the page itself would take a minute to write so much,
        // and then send it again
        // and again.
        browser.js("""
                const content = new Uint8Array(arguments[0]).fill(65);
                const send = XMLHttpRequest.prototype.send;
                XMLHttpRequest.prototype.send = function (body) {
                  const large = typeof body === 'string' && body.includes('large-content');
                  if (large && window.sent) return;
                  if (large) {
                    window.sent = true;
                    this.addEventListener('loadend', () => { window.answered = this.status; });
                  }
                  const [before, after] = body?.split?.('large-content') ?? [];
                  return send.call(this, large ? new Blob([before, content, after]) : body);
                };
                document.querySelector('jalon-sent-file').dispatchEvent(
                  new CustomEvent('file-sent', { detail: { name: 'large.docx', content: 'large-content' } }));""", LARGE);
        browser.until("an answer", () -> browser.js("return window.answered") != null);
        assertThat(browser.js("return window.answered"))
                .as("refused, or the connection closed before all had come")
                .isIn(413L, 0L);
        assertThat(get("/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.csv", "officer"))
                .contains("4.2.1");
        assertThat(STAGE.jalon().logTail(200)).doesNotContain("OutOfMemoryError");
        browser.go(FormsPage.ADDRESS);
        assertThat(FormsPage.shown(browser).chosen()).contains("of 31");
    }

    @Test
    void aClientThatLeavesInTheMiddleOfAFileLeavesNothingBehind() throws Exception {
        for (int n = 0; n < 5; n++) {
            try (Socket socket = socket()) {
                socket.getOutputStream()
                        .write(head("GET", PACKAGE, "reader", "").getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
        }
        Path outgoing = STAGE.jalon().dataDir().resolve("outgoing");
        STAGE.browser().until("all files are closed", () -> open(outgoing) == 0);
        try (Stream<Path> left = Files.list(outgoing)) {
            assertThat(left).isEmpty();
        }
    }

    /** How many files of a directory the process holds, with or without a name. */
    private static long open(Path directory) {
        try (Stream<Path> files =
                Files.list(Path.of("/proc", String.valueOf(STAGE.jalon().pid()), "fd"))) {
            return files.filter(file -> {
                        try {
                            return Files.readSymbolicLink(file).toString().startsWith(directory.toString());
                        } catch (IOException closedMeanwhile) {
                            return false;
                        }
                    })
                    .count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Writes as fast as it can until there is an answer or nobody takes any more. */
    private static Refusal send(String method, String path, String person, boolean announced) throws Exception {
        AtomicLong sent = new AtomicLong();
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            String length = announced ? "Content-Length: " + LARGE : "Transfer-Encoding: chunked";
            out.write(head(method, path, person, "Content-Type: application/octet-stream\r\n" + length + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread writer = Thread.ofVirtual().start(() -> write(out, announced, sent));
            String answer = answer(socket.getInputStream());
            long bytes = sent.get();
            socket.close();
            writer.join();
            return new Refusal(Integer.parseInt(answer.split(" ", 3)[1]), answer, bytes);
        }
    }

    private static void write(OutputStream out, boolean announced, AtomicLong sent) {
        byte[] piece = new byte[64 * 1024];
        try {
            while (sent.get() < LARGE) {
                if (!announced) {
                    out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                out.write(piece);
                sent.addAndGet(piece.length);
                if (!announced) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException refused) {
            // Nobody takes it any more, as it should be.
        }
    }

    /** Head and body, as far as they come. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        while (!all.toString().contains("\n}") && !all.toString().contains("\"}")) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            all.append(line).append('\n');
        }
        return all.toString();
    }

    private static String get(String path, String person) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream()
                    .write(head("GET", path, person, "Connection: close\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            return answer.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")
                    ? body.replaceAll("(?m)^[0-9a-f]+\r?$", "").strip()
                    : body;
        }
    }

    private static Socket socket() throws IOException {
        Socket socket = new Socket("127.0.0.1", STAGE.jalon().at("/").getPort());
        socket.setSoTimeout((int) Browser.PATIENCE.toMillis());
        return socket;
    }

    private static String head(String method, String path, String person, String further) {
        String credentials = Base64.getEncoder()
                .encodeToString((person + ":" + SignInPage.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nAuthorization: Basic "
                + credentials + "\r\n" + further + "\r\n";
    }
}
