package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A file on its way is whole, is there as long as its request and no longer, and leaves nothing behind. */
class ResponseFilesTest {

    @TempDir
    private Path data;

    private ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());

    @BeforeEach
    void begin() {
        request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
    }

    @AfterEach
    void end() {
        request.requestCompleted();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void it_can_be_read_again_and_in_parts() throws Exception {
        Resource file = written("0123456789");
        assertThat(file.contentLength()).isEqualTo(10);
        assertThat(text(file)).isEqualTo("0123456789");
        try (InputStream one = file.getInputStream();
                InputStream other = file.getInputStream()) {
            assertThat(one.skip(7)).isEqualTo(7);
            assertThat(other.read()).isEqualTo('0');
            assertThat(new String(one.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("789");
            assertThat(one.skip(1)).isZero();
            assertThat(other.read()).isEqualTo('1');
        }
    }

    /** So there is nothing for anybody to tidy up, not even after the process was killed. */
    @Test
    void it_has_no_name_while_it_is_there() throws Exception {
        Resource file = written("some words");
        assertThat(names()).isEmpty();
        assertThat(text(file)).isEqualTo("some words");
    }

    @Test
    void it_is_gone_when_the_request_is_over() throws Exception {
        Resource file = written("some words");
        Resource another = written("some more");
        InputStream begun = file.getInputStream();
        assertThat(begun.read()).isEqualTo('s');
        request.requestCompleted();
        assertThatThrownBy(begun::read).isInstanceOf(ClosedChannelException.class);
        assertThatThrownBy(another::contentLength).isInstanceOf(ClosedChannelException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void what_fails_while_it_is_written_is_told_and_leaves_nothing() throws Exception {
        assertThatThrownBy(() -> new ResponseFiles(data).file(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No more room");
                }))
                .hasMessage("No more room");
        request.requestCompleted();
        assertThat(names()).isEmpty();
    }

    @Test
    void a_large_one_is_the_same_to_the_byte() throws Exception {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Resource file = new ResponseFiles(data).file(out -> {
            for (int n = 0; n < 100_000; n++) {
                byte[] piece = (n + ",").getBytes(StandardCharsets.US_ASCII);
                out.write(piece);
                expected.writeBytes(piece);
            }
        });
        assertThat(file.getContentAsByteArray()).isEqualTo(expected.toByteArray());
    }

    private Resource written(String words) throws IOException {
        return new ResponseFiles(data).file(out -> out.write(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.US_ASCII);
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> files = java.nio.file.Files.list(data.resolve("outgoing"))) {
            return files.toList();
        }
    }
}
