package org.jalon.intake.tabular;

import java.util.List;
import java.util.Optional;

/**
 * A table as the descriptor describes it.
 *
 * @param path of its file within the folder
 * @param primaryKey the columns that tell its lines apart; empty if none do
 * @param place where it is described
 */
public record TabularResource(
        String name,
        String path,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        SeedPlace place) {

    /** Columns whose values stand in a line of another table, if none of them is blank. */
    public record ForeignKey(List<String> columns, String resource, List<String> otherColumns) {}

    public Optional<Field> field(String column) {
        return fields.stream().filter(field -> field.name().equals(column)).findFirst();
    }

    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }
}
