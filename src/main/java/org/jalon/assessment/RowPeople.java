package org.jalon.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.PeriodId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had a hand in rows: one statement each, however many rows. */
@Component
public class RowPeople {

    private static final List<String> AUTHORSHIP =
            Arrays.stream(Act.values()).filter(Act::isAuthorship).map(Act::name).toList();

    private final JdbcClient jdbc;

    RowPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Usernames of those who wrote or confirmed a row in its period, by the row's id. */
    public Map<AssessmentId, Set<String>> authors(FrameworkId frameworkId, PeriodId periodId) {
        Map<AssessmentId, Set<String>> authors = new HashMap<>();
        jdbc.sql("""
                        select distinct a.id, v.username
                        from assessment a
                        join element e on e.id = a.indicator_id
                        join assessment_version v on v.assessment_id = a.id
                        where a.period_id = :period and e.framework_id = :framework and v.act in (:acts)""")
                .param("period", periodId.value())
                .param("framework", frameworkId.value())
                .param("acts", AUTHORSHIP)
                .query(row -> {
                    authors.computeIfAbsent(new AssessmentId(row.getLong("id")), id -> new HashSet<>())
                            .add(row.getString("username"));
                });
        return authors;
    }

    /** Usernames of those who wrote or confirmed one row in its period. */
    public Set<String> authorsOf(AssessmentId assessmentId) {
        return new HashSet<>(jdbc.sql(
                        "select distinct username from assessment_version where assessment_id = :row and act in (:acts)")
                .param("row", assessmentId.value())
                .param("acts", AUTHORSHIP)
                .query(String.class)
                .list());
    }

    /** Username of who submitted a row last, by the row's id. */
    public Map<AssessmentId, String> submitters(FrameworkId frameworkId, PeriodId periodId) {
        Map<AssessmentId, String> submitters = new HashMap<>();
        jdbc.sql("""
                        select a.id, v.username
                        from assessment a
                        join element e on e.id = a.indicator_id
                        join assessment_version v on v.assessment_id = a.id
                        where a.period_id = :period and e.framework_id = :framework and v.act = 'SUBMITTED'
                        order by v.number""")
                .param("period", periodId.value())
                .param("framework", frameworkId.value())
                .query(row -> {
                    submitters.put(new AssessmentId(row.getLong("id")), row.getString("username"));
                });
        return submitters;
    }
}
