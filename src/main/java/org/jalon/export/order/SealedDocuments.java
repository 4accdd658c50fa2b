package org.jalon.export.order;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.export.AnnexDocument;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.order.SealedDocumentStore.Kept;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.request.DocumentRequest;
import org.jalon.security.start.Installation;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Word, PDF and Excel of sealed tables are what they were when they were first made, in each language: no later layout, template or word changes a byte
 * of them. What has options, is compared or is an extract is made anew each time, as are all other formats.
 */
@Component
public class SealedDocuments {

    /** Formats whose files are kept, by their endings. */
    static final List<String> FORMATS = List.of("docx", "pdf", "xlsx");

    private final AnnexDocuments documents;
    private final SealedDocumentStore store;
    private final Clock clock;
    private final Path directory;

    SealedDocuments(AnnexDocuments documents, SealedDocumentStore store, Clock clock, Installation installation) {
        this.documents = documents;
        this.store = store;
        this.clock = clock;
        this.directory = installation.dataDir().resolve("documents");
    }

    /**
     * The table as a document of that format: the one that is kept, which is made now if there is none yet, or one made anew.
     *
     * @param ending of the file's name, such as {@code docx}
     * @param language of headings, labels and statuses: French for French, English for all others
     * @return empty if there is no such format
     */
    @PreAuthorize("@access.reader(#request.table())")
    public Optional<MadeDocument> of(DocumentRequest request, Locale language, String ending) {
        Optional<SealedAs> as = request.table().sealedAs().filter(seal -> request.isPlain());
        if (as.isEmpty() || !FORMATS.contains(ending)) {
            return documents.of(request, language, ending).map(MadeDocument::of);
        }
        int number = as.get().number();
        Kept kept = find(request, number, language, ending).orElseGet(() -> make(request, number, language, ending));
        return Optional.of(new MadeDocument(request.fileName() + "." + ending, kept.mediaType(), kept.digest(), out -> {
            store.write(kept, out);
            return kept.undrawn();
        }));
    }

    private Optional<Kept> find(DocumentRequest request, int number, Locale language, String ending) {
        AnnexTable table = request.table();
        return store.find(table.framework(), table.period(), number, ending, code(language));
    }

    private Kept make(DocumentRequest request, int number, Locale language, String ending) {
        AnnexDocument document = documents.of(request, language, ending).orElseThrow();
        AnnexTable table = request.table();
        try {
            Files.createDirectories(directory);
            Path file = Files.createTempFile(directory, "sealed-", ".unfinished");
            try {
                Written written = write(document, file);
                return store.keep(
                        table.framework(),
                        table.period(),
                        number,
                        ending,
                        code(language),
                        document.mediaType(),
                        file,
                        written.digest(),
                        written.undrawn(),
                        clock.instant());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a file", e);
        }
    }

    private record Written(String digest, MissingGlyphs undrawn) {}

    private static Written write(AnnexDocument document, Path file) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        MissingGlyphs undrawn;
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
            undrawn = document.write(out);
        }
        return new Written(HexFormat.of().formatHex(digest.digest()), undrawn);
    }

    private static String code(Locale language) {
        return Words.nearest(language).getLanguage();
    }
}
