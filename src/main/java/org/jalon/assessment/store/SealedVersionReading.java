package org.jalon.assessment.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jalon.assessment.store.VersionReading.Found;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.PeriodId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads versions as they were sealed, or as they were seen at a moment: one statement whatever the number of rows. */
@Component
public class SealedVersionReading {

    private final JdbcClient jdbc;

    SealedVersionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions that were sealed as number {@code number} of a period; none if it was not. */
    public List<Found> sealed(FrameworkId frameworkId, PeriodId periodId, int number) {
        return ofSeal("seal_row", frameworkId, periodId, number);
    }

    /** What number {@code number} of a period was compared with when it was sealed: versions of the period that was before it then. */
    public List<Found> compared(FrameworkId frameworkId, PeriodId periodId, int number) {
        return ofSeal("seal_compared", frameworkId, periodId, number);
    }

    private List<Found> ofSeal(String rows, FrameworkId frameworkId, PeriodId periodId, int number) {
        return VersionRows.read(
                jdbc,
                "seal s join " + rows + """
                 r on r.seal_id = s.id
                join assessment a on a.id = r.assessment_id
                join assessment_version v on v.id = r.version_id""",
                "s.period_id = :period and s.framework_id = :framework and s.number = :number",
                Map.of("period", periodId.value(), "framework", frameworkId.value(), "number", number));
    }

    /**
     * What everybody could see of each row at {@code at}: what had been sealed last by then, or of a period that had not been sealed what had been recorded
     * last. Times never go back within a row.
     */
    public List<Found> at(FrameworkId frameworkId, PeriodId periodId, Instant at) {
        return VersionRows.read(
                jdbc,
                VersionReading.EVERY + VersionReading.OF_FRAMEWORK,
                """
                a.period_id = :period and e.framework_id = :framework
                and v.id = coalesce(
                    (select r.version_id from seal s join seal_row r on r.seal_id = s.id and r.assessment_id = a.id
                     where s.period_id = a.period_id and s.framework_id = e.framework_id and s.sealed_at <= :at
                     order by s.number desc fetch first 1 rows only),
                    (select w.id from assessment_version w where w.assessment_id = a.id and w.recorded_at <= :at
                     order by w.number desc fetch first 1 rows only))""",
                Map.of(
                        "period",
                        periodId.value(),
                        "framework",
                        frameworkId.value(),
                        "at",
                        at.atOffset(ZoneOffset.UTC)));
    }
}
