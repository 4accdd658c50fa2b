package org.jalon.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jalon.export.FormFiles;
import org.jalon.export.OfficeSchemas;
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
}
