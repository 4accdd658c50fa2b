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

    private final JdbcClient jdbc;

    StatusCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a period says of an indicator, as codes.
     *
     * @param statuses the codes of its parts in their order; empty where the cell is blank
     * @param deadlineMoved the deadline's words are not those of the period before
     * @param textChanged a comment is not that of the period before
     */
    public record Code(
            long periodId,
            long indicatorId,
            List<Optional<String>> statuses,
            boolean doubtful,
            boolean deadlineMoved,
            boolean textChanged) {}

    private record Key(long periodId, long indicatorId) {}

    private record Status(int position, Optional<String> code) {}

    /** The newest version of every row of a framework in all periods, in no order. Three statements, however many rows. */
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
                changed.contains(key))));
        return codes;
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
