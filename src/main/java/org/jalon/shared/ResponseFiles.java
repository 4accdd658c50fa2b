package org.jalon.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Files on their way to somebody who asks for them: each is whole on disk before its first byte leaves, so that a failure is a problem and never half
 * a file, and whoever reads slowly holds nothing in memory. See docs/decisions/0045-files-on-their-way.md.
 */
@Component
public class ResponseFiles {

    private static final int BUFFER = 32 * 1024;

    /** The name is taken away when the file is opened, where the system can do that, and else when it is closed, be it by the end of the process. */
    private static final Set<StandardOpenOption> NAMELESS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final Path directory;

    ResponseFiles(@Value("${jalon.data-dir:data}") Path dataDir) {
        this.directory = dataDir.resolve("outgoing");
    }

    /** What a file is to hold. */
    public interface Content {
        /** @param out is left open */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file that is there until the request that is being answered is over, however that ends, and then for nobody any more.
     *
     * @return the whole file, of which parts can be read as well
     * @throws IOException if there is no room for it
     */
    public Resource file(Content content) throws IOException {
        Files.createDirectories(directory);
        FileChannel file = FileChannel.open(directory.resolve(UUID.randomUUID().toString()), NAMELESS);
        RequestContextHolder.currentRequestAttributes()
                .registerDestructionCallback(
                        ResponseFiles.class.getName() + file.hashCode(),
                        () -> close(file),
                        RequestAttributes.SCOPE_REQUEST);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        content.write(out);
        out.flush();
        return new Written(file);
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Can be read as often as one likes, each time from its beginning. */
    private static final class Written extends AbstractResource {

        private final FileChannel file;

        private Written(FileChannel file) {
            this.file = file;
        }

        @Override
        public long contentLength() throws IOException {
            return file.size();
        }

        @Override
        public InputStream getInputStream() {
            return new Reading(file);
        }

        @Override
        public String getDescription() {
            return "a file on its way";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Keeps its own place in the file. */
    private static final class Reading extends InputStream {

        private final FileChannel file;
        private long at;

        private Reading(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = file.read(ByteBuffer.wrap(target, offset, length), at);
            at += Math.max(got, 0);
            return got;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = Math.clamp(bytes, 0, file.size() - at);
            at += skipped;
            return skipped;
        }
    }
}
