package org.jalon.assessment.read;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentId;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells whose the words of a row are: of the person who wrote them, not of those who later submitted or approved them. */
@Service
@Snapshot
public class Writers {

    /**
     * Who wrote what a row says.
     *
     * @param at when Jalon took it in (UTC)
     */
    public record Writer(String personName, Instant at) {}

    private static final List<String> WORDS =
            Arrays.stream(Act.values()).filter(Act::givesWords).map(Act::name).toList();

    private final JdbcClient jdbc;

    Writers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The writers of a period's rows, by the row's id. One statement, however many rows.
     *
     * @param shown the version of each row that is looked at, by the row's id; later ones do not count
     */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<AssessmentId, Writer> of(Framework framework, ReportingPeriod period, Map<AssessmentId, Integer> shown) {
        Map<AssessmentId, NavigableMap<Integer, Writer>> written = new HashMap<>();
        jdbc.sql("""
                        select a.id, v.number, v.act, v.based_on, v.person_name, v.recorded_at
                        from assessment a
                        join element e on e.id = a.indicator_id
                        join assessment_version v on v.assessment_id = a.id
                        where a.period_id = :period and e.framework_id = :framework and v.act in (:acts)
                        order by a.id, v.number""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param("acts", WORDS)
                .query(row -> {
                    NavigableMap<Integer, Writer> ofRow =
                            written.computeIfAbsent(new AssessmentId(row.getLong("id")), id -> new TreeMap<>());
                    Writer self = new Writer(row.getString("person_name"), JdbcValues.instant(row, "recorded_at"));
                    // Taking an act back brings the words of whoever wrote them before; it makes nobody a writer.
                    boolean undone = Act.valueOf(row.getString("act")) == Act.UNDONE;
                    Writer writer = undone ? last(ofRow, row.getInt("based_on")).orElse(self) : self;
                    ofRow.put(row.getInt("number"), writer);
                });
        Map<AssessmentId, Writer> writers = new HashMap<>();
        shown.forEach((row, version) -> Optional.ofNullable(written.get(row))
                .flatMap(ofRow -> last(ofRow, version))
                .ifPresent(writer -> writers.put(row, writer)));
        return writers;
    }

    private static Optional<Writer> last(NavigableMap<Integer, Writer> written, int version) {
        return Optional.ofNullable(written.floorEntry(version)).map(Map.Entry::getValue);
    }
}
