package org.jalon.intake.tabular;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.TabularResource.ForeignKey;

/** Looks for lines that name a line of another table which is not there. */
final class ReferenceCheck {

    /** More values than these are no help to whoever reads the message. */
    private static final int MOST_LISTED = 12;

    private ReferenceCheck() {}

    static void check(ForeignKey key, Table from, Table to, TabularProblems problems) {
        Set<List<String>> known =
                to.rows().stream().map(row -> row.raw(key.otherColumns())).collect(Collectors.toSet());
        for (SeedRow row : from.rows()) {
            List<String> values = row.raw(key.columns());
            boolean toBeMendedFirst = key.columns().stream().anyMatch(column -> problems.concern(row.place(column)));
            if (!values.contains("") && !known.contains(values) && !toBeMendedFirst) {
                complain(key, row, to, problems);
            }
        }
    }

    /** Of several columns the last one is at fault: the others, such as the framework, have keys of their own. */
    private static void complain(ForeignKey key, SeedRow row, Table to, TabularProblems problems) {
        int last = key.columns().size() - 1;
        List<String> others = row.raw(key.columns()).subList(0, last);
        List<String> expected = to.rows().stream()
                .map(there -> there.raw(key.otherColumns()))
                .filter(values -> values.subList(0, last).equals(others))
                .map(List::getLast)
                .distinct()
                .toList();
        String column = key.columns().getLast();
        boolean listed = !expected.isEmpty() && expected.size() <= MOST_LISTED;
        problems.add(
                row.place(column),
                listed ? "seed.reference.listed" : "seed.reference",
                row.raw(column),
                to.resource().path(),
                key.otherColumns().getLast(),
                String.join(", ", expected));
    }
}
