package org.jalon.assessment.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.assessment.VersionId;
import org.jalon.assessment.read.CodedVersion.Coded;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.PeriodId;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What everybody may see of all rows of a framework, as codes. A version never changes, so that one that was read is remembered for as long as
 * it is the current one, and nothing has to be told when others are written (decision record 0035).
 */
@Component
class CodedVersions {

    /** A row: what one period says of one indicator. */
    record Row(PeriodId periodId, ElementId indicatorId) {}

    private static final String NEWEST = """
            select v.id, v.deadline_words, v.doubt, p.position, p.status, p.comment
            from element e
            join assessment a on a.indicator_id = e.id
            join assessment_version v on v.id = a.current_id
            join assessment_part p on p.version_id = v.id
            where e.framework_id = :framework""";

    private static final String NAMED = """
            select v.id, v.deadline_words, v.doubt, p.position, p.status, p.comment
            from assessment_version v join assessment_part p on p.version_id = v.id
            where v.id in (:ids)""";

    /** Above that many the whole framework is read: databases limit the length of lists. */
    private static final int FEW = 1_000;

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Map<FrameworkId, Map<VersionId, CodedVersion>> remembered = new ConcurrentHashMap<>();

    CodedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, and a second one if some of the versions have not been read before. */
    Map<Row, CodedVersion> newest(Framework framework) {
        Map<Row, VersionId> heads = heads(framework);
        Map<VersionId, CodedVersion> known = remembered.getOrDefault(framework.id(), Map.of());
        Set<VersionId> unknown = new HashSet<>(heads.values());
        unknown.removeAll(known.keySet());
        Map<VersionId, CodedVersion> fresh = unknown.isEmpty() ? Map.of() : read(framework, unknown);
        Map<VersionId, CodedVersion> now = HashMap.newHashMap(heads.size());
        Map<Row, CodedVersion> rows = HashMap.newHashMap(heads.size());
        heads.forEach((row, id) -> Optional.ofNullable(fresh.getOrDefault(id, known.get(id)))
                .ifPresent(version -> {
                    now.put(id, version);
                    rows.put(row, version);
                }));
        remembered.put(framework.id(), now);
        return rows;
    }

    private Map<Row, VersionId> heads(Framework framework) {
        Map<Row, VersionId> heads = new HashMap<>();
        jdbc.sql("""
                        select a.indicator_id, a.period_id, a.current_id from element e
                        join assessment a on a.indicator_id = e.id
                        where e.framework_id = :framework and a.current_id is not null and a.withdrawn = false""").param("framework", framework.id().value()).query(row -> {
            heads.put(
                    new Row(new PeriodId(row.getLong(2)), new ElementId(row.getLong(1))),
                    new VersionId(row.getLong(3)));
        });
        return heads;
    }

    private Map<VersionId, CodedVersion> read(Framework framework, Collection<VersionId> ids) {
        Map<VersionId, Parts> found = HashMap.newHashMap(ids.size());
        JdbcClient.StatementSpec statement =
                jdbc.sql(ids.size() <= FEW ? NAMED : NEWEST).withFetchSize(ROWS_AT_ONCE);
        (ids.size() <= FEW
                        ? statement.param(
                                "ids", ids.stream().map(VersionId::value).toList())
                        : statement.param("framework", framework.id().value()))
                .query(row -> {
                    VersionId id = new VersionId(row.getLong("id"));
                    Parts parts = found.get(id);
                    if (parts == null) {
                        parts = new Parts(
                                JdbcValues.text(row, "deadline_words")
                                        .map(CodedVersion::digest)
                                        .orElse(0L),
                                JdbcValues.text(row, "doubt").isPresent());
                        found.put(id, parts);
                    }
                    parts.list.add(new Coded(
                            row.getInt("position"),
                            JdbcValues.text(row, "status"),
                            CodedVersion.digest(row.getString("comment"))));
                });
        Map<VersionId, CodedVersion> versions = HashMap.newHashMap(found.size());
        Map<List<Optional<String>>, List<Optional<String>>> same = new HashMap<>();
        found.forEach((id, parts) -> versions.put(id, parts.version(same)));
        return versions;
    }

    private static final class Parts {

        private final long deadline;
        private final boolean doubtful;
        private final List<Coded> list = new ArrayList<>(1);

        private Parts(long deadline, boolean doubtful) {
            this.deadline = deadline;
            this.doubtful = doubtful;
        }

        /** @param same one list for all that are equal: thousands of rows have one of a handful of statuses */
        private CodedVersion version(Map<List<Optional<String>>, List<Optional<String>>> same) {
            list.sort(Comparator.comparingInt(Coded::position));
            CodedVersion version = CodedVersion.of(list, doubtful, deadline);
            return new CodedVersion(
                    same.computeIfAbsent(version.statuses(), statuses -> statuses),
                    doubtful,
                    deadline,
                    version.comments());
        }
    }
}
