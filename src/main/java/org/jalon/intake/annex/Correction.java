package org.jalon.intake.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.column.ColumnKind;

/**
 * What a person says of a file.
 *
 * @param table the number of the table that is meant; empty to leave it
 * @param columns what its columns are, all of them; empty to leave them
 * @param matches by the key of a row: the code of an element, {@code +} for a new row, {@code -} to leave it out, empty to take back what was said
 * @param words what words in the column of states mean: the code of a state, or {@code -} for not stated
 */
public record Correction(
        Optional<Integer> table,
        Optional<List<ColumnKind>> columns,
        Map<String, String> matches,
        Map<String, String> words) {

    public Correction {
        matches = Map.copyOf(matches);
        words = Map.copyOf(words);
    }

    public static Correction table(int number) {
        return new Correction(Optional.of(number), Optional.empty(), Map.of(), Map.of());
    }

    public static Correction columns(List<ColumnKind> kinds) {
        return new Correction(Optional.empty(), Optional.of(kinds), Map.of(), Map.of());
    }

    public static Correction match(String row, String choice) {
        return new Correction(Optional.empty(), Optional.empty(), Map.of(row, choice), Map.of());
    }

    public static Correction word(String word, String meaning) {
        return new Correction(Optional.empty(), Optional.empty(), Map.of(), Map.of(word, meaning));
    }
}
