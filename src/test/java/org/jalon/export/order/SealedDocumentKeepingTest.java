package org.jalon.export.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
import org.jalon.testing.FewMandates;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of all sealed tables are made before anybody asks for them. */
@DatabaseTest
@FewMandates
@LongTest("Every format in every language; SealedDocumentsTest keeps two")
class SealedDocumentKeepingTest {

    @Autowired
    private SealedDocuments documents;

    @Autowired
    private SealedDocumentKeeping keeping;

    @Autowired
    private SealedDocumentStore store;

    @Autowired
    private DocumentRequests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Test
    void what_nobody_asked_for_is_made_once_in_every_format_and_language() throws IOException {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod published = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", published);
        mandate.publish(published, "1.1.1", Examples.says("ongoing", "Words"));
        published = mandate.seal(published);
        mandate.carryForward(published, mandate.open("2017-Q3"));

        byte[] first = spreadsheet(mandate);
        Acting.as(Acting.ADMINISTRATOR, keeping::makeAll);
        assertThat(count(mandate)).isEqualTo(SealedDocuments.FORMATS.size() * Lang.values().length);
        assertThat(spreadsheet(mandate)).isEqualTo(first);

        Acting.as(Acting.ADMINISTRATOR, keeping::makeAll);
        assertThat(count(mandate)).isEqualTo(SealedDocuments.FORMATS.size() * Lang.values().length);
        assertThat(store.lacking(6))
                .noneMatch(table -> table.mandate().equals(mandate.mandate().code()));
    }

    private int count(BuiltMandate mandate) {
        return jdbc.sql("""
                        select count(*) from sealed_document d join seal s on s.id = d.seal_id
                        where s.framework_id = :framework""")
                .param("framework", mandate.framework().id().value())
                .query(Integer.class)
                .single();
    }

    private byte[] spreadsheet(BuiltMandate mandate) throws IOException {
        DocumentRequest request = Acting.as(
                Acting.READER,
                () -> requests.of(
                        mandate.mandate().code(),
                        "table",
                        new TableRef(Optional.of("2017-Q2"), new AsAt.Current()),
                        Optional.empty()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Acting.as(
                        Acting.READER,
                        () -> documents.of(request, Locale.FRENCH, "xlsx").orElseThrow())
                .write(out);
        return out.toByteArray();
    }
}
