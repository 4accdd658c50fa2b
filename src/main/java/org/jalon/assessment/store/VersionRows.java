package org.jalon.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.VersionId;
import org.jalon.assessment.store.VersionReading.Found;
import org.jalon.framework.ElementId;
import org.jalon.mandate.PeriodId;
import org.jalon.shared.Citation;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Versions with their parts and citations by one statement, and so as of one moment whatever transaction it runs in: a version never comes
 * without its parts because somebody saves meanwhile. It has three kinds of lines, since a join would repeat a long comment for each citation.
 */
final class VersionRows implements RowCallbackHandler {

    private static final int PART = 1;
    private static final int CITATION = 2;

    private static final String STATEMENT = """
            select 0 as line, v.id, 0 as position, v.assessment_id, a.period_id, a.indicator_id, v.bulk_id, v.number, v.recorded_at,
                   v.username, v.person_name, v.route, v.act, v.state, v.reason, v.based_on, v.deadline_words, v.deadline_kind,
                   v.deadline_from, v.deadline_to, v.deadline_cadence, v.deadline_corrected, v.doubt,
                   cast(null as varchar(40)) as status, cast(null as varchar(32767)) as comment,
                   cast(null as varchar(200)) as citation_symbol, cast(null as varchar(200)) as citation_locator,
                   cast(null as varchar(4000)) as citation_quote
            from %1$s where %2$s
            union all
            select 1, v.id, p.position, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                   null, null, null, null, p.status, p.comment, null, null, null
            from %1$s join assessment_part p on p.version_id = v.id where %2$s
            union all
            select 2, v.id, c.position, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                   null, null, null, null, null, null, c.symbol, c.locator, c.quote
            from %1$s join assessment_citation c on c.version_id = v.id where %2$s""";

    private record Placed<T>(int position, T what) {}

    /** A version whose parts are on other lines. */
    private record Head(
            VersionId id,
            AssessmentId assessmentId,
            PeriodId periodId,
            ElementId indicatorId,
            Optional<String> bulk,
            int number,
            Instant recordedAt,
            String username,
            String personName,
            Route route,
            Act act,
            EditingState state,
            Optional<String> reason,
            Optional<Integer> basedOn,
            DeadlineRow deadline,
            Optional<String> doubt) {}

    private final List<Head> heads = new ArrayList<>();
    private final Map<VersionId, List<Placed<Part>>> parts = new HashMap<>();
    private final Map<VersionId, List<Placed<Citation>>> citations = new HashMap<>();

    /** @param from the text after {@code from}, with the version as {@code v} and its assessment as {@code a} */
    /**
     * The versions of a selection, the newest first.
     *
     * @param from the text after {@code from}, with the version as {@code v} and its assessment as {@code a}
     */
    static List<Found> read(JdbcClient jdbc, String from, String where, Map<String, ?> parameters) {
        VersionRows rows = new VersionRows();
        jdbc.sql(STATEMENT.formatted(from, where)).params(parameters).query(rows);
        return rows.found();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        VersionId id = new VersionId(row.getLong("id"));
        int position = row.getInt("position");
        switch (row.getInt("line")) {
            case PART ->
                parts.computeIfAbsent(id, absent -> new ArrayList<>(1))
                        .add(new Placed<>(
                                position, new Part(JdbcValues.text(row, "status"), row.getString("comment"))));
            case CITATION ->
                citations
                        .computeIfAbsent(id, absent -> new ArrayList<>(1))
                        .add(new Placed<>(position, JdbcValues.citation(row)));
            default -> heads.add(head(id, row));
        }
    }

    /** What was read, the newest first. */
    private List<Found> found() {
        return heads.stream()
                .sorted(Comparator.comparing(Head::recordedAt)
                        .thenComparingLong(head -> head.id().value())
                        .reversed())
                .map(this::whole)
                .toList();
    }

    private static Head head(VersionId id, ResultSet row) throws SQLException {
        return new Head(
                id,
                new AssessmentId(row.getLong("assessment_id")),
                new PeriodId(row.getLong("period_id")),
                new ElementId(row.getLong("indicator_id")),
                JdbcValues.text(row, "bulk_id"),
                row.getInt("number"),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("username"),
                row.getString("person_name"),
                Route.valueOf(row.getString("route")),
                Act.valueOf(row.getString("act")),
                EditingState.valueOf(row.getString("state")),
                JdbcValues.text(row, "reason"),
                Optional.ofNullable(row.getObject("based_on", Integer.class)),
                new DeadlineRow(
                        row.getString("deadline_words"),
                        row.getString("deadline_kind"),
                        row.getObject("deadline_from", LocalDate.class),
                        row.getObject("deadline_to", LocalDate.class),
                        row.getString("deadline_cadence"),
                        row.getBoolean("deadline_corrected")),
                JdbcValues.text(row, "doubt"));
    }

    private Found whole(Head head) {
        AssessmentContent content = new AssessmentContent(
                inOrder(parts.getOrDefault(head.id(), List.of())),
                head.deadline().toDeadline(),
                inOrder(citations.getOrDefault(head.id(), List.of())),
                head.doubt());
        AssessmentVersion version = new AssessmentVersion(
                head.number(),
                head.recordedAt(),
                head.username(),
                head.personName(),
                head.route(),
                head.act(),
                head.state(),
                head.reason(),
                head.basedOn(),
                content);
        return new Found(head.id(), head.assessmentId(), head.periodId(), head.indicatorId(), head.bulk(), version);
    }

    private static <T> List<T> inOrder(List<Placed<T>> placed) {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::what)
                .toList();
    }
}
