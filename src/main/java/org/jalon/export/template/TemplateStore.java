package org.jalon.export.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.export.docx.DocxFormat;
import org.jalon.export.docx.DocxTemplate;
import org.jalon.export.docx.TemplateRefused;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.request.TemplateFile;
import org.jalon.mandate.MandateId;
import org.jalon.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Templates as they are stored: added and read, never changed. The one in use is kept unpacked, since every document is written in it. */
@Component
class TemplateStore implements TemplateFile {

    /** @param id of the stored file it is */
    private record Ready(TemplateId id, DocxTemplate template) {}

    private static final String COLUMNS = "select id, stored_at, username, person_name, file_name, digest";

    private final JdbcClient jdbc;
    private final Map<MandateId, Ready> ready = new ConcurrentHashMap<>();

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The format in the template of the mandate, if it has one and the format takes one. */
    @Override
    public DocumentFormat dressed(DocumentFormat format, MandateId mandate) {
        if (!(format instanceof DocxFormat docx)) {
            return format;
        }
        return newest(mandate)
                .filter(OfficeTemplate::isFile)
                .map(template ->
                        docx.in(ready(mandate, template.id()), template.digest().orElseThrow()))
                .orElse(docx);
    }

    Optional<OfficeTemplate> newest(MandateId mandate) {
        return jdbc.sql(COLUMNS + " from document_template where mandate_id = :mandate order by id desc limit 1")
                .param("mandate", mandate.value())
                .query(TemplateStore::template)
                .optional();
    }

    /** The newest first. */
    List<OfficeTemplate> all(MandateId mandate) {
        return jdbc.sql(COLUMNS + " from document_template where mandate_id = :mandate order by id desc")
                .param("mandate", mandate.value())
                .query(TemplateStore::template)
                .list();
    }

    byte[] content(TemplateId id) {
        return jdbc.sql("select content from document_template where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void add(MandateId mandate, String fileName, String digest, byte[] content, Person person, Instant at) {
        jdbc.sql("""
                        insert into document_template (mandate_id, stored_at, username, person_name, file_name, digest, content)
                        values (:mandate, :at, :username, :name, :file, :digest, :content)""")
                .param("mandate", mandate.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", person.username())
                .param("name", person.displayName())
                .param("file", fileName)
                .param("digest", digest)
                .param("content", content)
                .update();
    }

    void addRemoval(MandateId mandate, Person person, Instant at) {
        jdbc.sql("""
                        insert into document_template (mandate_id, stored_at, username, person_name)
                        values (:mandate, :at, :username, :name)""")
                .param("mandate", mandate.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", person.username())
                .param("name", person.displayName())
                .update();
    }

    private DocxTemplate ready(MandateId mandate, TemplateId id) {
        return ready.compute(mandate, (key, now) -> now != null && now.id().equals(id) ? now : new Ready(id, read(id)))
                .template();
    }

    private DocxTemplate read(TemplateId id) {
        try {
            return DocxTemplate.read(content(id));
        } catch (TemplateRefused e) {
            throw new IllegalStateException("The template " + id.value() + " could be read when it was stored", e);
        }
    }

    private static OfficeTemplate template(ResultSet row, int number) throws SQLException {
        return new OfficeTemplate(
                new TemplateId(row.getLong("id")),
                Optional.ofNullable(row.getString("file_name")),
                Optional.ofNullable(row.getString("digest")),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("person_name"));
    }
}
