package org.jalon.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.framework.Framework;
import org.jalon.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statuses of all rows of all periods in one go, without any of their words. */
@Service
@Transactional(readOnly = true)
public class StatusCodes {

    /** What differs from the period before is found in the database, so that no comment travels for it. */
    private static final String BESIDE_THE_PERIOD_BEFORE = """
            from (select id, lag(id) over (order by first_day, id) as before_id
                  from reporting_period where mandate_id = :mandate) line
            join assessment a on a.period_id = line.id
            join assessment b on b.period_id = line.before_id and b.indicator_id = a.indicator_id
            join element e on e.id = a.indicator_id
            """;

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

    StatusCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a period says of an indicator, as codes.
     *
     * @param statuses the codes of its parts in their order; empty where the cell is blank
     * @param deadlineMoved the deadline's words are not those of the period before
     * @param textChanged a comment is not that of the same part in the period before
     * @param corrected a signed corrigendum says something else than what was sealed first
     */
    public record Code(
            long periodId,
            long indicatorId,
            List<Optional<String>> statuses,
            boolean doubtful,
            boolean deadlineMoved,
            boolean textChanged,
            boolean corrected) {}

    private record Key(long periodId, long indicatorId) {}

    private record Status(int position, Optional<String> code) {}

    /** The newest version of every row of a framework in all periods, in no order. Four statements, however many rows. */
    @PreAuthorize("hasRole('READER')")
    public List<Code> of(Framework framework) {
        Set<Key> moved = keys(framework, """
                join assessment_version v on v.id = a.newest_id
                join assessment_version w on w.id = b.newest_id
                where e.framework_id = :framework
                  and coalesce(v.deadline_words, '') <> coalesce(w.deadline_words, '')""");
        Set<Key> changed = keys(framework, """
                join assessment_part p on p.version_id = a.newest_id
                join assessment_part q on q.version_id = b.newest_id and q.position = p.position
                where e.framework_id = :framework and p.comment <> q.comment""");
        Set<Key> corrected = new HashSet<>();
        jdbc.sql(CORRECTED).param("framework", framework.id()).query(row -> {
            corrected.add(new Key(row.getLong(1), row.getLong(2)));
        });
        Map<Key, List<Status>> statuses = new HashMap<>();
        Set<Key> doubtful = new HashSet<>();
        jdbc.sql("""
                        select a.period_id, a.indicator_id, p.position, p.status,
                               case when v.doubt is null then 0 else 1 end as doubtful
                        from element e
                        join assessment a on a.indicator_id = e.id
                        join assessment_version v on v.id = a.newest_id
                        join assessment_part p on p.version_id = v.id
                        where e.framework_id = :framework""").param("framework", framework.id()).query(row -> {
            Key key = new Key(row.getLong(1), row.getLong(2));
            statuses.computeIfAbsent(key, absent -> new ArrayList<>(1))
                    .add(new Status(row.getInt(3), Rows.text(row, "status")));
            if (row.getInt(5) == 1) {
                doubtful.add(key);
            }
        });
        List<Code> codes = new ArrayList<>(statuses.size());
        statuses.forEach((key, parts) -> codes.add(new Code(
                key.periodId(),
                key.indicatorId(),
                inOrder(parts),
                doubtful.contains(key),
                moved.contains(key),
                changed.contains(key),
                corrected.contains(key))));
        return codes;
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

    private Set<Key> keys(Framework framework, String which) {
        Set<Key> keys = new HashSet<>();
        jdbc.sql("select a.period_id, a.indicator_id " + BESIDE_THE_PERIOD_BEFORE + which)
                .param("mandate", framework.mandateId())
                .param("framework", framework.id())
                .query(row -> {
                    keys.add(new Key(row.getLong(1), row.getLong(2)));
                });
        return keys;
    }

    private static List<Optional<String>> inOrder(List<Status> parts) {
        parts.sort(Comparator.comparingInt(Status::position));
        return parts.stream().map(Status::code).toList();
    }
}
