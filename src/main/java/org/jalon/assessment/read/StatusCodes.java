package org.jalon.assessment.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.read.CodedVersions.Row;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.PeriodId;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The statuses of all rows of all periods in one go, without any of their words. */
@Service
@Snapshot
public class StatusCodes {

    /** Rows that a signed corrigendum says otherwise than what was sealed first. A row that was only looked at again is none of them. */
    private static final String CORRECTED = """
            select distinct a.period_id, a.indicator_id
            from seal s
            join seal z on z.period_id = s.period_id and z.framework_id = s.framework_id and z.number = 0
            join seal_row r on r.seal_id = s.id
            join seal_row o on o.seal_id = z.id and o.assessment_id = r.assessment_id and o.version_id <> r.version_id
            join assessment a on a.id = r.assessment_id
            join assessment_version v on v.id = r.version_id
            join assessment_version w on w.id = o.version_id
            where s.framework_id = :framework and s.number > 0
              and (coalesce(v.deadline_words, '') <> coalesce(w.deadline_words, '')
                   or coalesce(v.doubt, '') <> coalesce(w.doubt, '')""" + " or " + onlyIn("v", "w") + " or " + onlyIn("w", "v") + ")";

    private final JdbcClient jdbc;
    private final CodedVersions versions;

    StatusCodes(JdbcClient jdbc, CodedVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /**
     * What everybody may see of every row of a framework in all periods, by indicator and period. Three statements, however many rows, and a fourth if
     * some of the versions have not been read before.
     */
    @PreAuthorize("@access.reader(#framework)")
    public Map<ElementId, Map<PeriodId, StatusCell>> of(Framework framework) {
        Map<PeriodId, PeriodId> before = periodsBefore(framework);
        Set<Row> corrected = corrected(framework);
        Map<Row, CodedVersion> rows = versions.newest(framework);
        Map<ElementId, Map<PeriodId, StatusCell>> cells = new HashMap<>();
        rows.forEach((row, version) -> {
            CodedVersion then = Optional.ofNullable(before.get(row.periodId()))
                    .map(period -> rows.get(new Row(period, row.indicatorId())))
                    .orElse(version);
            cells.computeIfAbsent(row.indicatorId(), absent -> new HashMap<>())
                    .put(
                            row.periodId(),
                            new StatusCell(
                                    version.statuses(),
                                    version.doubtful(),
                                    version.deadline() != then.deadline(),
                                    version.comments() != then.comments(),
                                    corrected.contains(row)));
        });
        return cells;
    }

    /** The period before each, by its id; the first one has none. */
    private Map<PeriodId, PeriodId> periodsBefore(Framework framework) {
        List<PeriodId> line = jdbc.sql("""
                        select id from reporting_period
                        where framework_id = :framework and state <> 'PLANNED' order by first_day, id""")
                .param("framework", framework.id().value())
                .query((row, n) -> new PeriodId(row.getLong("id")))
                .list();
        Map<PeriodId, PeriodId> before = new HashMap<>();
        for (int n = 1; n < line.size(); n++) {
            before.put(line.get(n), line.get(n - 1));
        }
        return before;
    }

    private Set<Row> corrected(Framework framework) {
        Set<Row> corrected = new HashSet<>();
        jdbc.sql(CORRECTED).param("framework", framework.id().value()).query(row -> {
            corrected.add(new Row(new PeriodId(row.getLong(1)), new ElementId(row.getLong(2))));
        });
        return corrected;
    }

    /** That one version has a part or a citation which the other has not. */
    private static String onlyIn(String one, String other) {
        return """
                exists (select 1 from assessment_part p where p.version_id = %1$s.id and not exists (
                    select 1 from assessment_part q where q.version_id = %2$s.id and q.position = p.position
                    and q.comment = p.comment and coalesce(q.status, '') = coalesce(p.status, '')))
                or exists (select 1 from assessment_citation p where p.version_id = %1$s.id and not exists (
                    select 1 from assessment_citation q where q.version_id = %2$s.id and q.symbol = p.symbol
                    and coalesce(q.locator, '') = coalesce(p.locator, '')
                    and coalesce(q.quote, '') = coalesce(p.quote, '')))
                """.formatted(one, other);
    }
}
