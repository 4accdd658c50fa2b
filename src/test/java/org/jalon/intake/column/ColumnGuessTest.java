package org.jalon.intake.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.intake.column.ColumnKind.ASIDE;
import static org.jalon.intake.column.ColumnKind.COMMENT;
import static org.jalon.intake.column.ColumnKind.DEADLINE;
import static org.jalon.intake.column.ColumnKind.INDICATOR;
import static org.jalon.intake.column.ColumnKind.NUMBER;
import static org.jalon.intake.column.ColumnKind.OBJECTIVE;
import static org.jalon.intake.column.ColumnKind.STATE;

import java.util.List;
import java.util.Map;
import org.jalon.intake.column.ColumnGuess.Note;
import org.jalon.intake.file.FoundTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnGuessTest {

    private static final KnownFramework KNOWN = AnnexExample.framework();

    @Test
    void the_printed_annex_is_understood() {
        assertThat(kinds(AnnexExample.printed(AnnexExample.lines())))
                .containsExactly(OBJECTIVE, INDICATOR, STATE, DEADLINE, COMMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "No., Indicator, Status, Target date, Remarks",
        "N°, Indicateurs de progrès, État d’avancement, Échéance, Commentaires",
        "Ref, Benchmarks, State of implementation, Time frame, Progress made",
        "'', '', '', '', ''",
        "Réf., Critères, ÉTAT, Délai, Observations"
    })
    void headings_in_either_language_or_none(String one, String two, String three, String four, String five) {
        FoundTable table = AnnexExample.list(List.of(one, two, three, four, five), AnnexExample.lines());
        assertThat(kinds(table)).containsExactly(NUMBER, INDICATOR, STATE, DEADLINE, COMMENT);
    }

    @Test
    void columns_that_were_exchanged_are_told_by_what_stands_in_them_and_that_is_said() {
        FoundTable table =
                AnnexExample.list(List.of("No.", "Indicator", "Deadline", "State", "Comments"), AnnexExample.lines());
        ColumnGuess guess = ColumnGuess.of(table, KNOWN, Remembered.NOTHING);
        assertThat(guess.mapping().kinds()).containsExactly(NUMBER, INDICATOR, STATE, DEADLINE, COMMENT);
        assertThat(guess.notes())
                .containsExactly(
                        new Note(2, "Deadline", ColumnGuess.Kind.OTHER_THAN_HEADING),
                        new Note(3, "State", ColumnGuess.Kind.OTHER_THAN_HEADING));
    }

    @Test
    void a_column_that_nobody_knows_is_kept_aside_and_said() {
        FoundTable table = new FoundTable(
                1,
                "",
                "",
                List.of("No.", "Indicator", "State", "Focal point"),
                List.of(
                        AnnexExample.row(1, "4.2.2", text("4.2.2"), "Ongoing", "Ministry of Justice"),
                        AnnexExample.row(2, "4.3.6", text("4.3.6"), "Implemented", "Cabinet")),
                List.of());
        ColumnGuess guess = ColumnGuess.of(table, KNOWN, Remembered.NOTHING);
        assertThat(guess.mapping().kinds()).containsExactly(NUMBER, INDICATOR, STATE, ASIDE);
        assertThat(guess.notes()).containsExactly(new Note(3, "Focal point", ColumnGuess.Kind.ASIDE));
        assertThat(FileRows.of(table, guess.mapping(), KNOWN, Remembered.NOTHING)
                        .getFirst()
                        .asides())
                .containsExactly(new FileRow.Aside("Focal point", "Ministry of Justice"));
    }

    @Test
    void what_a_person_said_of_a_heading_is_remembered() {
        FoundTable table = AnnexExample.list(
                List.of("No.", "Indicator", "Colour", "Deadline", "Comments"),
                AnnexExample.lines().stream().map(line -> line.stating("green")).toList());
        assertThat(kinds(table).get(2)).isEqualTo(ASIDE);
        Remembered remembered = new Remembered(Map.of("colour", STATE), Map.of("green", "implemented"));
        assertThat(ColumnGuess.of(table, KNOWN, remembered).mapping().kinds().get(2))
                .isEqualTo(STATE);
    }

    @Test
    void no_two_columns_are_the_same() {
        assertThatThrownBy(() -> new ColumnMapping(List.of(STATE, STATE))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ColumnKind> kinds(FoundTable table) {
        return ColumnGuess.of(table, KNOWN, Remembered.NOTHING).mapping().kinds();
    }

    private static String text(String number) {
        return KNOWN.row(number).orElseThrow().element().text();
    }
}
