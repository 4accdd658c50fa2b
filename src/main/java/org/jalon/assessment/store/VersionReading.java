package org.jalon.assessment.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.VersionId;
import org.jalon.framework.ElementId;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.PeriodId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads many versions at once, without entities: one statement whatever the number of rows. A selection is the text after
 * {@code from}, with the version as {@code v} and its assessment as {@code a}.
 */
@Component
public class VersionReading {

    /** Every row with each of its versions. */
    static final String EVERY = "assessment a join assessment_version v on v.assessment_id = a.id";

    /** Every row with its newest version, be it of a corrigendum that nobody has signed: for those who work on it. */
    private static final String NEWEST = "assessment a join assessment_version v on v.id = a.newest_id";

    /** Every row with the version that everybody may see (docs/decisions/0053). */
    private static final String CURRENT = "assessment a join assessment_version v on v.id = a.current_id";

    /** Where the framework of the row, {@code e.framework_id}, is asked for. */
    static final String OF_FRAMEWORK = " join element e on e.id = a.indicator_id";

    /** A version together with the row it belongs to. */
    public record Found(
            VersionId id,
            AssessmentId assessmentId,
            PeriodId periodId,
            ElementId indicatorId,
            Optional<String> bulk,
            AssessmentVersion version) {

        public Assessment assessment() {
            return new Assessment(assessmentId, indicatorId, version);
        }
    }

    private final JdbcClient jdbc;

    VersionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of every row of a framework in a period. */
    public List<Found> newest(FrameworkId frameworkId, PeriodId periodId) {
        return read(
                NEWEST + OF_FRAMEWORK,
                "a.period_id = :period and e.framework_id = :framework",
                Map.of("period", periodId.value(), "framework", frameworkId.value()));
    }

    /** What everybody may see of every row of a framework in a period. */
    public List<Found> current(FrameworkId frameworkId, PeriodId periodId) {
        return read(
                CURRENT + OF_FRAMEWORK,
                "a.period_id = :period and e.framework_id = :framework",
                Map.of("period", periodId.value(), "framework", frameworkId.value()));
    }

    /** What everybody may see of a row in all periods. */
    public List<Found> current(ElementId indicatorId) {
        return read(CURRENT, "a.indicator_id = :indicator", Map.of("indicator", indicatorId.value()));
    }

    /** What everybody may see of some indicators' rows in all periods. */
    List<Found> current(Collection<ElementId> indicatorIds) {
        return indicatorIds.isEmpty()
                ? List.of()
                : read(
                        CURRENT,
                        "a.indicator_id in (:indicators)",
                        Map.of(
                                "indicators",
                                indicatorIds.stream().map(ElementId::value).toList()));
    }

    /** What everybody may see of a framework's rows in several periods. */
    public List<Found> current(FrameworkId frameworkId, Collection<PeriodId> periodIds) {
        return periodIds.isEmpty()
                ? List.of()
                : read(
                        CURRENT + OF_FRAMEWORK,
                        "a.period_id in (:periods) and e.framework_id = :framework",
                        Map.of(
                                "periods",
                                periodIds.stream().map(PeriodId::value).toList(),
                                "framework",
                                frameworkId.value()));
    }

    /** Every version of every row of a framework that everybody may read. */
    public List<Found> everything(FrameworkId frameworkId) {
        return read(
                EVERY + OF_FRAMEWORK,
                "e.framework_id = :framework and " + OpenHistory.CONDITION,
                Map.of("framework", frameworkId.value()));
    }

    /** Every version of some rows of a framework that everybody may read, by the ids of their indicators. */
    public List<Found> everything(FrameworkId frameworkId, Collection<ElementId> indicatorIds) {
        return indicatorIds.isEmpty()
                ? List.of()
                : read(
                        EVERY + OF_FRAMEWORK,
                        "a.indicator_id in (:indicators) and e.framework_id = :framework and " + OpenHistory.CONDITION,
                        Map.of(
                                "indicators",
                                indicatorIds.stream().map(ElementId::value).toList(),
                                "framework",
                                frameworkId.value()));
    }

    /** The version before each of those that one act for several rows brought about, by the row's id. */
    public Map<AssessmentId, Found> before(String bulk) {
        return byRow(read("""
                assessment_version b
                join assessment_version v on v.assessment_id = b.assessment_id and v.number = b.number - 1
                join assessment a on a.id = b.assessment_id""", "b.bulk_id = :bulk", Map.of("bulk", bulk)));
    }

    /** One version of a row by its number. */
    public Optional<AssessmentVersion> numbered(AssessmentId assessmentId, int number) {
        return read(EVERY, "a.id = :row and v.number = :number", Map.of("row", assessmentId.value(), "number", number))
                .stream()
                .map(Found::version)
                .findFirst();
    }

    private static Map<AssessmentId, Found> byRow(List<Found> found) {
        return found.stream().collect(Collectors.toMap(Found::assessmentId, Function.identity()));
    }

    /** The newest version of one row that is in its period's table; empty if there is none, or it was withdrawn. */
    public Optional<Found> newestInTable(PeriodId periodId, ElementId indicatorId) {
        return read(
                        NEWEST,
                        "a.period_id = :period and a.indicator_id = :indicator and a.withdrawn = false",
                        Map.of("period", periodId.value(), "indicator", indicatorId.value()))
                .stream()
                .findFirst();
    }

    /** The newest version of one row. */
    public Optional<Found> newestOf(PeriodId periodId, ElementId indicatorId) {
        return read(
                        NEWEST,
                        "a.period_id = :period and a.indicator_id = :indicator",
                        Map.of("period", periodId.value(), "indicator", indicatorId.value()))
                .stream()
                .findFirst();
    }

    /** All versions of an indicator in all periods. */
    public List<Found> all(ElementId indicatorId) {
        return read(EVERY, "a.indicator_id = :indicator", Map.of("indicator", indicatorId.value()));
    }

    /** All versions of an indicator in all periods that everybody may read. */
    public List<Found> open(ElementId indicatorId) {
        return read(
                EVERY,
                "a.indicator_id = :indicator and " + OpenHistory.CONDITION,
                Map.of("indicator", indicatorId.value()));
    }

    private List<Found> read(String from, String where, Map<String, ?> parameters) {
        return VersionRows.read(jdbc, from, where, parameters);
    }
}
