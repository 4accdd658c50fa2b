package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Printed;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What somebody gets whose document cannot be had: a reason, and never a part of it. */
@LongTest("Tears answers off in a Jalon of its own; DocumentFilesApiTest gets whole ones")
@DatabaseTest
@Import(FileAnswersTest.Torn.class)
class FileAnswersTest {

    private static final String TABLE = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.";
    private static final int AT_ONCE = 3;
    private static final int WAITING = 60;

    /** A format whose documents fail when much of them is written. */
    static class Torn implements DocumentFormat {

        @Override
        public String ending() {
            return "torn";
        }

        @Override
        public String mediaType() {
            return MediaType.APPLICATION_PDF_VALUE;
        }

        @Override
        public MissingGlyphs write(Printed document, OutputStream out) throws IOException {
            out.write(new byte[1_000_000]);
            out.flush();
            throw new IllegalStateException("The words of it stay in the log");
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FileAnswers answers;

    @Value("${jalon.data-dir}")
    private Path data;

    @Test
    void whoever_comes_when_the_line_is_full_is_told_so_and_when_to_come_again() throws Exception {
        CountDownLatch begun = new CountDownLatch(AT_ONCE);
        CountDownLatch enough = new CountDownLatch(1);
        List<Thread> others = new ArrayList<>();
        try {
            others.addAll(begin(AT_ONCE, begun, enough));
            begun.await();
            List<Thread> waiting = begin(WAITING, new CountDownLatch(WAITING), enough);
            others.addAll(waiting);
            await().until(() -> waiting.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING));
            refused("en", "Too much at once", "So many documents are being made that yours would take too long.");
            refused("fr", "Trop de demandes à la fois", "Trop de documents sont en cours d’établissement");
            assertThat(others).as("Those who came before keep their places").allMatch(Thread::isAlive);
        } finally {
            enough.countDown();
            for (Thread other : others) {
                other.join();
            }
        }
        ask("docx", "en").andExpect(status().isOk()).andExpect(header().doesNotExist(HttpHeaders.RETRY_AFTER));
    }

    /** Documents that are being made until it is {@code enough}. */
    private List<Thread> begin(int number, CountDownLatch begun, CountDownLatch enough) {
        return IntStream.range(0, number)
                .mapToObj(n -> Thread.ofVirtual()
                        .start(() -> answers.inTurn(() -> {
                            begun.countDown();
                            try {
                                enough.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return n;
                        })))
                .toList();
    }

    private void refused(String language, String title, String detail) throws Exception {
        ask("docx", language)
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, "60"))
                .andExpect(header().string(HttpHeaders.CONTENT_LANGUAGE, language))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, not(containsString("mali"))))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:busy"))
                .andExpect(jsonPath("$.status").value(503))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.detail").value(startsWith(detail)));
    }

    /** More often than there are places: each is free again. */
    @Test
    void a_document_that_fails_midway_is_a_problem_and_leaves_nothing() throws Exception {
        for (int n = 0; n <= AT_ONCE; n++) {
            String body = ask("torn", "en")
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, not(containsString("mali"))))
                    .andExpect(header().doesNotExist(HttpHeaders.ETAG))
                    .andExpect(jsonPath("$.type").value("urn:jalon:problem:incident"))
                    .andExpect(jsonPath("$.incident").isNotEmpty())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(body).doesNotContain("\u0000", "stay in the log");
            assertThat(outgoing()).isEmpty();
        }
        ask("docx", "en").andExpect(status().isOk());
    }

    /** Those that have a name, and where the system tells, those that are open without one. */
    private List<String> outgoing() throws IOException {
        Path directory = data.toRealPath().resolve("outgoing");
        List<String> found = new ArrayList<>();
        try (Stream<Path> named = Files.list(directory)) {
            named.map(Path::toString).forEach(found::add);
        }
        Path open = Path.of("/proc/self/fd");
        if (Files.isDirectory(open)) {
            try (Stream<Path> files = Files.list(open)) {
                files.map(FileAnswersTest::target)
                        .filter(target -> target.startsWith(directory.toString()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Blank for one that was closed meanwhile. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private ResultActions ask(String format, String language) throws Exception {
        return mvc.perform(get(TABLE + format)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
