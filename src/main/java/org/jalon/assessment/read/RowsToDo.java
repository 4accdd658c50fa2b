package org.jalon.assessment.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.assignment.RowOfficers;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How many rows wait for the signed-in officer. */
@Service
@Snapshot
public class RowsToDo {

    private final JdbcClient jdbc;
    private final CurrentPerson person;

    RowsToDo(JdbcClient jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    private record Row(ElementId indicator, EditingState state) {}

    /**
     * Rows that wait.
     *
     * @param rows that nobody has touched or that were returned
     * @param returned those of them that were returned
     */
    public record ToDo(int rows, int returned) {}

    /** Counts the signed-in person's rows of a table. One statement, since it is asked for with every page. */
    @PreAuthorize("@access.officer({#framework, #period})")
    public ToDo of(Framework framework, ReportingPeriod period) {
        List<Row> rows = new ArrayList<>();
        Map<ElementId, String> officers = new HashMap<>();
        jdbc.sql("""
                        select a.indicator_id, v.state, s.username
                        from assessment a
                        join assessment_version v on v.id = a.newest_id
                        join element e on e.id = a.indicator_id
                        left join assignment s on s.period_id = a.period_id and s.indicator_id = a.indicator_id
                        where a.period_id = :period and a.withdrawn = false and e.framework_id = :framework""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .query(row -> {
                    ElementId indicator = new ElementId(row.getLong("indicator_id"));
                    rows.add(new Row(indicator, EditingState.valueOf(row.getString("state"))));
                    String officer = row.getString("username");
                    if (officer != null) {
                        officers.put(indicator, officer);
                    }
                });
        List<Row> theirs = new RowOfficers(officers).rowsOf(person.get().username(), rows, Row::indicator);
        return new ToDo(
                count(theirs, EditingState::waitsForOfficer), count(theirs, state -> state == EditingState.RETURNED));
    }

    private static int count(List<Row> rows, Predicate<EditingState> wanted) {
        return Math.toIntExact(
                rows.stream().filter(row -> wanted.test(row.state())).count());
    }
}
