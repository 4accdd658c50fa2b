package org.jalon.assessment.read;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How much lies before the reviewers. One statement, however many rows. */
@Service
@Snapshot
public class ReviewQueue {

    /**
     * A period that is not sealed, or is being corrected.
     *
     * @param rows how many of its rows are submitted
     */
    public record Waiting(String period, int rows) {}

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The period in which a reviewer has something to do: the newest with submitted rows, else the newest that is not sealed. */
    @PreAuthorize("@access.reviewer(#framework)")
    public Optional<Waiting> next(Framework framework) {
        List<Waiting> running = jdbc.sql("""
                        select p.code, (select count(*) from assessment a
                                        join assessment_version v on v.id = a.newest_id
                                        join element e on e.id = a.indicator_id
                                        where a.period_id = p.id and a.withdrawn = false and e.framework_id = :framework
                                          and v.state = 'SUBMITTED') as waiting
                        from reporting_period p
                        where p.state in ('OPEN', 'IN_REVIEW', 'CORRECTING')
                          and exists (select 1 from assessment a join element e on e.id = a.indicator_id
                                      where a.period_id = p.id and e.framework_id = :framework)
                        order by p.first_day desc""")
                .param("framework", framework.id().value())
                .query((row, n) -> new Waiting(row.getString("code"), row.getInt("waiting")))
                .list();
        return running.stream()
                .filter(period -> period.rows() > 0)
                .findFirst()
                .or(() -> running.stream().findFirst());
    }
}
