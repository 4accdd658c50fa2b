package org.jalon.assessment.read;

import java.util.Arrays;
import org.jalon.assessment.EditingState;
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

    /**
     * Counts the rows of a table that nobody has touched or that were returned: those that were given to the signed-in person or, as long as
     * none were, all of them. One statement, since it is asked for with every page.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public int count(Framework framework, ReportingPeriod period) {
        return jdbc.sql("""
                        select count(*)
                        from assessment a
                        join assessment_version v on v.id = a.newest_id
                        join element e on e.id = a.indicator_id
                        left join assignment s on s.period_id = a.period_id and s.indicator_id = a.indicator_id
                        where a.period_id = :period and a.withdrawn = false and e.framework_id = :framework and v.state in (:states)
                          and (s.username = :username or not exists (
                                select 1 from assignment m join element f on f.id = m.indicator_id
                                where m.period_id = :period and m.username = :username and f.framework_id = :framework))""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param(
                        "states",
                        Arrays.stream(EditingState.values())
                                .filter(EditingState::waitsForOfficer)
                                .map(EditingState::name)
                                .toList())
                .param("username", person.get().username())
                .query(Integer.class)
                .single();
    }
}
