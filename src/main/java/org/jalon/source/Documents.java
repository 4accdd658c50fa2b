package org.jalon.source;

import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a mandate. */
@Service
@Snapshot
public class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mandate's documents in the order in which they were published, those without a date last. */
    @PreAuthorize("hasRole('READER')")
    public List<SourceDocument> of(Mandate mandate) {
        return jdbc.sql("""
                        select slug, symbol, title, published, note from source_document where mandate_id = :mandate
                        order by case when published is null then 1 else 0 end, published, slug""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new SourceDocument(
                        row.getString("slug"),
                        JdbcValues.text(row, "symbol"),
                        row.getString("title"),
                        JdbcValues.day(row, "published"),
                        JdbcValues.text(row, "note").orElse("")))
                .list();
    }

    /** Adds a document to a mandate. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void add(MandateId mandateId, SourceDocument document) {
        jdbc.sql("""
                        insert into source_document (mandate_id, slug, symbol, title, published, note)
                        values (:mandate, :slug, :symbol, :title, :published, :note)""")
                .param("mandate", mandateId.value())
                .param("slug", document.slug())
                .param("symbol", document.symbol().orElse(null))
                .param("title", document.title())
                .param("published", document.published().orElse(null))
                .param("note", document.note())
                .update();
    }
}
