package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.jalon.export.order.DocumentAssembler;
import org.jalon.export.order.DocumentChoice;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.Lang;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Matrix, comparison, history and a spreadsheet with all its sheets keep the schemas of their formats as well. */
@DatabaseTest
@ActingAs(Role.READER)
@LongTest("Schemas of matrix, comparison and history; OfficeSchemaTest asks the same of the table")
class ReadingOfficeSchemaTest {

    @Autowired
    private DocumentAssembler making;

    @ParameterizedTest
    @CsvSource({
        "matrix, docx, en",
        "matrix, xlsx, fr",
        "comparison, docx, fr",
        "comparison, xlsx, en",
        "history, docx, en",
        "history, xlsx, fr",
        "table, xlsx, en"
    })
    void everyPart(String what, String format, Lang lang) throws Exception {
        DocumentChoice choice = DocumentChoice.of(
                Map.of(
                        "what", List.of(what),
                        "format", List.of(format),
                        "indicator", List.of("4.2.1"),
                        "change", List.of("unchanged"),
                        "sheets", List.of("")),
                lang);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        making.of("mali", "agreement", choice, false).write(out);
        assertThat(OfficeSchemas.broken(out.toByteArray())).isEmpty();
    }
}
