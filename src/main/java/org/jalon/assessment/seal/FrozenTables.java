package org.jalon.assessment.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jalon.assessment.seal.Seal.Origin;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Freezes tables: what a seal covers, and what it is compared with. */
@Component
class FrozenTables {

    private final JdbcClient jdbc;

    FrozenTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Freezes the newest version of each row, and what the table is compared with from now on: {@code before} as everybody sees it at this moment.
     *
     * @param before the period before it; empty if it is the first one
     */
    void freeze(
            Framework framework,
            ReportingPeriod period,
            Optional<ReportingPeriod> before,
            CanonicalTable.Report report,
            String digest,
            Origin origin,
            Instant at) {
        long seal = JdbcValues.insert(jdbc.sql("""
                        insert into seal (period_id, framework_id, number, origin, digest, report_symbol, report_date,
                                          reason, sealed_at, compared_period_id)
                        values (:period, :framework, :number, :origin, :digest, :symbol, :date, :reason, :at, :before)""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param("number", report.number())
                .param("origin", origin.name())
                .param("digest", digest)
                .param("symbol", report.symbol())
                .param("date", report.date().orElse(null))
                .param("reason", report.reason().orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", before.map(earlier -> earlier.id().value()).orElse(null)));
        jdbc.sql("""
                        insert into seal_row (seal_id, assessment_id, version_id)
                        select cast(:seal as bigint), a.id, a.newest_id
                        from assessment a join element e on e.id = a.indicator_id
                        where a.period_id = :period and a.withdrawn = false and e.framework_id = :framework""")
                .param("seal", seal)
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .update();
        // From now on this is what everybody sees; a row that is being written at this moment notices that it moved.
        jdbc.sql("""
                        update assessment set current_id = newest_id, lock_version = lock_version + 1
                        where period_id = :period and withdrawn = false and current_id <> newest_id
                          and indicator_id in (select e.id from element e where e.framework_id = :framework)""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .update();
        before.ifPresent(earlier -> compare(seal, framework, earlier));
    }

    /** What everybody saw of the period before at that moment. */
    private void compare(long seal, Framework framework, ReportingPeriod before) {
        jdbc.sql("""
                        insert into seal_compared (seal_id, assessment_id, version_id)
                        select cast(:seal as bigint), a.id, a.current_id
                        from assessment a join element e on e.id = a.indicator_id
                        where a.period_id = :period and a.withdrawn = false and e.framework_id = :framework and a.current_id is not null""")
                .param("seal", seal)
                .param("period", before.id().value())
                .param("framework", framework.id().value())
                .update();
    }
}
