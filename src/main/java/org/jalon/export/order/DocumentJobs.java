package org.jalon.export.order;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.export.order.DocumentOrder.Step;
import org.jalon.export.printed.MissingGlyphs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Makes documents one after the other, {@link #BENCHES} at a time, in the name of those who asked for them. */
@Component
class DocumentJobs implements DisposableBean {

    /** A large PDF takes a core; the others are for those who type. */
    private static final int BENCHES = 2;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentJobs.class);

    private final DocumentAssembler making;
    private final DocumentStore store;
    private final ExecutorService benches = Executors.newFixedThreadPool(
            BENCHES, Thread.ofPlatform().name("document-", 1).daemon().factory());
    private final Map<DocumentId, Work> works = new ConcurrentHashMap<>();

    DocumentJobs(DocumentAssembler making, DocumentStore store) {
        this.making = making;
        this.store = store;
    }

    /** What is known of a document while it is made. */
    private static final class Work {

        private volatile boolean wanted = true;
        private volatile Step step = Step.READING;
        private final AtomicLong bytes = new AtomicLong();
    }

    void begin(DocumentId id, String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        Work work = new Work();
        works.put(id, work);
        benches.execute(new DelegatingSecurityContextRunnable(
                () -> make(id, work, () -> making.of(mandate, framework, choice, confirmed))));
    }

    /** Nobody wants it any more; what is written so far is thrown away. */
    void stop(DocumentId id) {
        Optional.ofNullable(works.get(id)).ifPresent(work -> work.wanted = false);
    }

    /** The order with how far its making has come. */
    DocumentOrder progressOf(DocumentOrder order) {
        Work work = works.get(order.id());
        if (work == null || order.state() != DocumentOrder.State.MAKING) {
            return order;
        }
        return new DocumentOrder(
                order.id(),
                order.choice(),
                order.internal(),
                order.state(),
                order.fileName(),
                order.mediaType(),
                work.bytes.get(),
                order.digest(),
                order.orderedAt(),
                order.finishedAt(),
                Optional.of(work.step),
                order.undrawn());
    }

    @Override
    public void destroy() {
        benches.shutdownNow();
    }

    private interface Reading {
        MadeDocument read();
    }

    private void make(DocumentId id, Work work, Reading reading) {
        Path unfinished = store.unfinished(id);
        try {
            if (store.making(id)) {
                MadeDocument document = reading.read();
                work.step = Step.WRITING;
                Written written = write(document, unfinished, work);
                Files.move(unfinished, store.file(id), StandardCopyOption.REPLACE_EXISTING);
                if (!store.ready(id, document, work.bytes.get(), written.digest(), written.undrawn())) {
                    Files.deleteIfExists(store.file(id));
                }
            }
        } catch (NotWanted e) {
            LOG.debug("Document {} is not wanted any more", id.value());
        } catch (IOException | RuntimeException e) {
            LOG.error("Document {} could not be made", id.value(), e);
        } finally {
            // Also where memory ran out: nobody waits for what will not come.
            store.failed(id);
            works.remove(id);
            forget(unfinished);
        }
    }

    private record Written(String digest, MissingGlyphs undrawn) {}

    private static Written write(MadeDocument document, Path file, Work work) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        MissingGlyphs undrawn;
        try (OutputStream out = new BufferedOutputStream(
                new DigestOutputStream(new Watched(Files.newOutputStream(file), work), digest))) {
            undrawn = document.write(out);
        }
        return new Written(HexFormat.of().formatHex(digest.digest()), undrawn);
    }

    /** Counts, and ends the writing of what nobody wants any more. */
    private static final class Watched extends OutputStream {

        private final OutputStream out;
        private final Work work;

        private Watched(OutputStream out, Work work) {
            this.out = out;
            this.work = work;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            if (!work.wanted) {
                throw new NotWanted();
            }
            out.write(some, from, length);
            work.bytes.addAndGet(length);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static final class NotWanted extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }
}
