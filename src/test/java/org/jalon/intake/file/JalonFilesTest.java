package org.jalon.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jalon.export.Files;
import org.jalon.export.Variants;
import org.jalon.table.AnnexTable;
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

    /** What may differ in a table: rows, wordings, states, deadlines, parts, paragraphs, lists. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "pdf"})
    void whateverJalonPrintsIsReadBack(String ending) {
        for (int seed = 1; seed <= 12; seed++) {
            AnnexTable table = Variants.anyhow(SeedFixture.mali().published(), new Random(seed));
            Locale language = seed % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH;

            ExpectedTable.Score score = PrintedWords.of(table, language)
                    .best(TableFiles.read("annex", Files.bytes(table, language, ending)));

            assertThat(score.wrong()).as("%s %d", ending, seed).isEmpty();
        }
    }

    @Test
    void theSpreadsheetAndTheDataFileSayTheSameOfEachRow() {
        for (int seed = 1; seed <= 12; seed++) {
            AnnexTable table = Variants.anyhow(SeedFixture.mali().published(), new Random(seed));
            FoundTable sheet = TableFiles.read("a", Files.bytes(table, Locale.ENGLISH, "xlsx"))
                    .tables()
                    .getFirst();
            FoundTable data = TableFiles.read("a", Files.bytes(table, Locale.ENGLISH, "csv"))
                    .tables()
                    .getFirst();

            assertThat(column(sheet, "Progress indicator")).isEqualTo(column(data, "indicator"));
            assertThat(column(sheet, "Deadline")).isEqualTo(column(data, "deadline"));
            assertThat(column(sheet, "Comments")).isEqualTo(column(data, "comments"));
        }
    }

    private static List<String> column(FoundTable table, String heading) {
        int column = table.headings().indexOf(heading);
        assertThat(column).as(heading).isNotNegative();
        return table.rows().stream().map(row -> row.cells().get(column).text()).toList();
    }

    private static FileReading read(String ending) {
        byte[] file = Files.bytes(SeedFixture.mali().published(), Locale.ENGLISH, ending);
        return TableFiles.read("annex." + ending, file);
    }
}
