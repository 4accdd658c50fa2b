package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.export.TrackedChangesTest.noted;
import static org.jalon.export.TrackedChangesTest.tracked;

import java.util.Locale;
import java.util.Random;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.OfficeFile;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as Word and Excel files keep the schemas of their formats, with all that one can ask for. */
class OfficeSchemaTest {

    private static final AnnexTable BEFORE = SeedFixture.mali().published();
    private static final AnnexTable NOW = SeedFixture.mali().open();

    @ParameterizedTest
    @CsvSource({"docx, en", "docx, fr", "xlsx, en", "xlsx, fr"})
    void theTable(String format, Locale language) throws Exception {
        assertThat(OfficeSchemas.broken(Files.bytes(BEFORE, language, format))).isEmpty();
        assertThat(OfficeSchemas.broken(
                        Files.bytes(DocumentRequest.of(NOW).merged().citing(Citations.COLUMN), language, format)))
                .isEmpty();
        assertThat(OfficeSchemas.broken(Files.bytes(noted(BEFORE), language, format)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8})
    @LongTest("More of whateverDiffersAndWhateverIsWritten")
    void whateverDiffersAndWhateverIsWrittenOnceMore(int seed) throws Exception {
        whateverDiffersAndWhateverIsWritten(seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whateverDiffersAndWhateverIsWritten(int seed) throws Exception {
        Random random = new Random(seed);
        AnnexTable before = Variants.anyhow(BEFORE, random);
        AnnexTable now = Variants.anyhow(NOW, random);
        assertThat(OfficeSchemas.broken(tracked(before, now))).isEmpty();
        assertThat(OfficeSchemas.broken(
                        Files.bytes(DocumentRequest.of(now).comparedWith(before), Locale.FRENCH, "xlsx")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void footnotesComeGoAndChange(int seed) throws Exception {
        Random random = new Random(seed);
        AnnexTable before = FootnotesTest.cited(BEFORE, random);
        AnnexTable now = FootnotesTest.cited(NOW, random);
        assertThat(OfficeSchemas.broken(Files.bytes(noted(now).comparedWith(before), Locale.ENGLISH, "docx")))
                .isEmpty();
    }

    @Test
    void whatBreaksTheSchemaIsFound() throws Exception {
        byte[] file = Files.bytes(BEFORE, Locale.ENGLISH, "docx");
        assertThat(OfficeSchemas.broken(OfficeFile.of(file)
                        .replace("</w:tcPr>", "<w:nothing/></w:tcPr>")
                        .bytes()))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("word/"));
    }
}
