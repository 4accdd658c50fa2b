package org.jalon.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.intake.file.FoundCell;
import org.jalon.intake.file.FoundRow;
import org.jalon.intake.file.FoundTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRowsTest {

    @Test
    void every_cell_of_the_printed_annex_is_read_to_the_letter() {
        List<FileRow> rows = AnnexExample.rows(AnnexExample.printed(AnnexExample.lines()));
        assertThat(rows).hasSize(31);
        for (AnnexExample.Line line : AnnexExample.lines()) {
            if (!line.number().isEmpty()) {
                FileRow row = AnnexExample.row(rows, line.number()).orElseThrow();
                assertThat(row.text()).isEqualTo(line.text());
                assertThat(row.deadline()).isEqualTo(line.deadline());
                assertThat(row.parts().getFirst()).isEqualTo(new FileRow.Part(line.state(), line.comment()));
                assertThat(row.objective().map(NumberedText::number)).contains(line.objective());
                assertThat(row.pillar().map(NumberedText::number))
                        .contains(line.objective().substring(0, 1));
            }
        }
    }

    @Test
    void a_line_without_words_of_its_own_is_a_further_part_of_the_row_above() {
        List<FileRow> rows = AnnexExample.rows(AnnexExample.printed(AnnexExample.lines()));
        assertThat(AnnexExample.row(rows, "4.2.1").orElseThrow().parts())
                .containsExactly(
                        new FileRow.Part(
                                "Implemented",
                                "Progress made:\n– The Truth, Justice and Reconciliation Commission is operational"),
                        new FileRow.Part("Ongoing", "– Five regional offices out of six are open"));
    }

    @Test
    void two_states_in_one_cell_are_two_parts_and_a_word_broken_over_two_lines_is_one() {
        List<FileRow> rows = AnnexExample.rows(table(
                AnnexExample.row(1, "4.2.1 " + text("4.2.1"), "Implemented\nOngoing", "", "– One\n– Two"),
                AnnexExample.row(2, "4.2.2 " + text("4.2.2"), "Not\nimplemented", "", "")));
        assertThat(rows.get(0).parts())
                .containsExactly(new FileRow.Part("Implemented", "– One"), new FileRow.Part("Ongoing", "– Two"));
        assertThat(rows.get(1).parts()).containsExactly(new FileRow.Part("Not implemented", ""));
    }

    @Test
    void bands_of_pillars_their_statements_and_objectives_are_told_apart() {
        List<FileRow> rows = AnnexExample.rows(table(
                band("PILIER 4 – Justice and reconciliation"),
                band("Prevent impunity and promote genuine national reconciliation"),
                band("4.2 Establish transitional justice mechanisms"),
                AnnexExample.row(4, "4.2.2 " + text("4.2.2"), "Ongoing", "", "")));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.pillar()).contains(new NumberedText("4", "Justice and reconciliation"));
            assertThat(row.objective()).contains(new NumberedText("4.2", "Establish transitional justice mechanisms"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1 The interim authorities, 1.1.1, The interim authorities",
        "1.1.1. The interim authorities, 1.1.1, The interim authorities",
        "3.a Elections, 3.a, Elections",
        "4) Elections, 4, Elections",
        "(b) Elections, b, Elections",
        "IV. Elections, IV, Elections",
        "12 Elections, 12, Elections",
        "30 return zones, '', 30 return zones",
        "2015-2017 plan, '', 2015-2017 plan",
        "1.5million people, '', 1.5million people",
        "4.2.1, 4.2.1, ''"
    })
    void a_number_before_words(String cell, String number, String text) {
        assertThat(NumberedText.of(cell)).isEqualTo(new NumberedText(number, text));
    }

    @ParameterizedTest
    @CsvSource({
        "Implemented, implemented",
        "IMPLEMENTED., implemented",
        "Mise en œuvre, implemented",
        "Non mises en oeuvre, not-implemented",
        "en cours, ongoing",
        "Suspended, ?",
        "'', -",
        "' – ', -"
    })
    void words_of_the_scale(String word, String code) {
        StateWords.Meaning meaning = new StateWords(AnnexExample.SCALE, Remembered.NOTHING).read(word);
        assertThat(
                        switch (meaning) {
                            case StateWords.Meaning.Level(var level) -> level;
                            case StateWords.Meaning.Blank blank -> "-";
                            case StateWords.Meaning.Unknown unknown -> "?";
                        })
                .isEqualTo(code);
    }

    private static FoundTable table(FoundRow... rows) {
        return new FoundTable(
                1, "", "", List.of("Progress indicators", "State", "Deadline", "Comments"), List.of(rows), List.of());
    }

    private static FoundRow band(String text) {
        return new FoundRow("band", List.of(new FoundCell(text, 4)));
    }

    private static String text(String number) {
        return AnnexExample.framework().row(number).orElseThrow().element().text();
    }
}
