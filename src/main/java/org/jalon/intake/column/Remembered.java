package org.jalon.intake.column;

import java.util.Map;
import java.util.Optional;

/**
 * What people said of earlier files of a framework.
 *
 * @param columns what the columns with such headings are, by {@link PlainText#key}
 * @param words the codes of the states that such words mean, by the same; {@link #NOT_STATED} for none
 */
public record Remembered(Map<String, ColumnKind> columns, Map<String, String> words) {

    /** In place of a state's code: the word says nothing. */
    public static final String NOT_STATED = "-";

    public static final Remembered NOTHING = new Remembered(Map.of(), Map.of());

    public Remembered {
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
    }

    Optional<ColumnKind> column(String heading) {
        return Optional.ofNullable(columns.get(PlainText.key(heading)));
    }

    Optional<String> word(String word) {
        return Optional.ofNullable(words.get(PlainText.key(word)));
    }
}
