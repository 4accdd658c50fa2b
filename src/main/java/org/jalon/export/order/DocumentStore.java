package org.jalon.export.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.export.order.DocumentOrder.State;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.start.Installation;
import org.jalon.shared.JdbcValues;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where documents lie that people asked for, and for how long. Who may have them is not decided here. */
@Component
class DocumentStore {

    /** How long a document is kept after it was asked for. */
    static final Duration KEPT = Duration.ofHours(24);

    static final int LONGEST_CHOICE = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path directory;

    DocumentStore(JdbcClient jdbc, Clock clock, Installation installation) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.directory = installation.dataDir().resolve("documents");
    }

    /** What was being made when Jalon ended will never be ready. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        jdbc.sql("""
                        update document_order set state = 'FAILED', finished_at = :now
                        where state = 'WAITING' or state = 'MAKING'""").param("now", at(clock.instant())).update();
        sweep();
    }

    /** Throws away what was kept long enough. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void sweep() {
        jdbc.sql("select id from document_order where ordered_at < :then")
                .param("then", at(clock.instant().minus(KEPT)))
                .query((row, n) -> new DocumentId(row.getLong("id")))
                .list()
                .forEach(this::remove);
    }

    DocumentOrder add(FrameworkId framework, String username, DocumentChoice choice, Instant now) {
        long id = JdbcValues.insert(jdbc.sql("""
                        insert into document_order (framework_id, username, choice, internal, state, file_name, media_type,
                            bytes, digest, ordered_at)
                        values (:framework, :username, :choice, :internal, 'WAITING', '', '', 0, '', :now)""")
                .param("framework", framework.value())
                .param("username", username)
                .param("choice", choice.withConversation(false).query())
                .param("internal", choice.conversation())
                .param("now", at(now)));
        return jdbc.sql("select * from document_order where id = :id")
                .param("id", id)
                .query(this::order)
                .single();
    }

    /** A person's orders that are still kept, the newest first. */
    List<DocumentOrder> of(FrameworkId framework, String username, Instant now) {
        return jdbc.sql("""
                        select * from document_order
                        where framework_id = :framework and username = :username and ordered_at >= :then
                        order by ordered_at desc, id desc""")
                .param("framework", framework.value())
                .param("username", username)
                .param("then", at(now.minus(KEPT)))
                .query(this::order)
                .list();
    }

    /** @return whether it was still wanted */
    boolean making(DocumentId id) {
        return jdbc.sql("update document_order set state = 'MAKING' where id = :id and state = 'WAITING'")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** @return whether it was still wanted */
    boolean ready(DocumentId id, MadeDocument document, long bytes, String digest, MissingGlyphs undrawn) {
        return jdbc.sql("""
                                update document_order set state = 'READY', file_name = :name, media_type = :type, bytes = :bytes,
                                    digest = :digest, undrawn = :undrawn, finished_at = :now
                                where id = :id and state = 'MAKING'""")
                        .param("name", document.fileName())
                        .param("type", document.mediaType())
                        .param("bytes", bytes)
                        .param("digest", digest)
                        .param("undrawn", undrawn.codes())
                        .param("now", at(clock.instant()))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void failed(DocumentId id) {
        jdbc.sql("""
                        update document_order set state = 'FAILED', finished_at = :now
                        where id = :id and (state = 'WAITING' or state = 'MAKING')""").param("now", at(clock.instant())).param("id", id.value()).update();
    }

    void remove(DocumentId id) {
        jdbc.sql("delete from document_order where id = :id")
                .param("id", id.value())
                .update();
        try {
            Files.deleteIfExists(file(id));
            Files.deleteIfExists(unfinished(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file of an order lies once it is ready. */
    Path file(DocumentId id) {
        return directory.resolve(String.valueOf(id.value()));
    }

    /** Where it is written until then; its directory is there. */
    Path unfinished(DocumentId id) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory.resolve(id.value() + ".unfinished");
    }

    private DocumentOrder order(ResultSet row, int n) throws SQLException {
        return new DocumentOrder(
                new DocumentId(row.getLong("id")),
                row.getString("choice"),
                row.getBoolean("internal"),
                State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("digest"),
                JdbcValues.instant(row, "ordered_at"),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.empty(),
                MissingGlyphs.read(row.getString("undrawn")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
