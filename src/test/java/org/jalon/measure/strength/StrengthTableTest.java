package org.jalon.measure.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Rhythm;
import org.jalon.measure.strength.Discrepancy.Rule;
import org.jalon.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a strength table adds up to. */
class StrengthTableTest {

    private static final int BLANK = -1;

    @Test
    void blank_is_blank_and_adds_nothing() {
        StrengthTable table = table(
                row("A", 1, BLANK, 1, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK),
                row("B", BLANK, 2, 2, 3, BLANK, 3, BLANK, BLANK, BLANK, 3, BLANK, 3),
                row("Total", 1, 2, 3, 3, BLANK, 3, BLANK, BLANK, BLANK, 3, BLANK, 3));

        assertThat(table.discrepancies()).isEmpty();
        assertThat(table.contributors().getFirst().at(StrengthColumn.MILITARY_WOMEN))
                .isEmpty();
        assertThat(table.sum(StrengthColumn.FORMED_POLICE_TOTAL)).isEmpty();
        assertThat(table.women(ForceComponent.MILITARY).women()).hasValue(2);
        assertThat(table.women(ForceComponent.MILITARY).of()).hasValue(3);
    }

    @Test
    void a_misprinted_line_is_told_from_a_misprinted_total() {
        StrengthTable line = table(
                row("N", BLANK, BLANK, BLANK, 17, 14, 31, BLANK, BLANK, BLANK, 17, 14, 315),
                row("Total", BLANK, BLANK, BLANK, 17, 14, 31, BLANK, BLANK, BLANK, 17, 14, 31));
        StrengthTable total = table(
                row("A", 5, BLANK, 5, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK),
                row("Total", 6, BLANK, 6, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK));

        assertThat(line.discrepancies())
                .extracting(Discrepancy::contributor, Discrepancy::rule, Discrepancy::printed, Discrepancy::recomputed)
                .containsExactly(
                        tuple("N", Rule.PARTS, 315, 31),
                        tuple("N", Rule.POLICE, 315, 31),
                        tuple("Total", Rule.COLUMN_OF_PARTS, 31, 315));
        assertThat(total.discrepancies())
                .extracting(Discrepancy::column, Discrepancy::rule)
                .containsExactly(
                        tuple(StrengthColumn.MILITARY_MEN, Rule.COLUMN),
                        tuple(StrengthColumn.MILITARY_TOTAL, Rule.COLUMN));
    }

    private static StrengthTable table(StrengthRow... rows) {
        List<StrengthRow> all = List.of(rows);
        return new StrengthTable(
                new Mandate(new MandateId(1), "m", new LocalizedText("M", "M"), Locale.ENGLISH, Rhythm.QUARTER),
                LocalDate.of(2017, 5, 20),
                "d",
                "S/1",
                "annex II",
                all.subList(0, all.size() - 1),
                Optional.of(all.getLast()));
    }

    private static StrengthRow row(String name, int... figures) {
        Map<StrengthColumn, Integer> printed = new EnumMap<>(StrengthColumn.class);
        for (StrengthColumn column : StrengthColumn.values()) {
            if (figures[column.ordinal()] != BLANK) {
                printed.put(column, figures[column.ordinal()]);
            }
        }
        return new StrengthRow(name, "", printed, name, "");
    }
}
