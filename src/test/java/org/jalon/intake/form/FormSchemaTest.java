package org.jalon.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jalon.export.FormFiles;
import org.jalon.export.OfficeSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contributor's form keeps the schemas of Word and Excel: who gets it has nobody to ask. */
class FormSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyPart(Locale language) throws Exception {
        assertThat(OfficeSchemas.broken(FormFiles.docx(FormExample.form(), language)))
                .isEmpty();
        assertThat(OfficeSchemas.broken(FormFiles.xlsx(FormExample.form(), language)))
                .isEmpty();
    }

    @Test
    void theFieldsOfAnIndicatorStayOnOnePage() throws Exception {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(FormFiles.docx(FormExample.form(), Locale.ENGLISH)))) {
            List<String> rows = word.getTables().getLast().getRows().stream()
                    .map(row -> {
                        XWPFParagraph first = row.getCell(0).getParagraphs().getFirst();
                        XWPFStyle style = word.getStyles().getStyle(first.getStyle());
                        return style.getCTStyle().getPPr().isSetKeepNext()
                                ? "kept"
                                : row.getCell(1).getText();
                    })
                    .filter(row -> !row.equals("kept"))
                    .toList();
            assertThat(rows).hasSize(4).containsOnly("Sources (one a line)");
        }
    }
}
