package org.jalon.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jalon.export.Files;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jalon itself writes is read back word for word. */
class JalonFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "pdf"})
    void theAnnexOfMaliIsReadBackAsItIsPrinted(String ending) {
        FileReading reading = read(ending);

        ExpectedTable.Score score = MaliAnnex.table().best(reading);

        assertThat(reading.format()).isEqualTo(ending);
        assertThat(score.wrong()).isEmpty();
        assertThat(score.perfect()).isTrue();
        assertThat(reading.tables().getFirst().headings())
                .containsExactly(
                        "Objectives", "Progress indicators", "State of implementation", "Deadline", "Comments");
    }

    @Test
    void theSpreadsheetHasARowForEachPartAndTheColumnsOfItsHeadings() {
        FoundTable table = read("xlsx").tables().getFirst();

        assertThat(table.headings())
                .startsWith("Pillar", "Objective", "No.", "Progress indicator", "Part", "State of implementation");
        assertThat(table.rows()).hasSize(32);
        assertThat(table.rows().getFirst().place()).isEqualTo("sheet=Table;row=2");
    }

    @Test
    void theDataFileHasARowForEachPartAndTheColumnsOfItsHeader() {
        FoundTable table = read("csv").tables().getFirst();

        assertThat(table.headings()).startsWith("pillar_no", "pillar", "pillar_statement", "objective_no");
        assertThat(table.rows()).hasSize(32);
    }

    private static FileReading read(String ending) {
        byte[] file = Files.bytes(SeedFixture.mali().published(), Locale.ENGLISH, ending);
        return TableFiles.read("annex." + ending, file);
    }
}
