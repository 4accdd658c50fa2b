package org.jalon.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon.mandate.MandateId;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of documents, as the database keeps it. */
@Component
class RegisterStore {

    /** With the alias {@code d}. */
    static final String COLUMNS =
            "d.slug, d.symbol, d.title, d.published, d.note as document_note, d.contents, d.language, d.kind, d.link";

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    RegisterStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    List<SourceDocument> of(MandateId mandateId) {
        return jdbc.sql("select " + COLUMNS + """
                         from source_document d where d.mandate_id = :mandate
                        order by case when d.published is null then 1 else 0 end, d.published, d.slug""")
                .param("mandate", mandateId.value())
                .query((row, n) -> document(row))
                .list();
    }

    /** The short names of the documents that whoever is signed in took passages from, the last one first. */
    List<String> used(MandateId mandateId) {
        return jdbc.sql("""
                        select d.slug, max(p.id) as last_passage from passage p join source_document d on d.id = p.document_id
                        where p.mandate_id = :mandate and p.username = :username group by d.slug order by last_passage desc""")
                .param("mandate", mandateId.value())
                .param("username", person.get().username())
                .query((row, n) -> row.getString("slug"))
                .list();
    }

    void add(MandateId mandateId, SourceDocument document) {
        Person who = person.get();
        SourceDocument.Details details = document.details();
        jdbc.sql("""
                        insert into source_document (mandate_id, slug, symbol, title, published, note, contents, language, kind,
                                                     link, recorded_at, username, person_name)
                        values (:mandate, :slug, :symbol, :title, :published, :note, :contents, :language, :kind,
                                :link, :at, :username, :name)""")
                .param("mandate", mandateId.value())
                .param("slug", document.slug())
                .param("symbol", document.symbol().orElse(null))
                .param("title", document.title())
                .param("published", document.published().orElse(null))
                .param("note", document.note())
                .param("contents", details.contents().orElse(null))
                .param("language", details.language().orElse(null))
                .param("kind", details.kind().orElse(null))
                .param("link", details.link().orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }

    /** Writes what the register does not say yet of a document that it has. */
    void complete(MandateId mandateId, SourceDocument document) {
        SourceDocument.Details details = document.details();
        jdbc.sql("""
                        update source_document set contents = coalesce(contents, :contents), language = coalesce(language, :language),
                               kind = coalesce(kind, :kind), link = coalesce(link, :link)
                        where mandate_id = :mandate and slug = :slug""")
                .param("mandate", mandateId.value())
                .param("slug", document.slug())
                .param("contents", details.contents().orElse(null), java.sql.Types.DATE)
                .param("language", details.language().orElse(null), java.sql.Types.VARCHAR)
                .param("kind", details.kind().orElse(null), java.sql.Types.VARCHAR)
                .param("link", details.link().orElse(null), java.sql.Types.VARCHAR)
                .update();
    }

    static SourceDocument document(ResultSet row) throws SQLException {
        return new SourceDocument(
                row.getString("slug"),
                JdbcValues.text(row, "symbol"),
                row.getString("title"),
                JdbcValues.day(row, "published"),
                JdbcValues.text(row, "document_note").orElse(""),
                new SourceDocument.Details(
                        JdbcValues.day(row, "contents"),
                        JdbcValues.text(row, "language"),
                        JdbcValues.text(row, "kind"),
                        JdbcValues.text(row, "link")));
    }
}
