package org.jalon.export.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.request.DocumentRequests;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Lang;
import org.jalon.table.AsAt;
import org.jalon.table.TableRef;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Word, PDF and Excel of a sealed table are kept as they were first made. */
@DatabaseTest
class SealedDocumentsTest {

    @Autowired
    private SealedDocuments documents;

    @Autowired
    private DocumentRequests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;

    @BeforeEach
    void a_sealed_period_and_an_open_one() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod published = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", published);
        mandate.publish(published, "1.1.1", Examples.says("ongoing", "Words"));
        published = mandate.seal(published);
        mandate.carryForward(published, mandate.open("2017-Q3"));
    }

    @Test
    void the_first_one_made_is_given_to_everybody_after_that() {
        byte[] first = bytes("docx", Lang.en);

        replaceContent("Another Jalon would have laid it out like this");

        assertThat(new String(bytes("docx", Lang.en), StandardCharsets.UTF_8))
                .as("it is read, not made anew")
                .isEqualTo("Another Jalon would have laid it out like this");
        assertThat(first).startsWith('P', 'K');
        assertThat(count()).isOne();
        assertThat(bytes("docx", Lang.fr))
                .as("another language is another file")
                .startsWith('P', 'K');
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void its_digest_is_that_of_its_bytes() {
        byte[] pdf = bytes("pdf", Lang.en);
        assertThat(jdbc.sql("""
                        select d.digest from sealed_document d join seal s on s.id = d.seal_id
                        where s.framework_id = :framework and d.format = 'pdf'""")
                        .param("framework", mandate.framework().id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(DigestUtils.sha256Hex(pdf));
    }

    @Test
    void only_the_sealed_table_itself_is_kept() {
        for (String format : List.of("csv", "html")) {
            make(request("2017-Q2"), format, Lang.en);
        }
        make(request("2017-Q3"), "docx", Lang.en);
        make(request("2017-Q2").merged(), "xlsx", Lang.en);
        make(
                Acting.as(
                        Acting.READER,
                        () -> requests.of(
                                mandate.mandate().code(),
                                "table",
                                "2017-Q2",
                                new AsAt.Current(),
                                Optional.of("2017-Q3"))),
                "docx",
                Lang.en);
        assertThat(count()).isZero();
    }

    private void replaceContent(String text) {
        jdbc.sql("""
                        update sealed_document_piece set content = :content where document_id in
                          (select d.id from sealed_document d join seal s on s.id = d.seal_id where s.framework_id = :framework)""")
                .param("content", text.getBytes(StandardCharsets.UTF_8))
                .param("framework", mandate.framework().id().value())
                .update();
        jdbc.sql(
                        "update sealed_document set bytes = :bytes where seal_id in (select id from seal where framework_id = :framework)")
                .param("bytes", text.length())
                .param("framework", mandate.framework().id().value())
                .update();
    }

    private int count() {
        return jdbc.sql("""
                        select count(*) from sealed_document d join seal s on s.id = d.seal_id
                        where s.framework_id = :framework""")
                .param("framework", mandate.framework().id().value())
                .query(Integer.class)
                .single();
    }

    private byte[] bytes(String format, Lang language) {
        return make(request("2017-Q2"), format, language);
    }

    private DocumentRequest request(String period) {
        return Acting.as(
                Acting.READER,
                () -> requests.of(
                        mandate.mandate().code(),
                        "table",
                        new TableRef(Optional.of(period), new AsAt.Current()),
                        Optional.empty()));
    }

    private byte[] make(DocumentRequest request, String format, Lang language) {
        Locale locale = language.locale();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Acting.as(Acting.READER, () -> documents.of(request, locale, format).orElseThrow())
                    .write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
