package org.jalon.intake.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.intake.tabular.Table;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.intake.tabular.TabularResource;
import org.jalon.intake.tabular.TabularResource.ForeignKey;

/**
 * A framework has three storeys: what a folder says of a fourth one would be overlooked, and is refused (decision record 0018). It may be a
 * column of its own, or a table of what lies below the indicators. Numbers may be as deep as one likes.
 */
final class LevelRule implements SeedRule {

    private static final String NUMBER = "number";

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (Table table : seed.tables()) {
            Optional<Level> storey = storey(table.resource().name());
            storey.ifPresent(one -> checkColumns(table, one, problems));
            if (storey.isEmpty() && liesBelowAStorey(table.resource())) {
                problems.add(
                        table.place(), "seed.storey.table", table.resource().name());
            }
        }
    }

    /** Whether this rule has the better words for what is not read of a table. */
    static boolean judges(Table table) {
        return storey(table.resource().name()).isPresent() || liesBelowAStorey(table.resource());
    }

    private static void checkColumns(Table table, Level storey, TabularProblems problems) {
        List<String> read = Stream.of(
                        Stream.of("framework"),
                        storey.parent().stream(),
                        Stream.of(NUMBER, Level.CODE, storey.text()),
                        storey.statement().stream(),
                        Stream.of("valid_from", Level.UNTIL))
                .flatMap(column -> column)
                .toList();
        table.resource().columns().stream()
                .filter(column -> !read.contains(column))
                .forEach(column -> problems.add(table.place(), "seed.storey.column", column, String.join(", ", read)));
    }

    /** What has numbers of its own and names a pillar, objective or indicator above it. An assessment names one and has none. */
    private static boolean liesBelowAStorey(TabularResource resource) {
        return resource.field(NUMBER).isPresent()
                && resource.foreignKeys().stream()
                        .map(ForeignKey::resource)
                        .anyMatch(name -> storey(name).isPresent());
    }

    private static Optional<Level> storey(String table) {
        return Level.ALL.stream().filter(one -> one.table().equals(table)).findFirst();
    }
}
