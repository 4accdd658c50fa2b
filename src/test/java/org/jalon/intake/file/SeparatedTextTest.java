package org.jalon.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.intake.file.grid.ReadingLimits;
import org.jalon.intake.file.grid.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text with separators, from whatever program. */
class SeparatedTextTest {

    private static final String ROWS =
            "Indicateur;État;Observations\n1.1 Écoles, lycées;En cours;\"deux\nlignes\"\n1.2 Eau;;\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';'",
        "UTF-16LE, ';'",
        "UTF-16BE, ';'",
        "windows-1252, ';'",
        "UTF-8, ','",
        "UTF-8, '\t'",
        "windows-1252, '\t'"
    })
    void everyEncodingAndSeparatorIsReadAlike(String encoding, char separator) {
        String text =
                ROWS.replace("1.1 Écoles, lycées", "\"1.1 Écoles, lycées\"").replace(';', separator);

        FoundTable table = read(text.getBytes(Charset.forName(encoding)));

        assertThat(table.headings()).containsExactly("Indicateur", "État", "Observations");
        assertThat(texts(table))
                .containsExactly(List.of("1.1 Écoles, lycées", "En cours", "deux\nlignes"), List.of("1.2 Eau", "", ""));
        assertThat(table.rows()).extracting(FoundRow::place).containsExactly("line=2", "line=4");
    }

    @Test
    void linesAboveTheHeadingsAreTheTitle() {
        FoundTable table = read("Annexe I;;\n;;\nÉtat au 30 juin;;\n" + ROWS);

        assertThat(table.title()).isEqualTo("Annexe I\nÉtat au 30 juin");
        assertThat(table.headings()).containsExactly("Indicateur", "État", "Observations");
    }

    @Test
    void aTableWithoutHeadingsKeepsItsFirstRow() {
        FoundTable table = read("1.1 Courts,Ongoing,2017\n1.2 Police,Planned,2018\n");

        assertThat(table.headings()).containsExactly("", "", "");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void aFileThatIsCutIsRefusedWithTheLine() {
        assertCut("Indicator,State,Comments\n1.1,Ongoing,a\n1.2,Planned,\"b and", "line=3");
        assertCut("Indicator,State,Comments\n1.1,Ongoing,a\n1.2,Planned,b\n1.3,Plan", "line=4");
    }

    @Test
    void whatIsPastedIsReadByItsTabs() {
        FileReading reading = TableFiles.pasted("Indicator\tState\n1.1 Courts\tOngoing", ReadingLimits.USUAL);

        assertThat(texts(reading.tables().getFirst())).containsExactly(List.of("1.1 Courts", "Ongoing"));
    }

    private static void assertCut(String text, String place) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(text))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("intake.file.refused.cut");
                    assertThat(refused.place()).isEqualTo(place);
                });
    }

    private static FoundTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FoundTable read(byte[] content) {
        return TableFiles.read("a", content).tables().getFirst();
    }

    private static List<List<String>> texts(FoundTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(FoundCell::text).toList())
                .toList();
    }
}
