package org.jalon.assessment.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.Outlines;
import org.jalon.framework.change.ElementsChanged;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rows of a period that is being worked on in line with its framework: an indicator that came gets a row, that of one that was withdrawn is in
 * the table no more, and one that came back has the row it had. No version is ever touched.
 */
@Component
class RowsOfElements {

    private record Row(long id, boolean withdrawn) {}

    private final JdbcClient jdbc;
    private final Outlines outlines;
    private final VersionReading reading;
    private final ReportingPeriods periods;
    private final FirstVersions versions;

    RowsOfElements(
            JdbcClient jdbc,
            Outlines outlines,
            VersionReading reading,
            ReportingPeriods periods,
            FirstVersions versions) {
        this.jdbc = jdbc;
        this.outlines = outlines;
        this.reading = reading;
        this.periods = periods;
        this.versions = versions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ElementsChanged changed) {
        Map<ElementId, Row> rows = rows(changed.framework(), changed.period());
        List<Node> missing = new ArrayList<>();
        List<Long> back = new ArrayList<>();
        for (Node indicator :
                outlines.in(changed.framework(), changed.period()).indicators().toList()) {
            Row row = rows.remove(indicator.id());
            if (row == null) {
                missing.add(indicator);
            } else if (row.withdrawn()) {
                back.add(row.id());
            }
        }
        mark(back, false);
        mark(
                rows.values().stream()
                        .filter(row -> !row.withdrawn())
                        .map(Row::id)
                        .sorted()
                        .toList(),
                true);
        versions.begin(changed.period(), missing, lastSaid(missing, changed.period()));
    }

    private Map<ElementId, Row> rows(Framework framework, ReportingPeriod period) {
        Map<ElementId, Row> rows = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.indicator_id, a.withdrawn from assessment a
                        join element e on e.id = a.indicator_id
                        where a.period_id = :period and e.framework_id = :framework""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .query(row -> {
                    rows.put(
                            new ElementId(row.getLong("indicator_id")),
                            new Row(row.getLong("id"), row.getBoolean("withdrawn")));
                });
        return rows;
    }

    /** Whoever writes such a row at this moment notices that it moved. */
    private void mark(List<Long> rows, boolean withdrawn) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("update assessment set withdrawn = :withdrawn, lock_version = lock_version + 1 where id in (:ids)")
                .param("withdrawn", withdrawn)
                .param("ids", rows)
                .update();
    }

    /** What everybody saw last, before this period, of those that were in a table once. Most were not: then it is one statement. */
    private Map<ElementId, AssessmentContent> lastSaid(List<Node> some, ReportingPeriod period) {
        Map<PeriodId, LocalDate> known = new HashMap<>();
        Function<VersionReading.Found, LocalDate> begin = found ->
                known.computeIfAbsent(found.periodId(), id -> periods.byId(id).from());
        Map<ElementId, AssessmentContent> said = new HashMap<>();
        reading.current(some.stream().map(Node::id).toList()).stream()
                .filter(found -> begin.apply(found).isBefore(period.from()))
                .sorted(Comparator.comparing(begin))
                .forEach(found -> said.put(found.indicatorId(), found.version().content()));
        return said;
    }
}
