package org.jalon.intake.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.framework.FiscalYears;
import org.jalon.intake.column.AnnexExample;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.column.StateWords;
import org.jalon.intake.proposal.CellDifference.Change;
import org.jalon.shared.Citation;
import org.junit.jupiter.api.Test;

class RowContentTest {

    private static final Citation SOURCE = Citation.of("S/2017/811", "Annex I");

    private static final AssessmentContent NOW = says("ongoing", "Typed with care");

    /** Its comments would belong to no part of it. */
    @Test
    void a_row_that_is_split_otherwise_keeps_its_comments_from_a_file_without_any() {
        RowContent content = content(List.of(ColumnKind.INDICATOR, ColumnKind.STATE), "Implemented", "Ongoing");

        assertThat(content.against(NOW, Optional.empty()))
                .extracting(CellDifference::change)
                .containsExactly(Change.UNREADABLE);
        assertThat(content.taken(NOW, EnumSet.allOf(Cell.class), SOURCE)).isEqualTo(NOW);
    }

    @Test
    void with_its_comments_it_is_taken_whole() {
        RowContent content =
                content(List.of(ColumnKind.INDICATOR, ColumnKind.STATE, ColumnKind.COMMENT), "Implemented", "Ongoing");

        assertThat(content.taken(NOW, EnumSet.allOf(Cell.class), SOURCE).parts())
                .containsExactly(
                        new Part(Optional.of("implemented"), "Of Implemented"),
                        new Part(Optional.of("ongoing"), "Of Ongoing"));
    }

    @Test
    void a_file_without_comments_changes_a_state_and_no_word_beside_it() {
        RowContent content = content(List.of(ColumnKind.INDICATOR, ColumnKind.STATE), "Implemented");

        assertThat(content.taken(NOW, EnumSet.allOf(Cell.class), SOURCE).parts())
                .containsExactly(new Part(Optional.of("implemented"), "Typed with care"));
    }

    private static RowContent content(List<ColumnKind> columns, String... states) {
        boolean comments = columns.contains(ColumnKind.COMMENT);
        FileRow row = new FileRow(
                0,
                "table 1, row 1",
                "1.1.1",
                "A row",
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(states)
                        .map(state -> new FileRow.Part(state, comments ? "Of " + state : ""))
                        .toList(),
                "",
                List.of());
        return new RowContent(
                row,
                new ColumnMapping(columns),
                new StateWords(AnnexExample.SCALE, Remembered.NOTHING),
                FiscalYears.UNCLEAR);
    }
}
