package org.jalon.export.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.JdbcValues;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where documents of sealed tables are kept: in the database, so that every node has them and every backup. Inserted, never changed. */
@Component
class SealedDocumentStore {

    /** Databases limit how long a value is; this much is in memory at a time. */
    private static final int PIECE = 256 * 1024;

    /**
     * @param digest SHA-256 of its bytes, in lower-case hexadecimal digits
     * @param undrawn the characters that it shows as boxes
     */
    record Kept(long id, String mediaType, long bytes, String digest, MissingGlyphs undrawn) {}

    /** A sealed table that lacks documents. */
    record Lacking(String mandate, String framework, String period, int number) {}

    private final JdbcClient jdbc;

    /** Apart from whatever the caller reads in, which may see no more than what was there when it began. */
    private final TransactionTemplate transaction;

    SealedDocumentStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<Kept> find(Framework framework, ReportingPeriod period, int number, String format, String language) {
        return jdbc.sql("""
                        select d.id, d.media_type, d.bytes, d.digest, d.undrawn from sealed_document d join seal s on s.id = d.seal_id
                        where s.framework_id = :framework and s.period_id = :period and s.number = :number
                          and d.format = :format and d.language = :language""")
                .param("framework", framework.id().value())
                .param("period", period.id().value())
                .param("number", number)
                .param("format", format)
                .param("language", language)
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getString("digest"),
                        MissingGlyphs.read(row.getString("undrawn"))))
                .optional();
    }

    /** Keeps a file for good, unless somebody has kept one at the same moment: then that one stays. */
    Kept keep(
            Framework framework,
            ReportingPeriod period,
            int number,
            String format,
            String language,
            String mediaType,
            Path file,
            String digest,
            MissingGlyphs undrawn,
            Instant at) {
        try {
            return transaction.execute(status -> {
                long seal = jdbc.sql("""
                                select id from seal
                                where framework_id = :framework and period_id = :period and number = :number""")
                        .param("framework", framework.id().value())
                        .param("period", period.id().value())
                        .param("number", number)
                        .query(Long.class)
                        .single();
                long id = add(seal, format, language, mediaType, file, digest, undrawn, at);
                pieces(id, file);
                return new Kept(id, mediaType, file.toFile().length(), digest, undrawn);
            });
        } catch (DataIntegrityViolationException e) {
            return transaction
                    .execute(status -> find(framework, period, number, format, language))
                    .orElseThrow(() -> e);
        }
    }

    private long add(
            long seal,
            String format,
            String language,
            String mediaType,
            Path file,
            String digest,
            MissingGlyphs undrawn,
            Instant at) {
        return JdbcValues.insert(jdbc.sql("""
                        insert into sealed_document (seal_id, format, language, media_type, bytes, digest, undrawn, made_at)
                        values (:seal, :format, :language, :type, :bytes, :digest, :undrawn, :at)""")
                .param("undrawn", undrawn.codes())
                .param("seal", seal)
                .param("format", format)
                .param("language", language)
                .param("type", mediaType)
                .param("bytes", file.toFile().length())
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC)));
    }

    private void pieces(long document, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("""
                                insert into sealed_document_piece (document_id, position, content)
                                values (:document, :position, :content)""")
                        .param("document", document)
                        .param("position", position++)
                        .param("content", piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the whole file.
     *
     * @param out is left open
     */
    void write(Kept kept, OutputStream out) throws IOException {
        long written = 0;
        for (int position = 0; written < kept.bytes(); position++) {
            byte[] piece = piece(kept, position);
            out.write(piece);
            written += piece.length;
        }
    }

    private byte[] piece(Kept kept, int position) {
        return transaction.execute(status -> jdbc.sql("""
                        select content from sealed_document_piece
                        where document_id = :document and position = :position""")
                .param("document", kept.id())
                .param("position", position)
                .query((row, n) -> row.getBytes("content"))
                .single());
    }

    /** Sealed tables with fewer than {@code complete} documents, those that were sealed first at the beginning. */
    List<Lacking> lacking(int complete) {
        return jdbc.sql("""
                        select m.code as mandate, f.code as framework, p.code as period, s.number
                        from seal s
                        join framework f on f.id = s.framework_id
                        join mandate m on m.id = f.mandate_id
                        join reporting_period p on p.id = s.period_id
                        where (select count(*) from sealed_document d where d.seal_id = s.id) < :complete
                        order by s.id""")
                .param("complete", complete)
                .query((row, n) -> new Lacking(
                        row.getString("mandate"),
                        row.getString("framework"),
                        row.getString("period"),
                        row.getInt("number")))
                .list();
    }
}
