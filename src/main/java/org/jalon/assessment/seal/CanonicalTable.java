package org.jalon.assessment.seal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.StatusLevel;
import org.jalon.shared.CanonicalJson;
import org.jalon.shared.LocalizedText;

/**
 * The canonical form of a table: what is signed. It is described in docs/canonical-form.md, member by member; whoever changes it gives it
 * another name in {@code form}, so that old digests can still be verified.
 */
final class CanonicalTable {

    /** Of a framework of pillars, objectives and indicators. */
    static final String FORM = "jalon-table-1";

    /** Of any other one. */
    static final String FORM_OF_LEVELS = "jalon-table-2";

    /**
     * What a table is published as.
     *
     * @param number 0 for the period itself, else that of the corrigendum
     * @param reason why it is corrected; empty for the period itself
     */
    record Report(int number, String symbol, Optional<LocalDate> date, Optional<String> reason) {}

    private CanonicalTable() {}

    static String of(AddressedTable table, Outline outline, List<VersionReading.Found> rows, Report report) {
        Map<ElementId, AssessmentVersion> versions = rows.stream()
                .collect(Collectors.toMap(VersionReading.Found::indicatorId, VersionReading.Found::version));
        Map<String, Object> form = object();
        form.put("form", table.framework().levels().arePillars() ? FORM : FORM_OF_LEVELS);
        form.put("mandate", table.mandate().code());
        form.put("framework", framework(table));
        form.put("period", period(table));
        form.put("report", report(report));
        if (table.framework().levels().arePillars()) {
            form.put(
                    "pillars",
                    outline.top().stream()
                            .map(pillar -> pillar(pillar, versions))
                            .filter(CanonicalTable::hasRows)
                            .toList());
        } else {
            form.put("levels", CanonicalElements.levels(table.framework().levels()));
            form.put("elements", CanonicalElements.of(outline.top(), versions));
        }
        return CanonicalJson.of(form);
    }

    private static Map<String, Object> framework(AddressedTable table) {
        Map<String, Object> framework = object();
        framework.put("code", table.framework().code());
        framework.put("title", localized(table.framework().title()));
        framework.put("language", table.framework().language().toLanguageTag());
        framework.put("originalLanguage", table.framework().originalLanguage().toLanguageTag());
        framework.put("annex", table.framework().annex());
        framework.put(
                "scale",
                table.framework().scale().levels().stream()
                        .map(CanonicalTable::level)
                        .toList());
        return framework;
    }

    private static Map<String, Object> level(StatusLevel level) {
        Map<String, Object> form = object();
        form.put("code", level.code());
        form.put("label", localized(level.label()));
        form.put("rank", level.rank());
        form.put("done", level.done());
        return form;
    }

    private static Map<String, Object> period(AddressedTable table) {
        Map<String, Object> period = object();
        period.put("code", table.period().code());
        period.put("from", table.period().from().toString());
        period.put("to", table.period().to().toString());
        return period;
    }

    private static Map<String, Object> report(Report report) {
        Map<String, Object> form = object();
        form.put("corrigendum", report.number());
        form.put("symbol", report.symbol());
        form.put("date", report.date().map(LocalDate::toString));
        form.put("reason", report.reason());
        return form;
    }

    private static Map<String, Object> pillar(Outline.Node pillar, Map<ElementId, AssessmentVersion> versions) {
        Map<String, Object> form = object();
        form.put("number", pillar.number().printed());
        form.put("title", pillar.text());
        form.put("statement", pillar.statement());
        form.put(
                OBJECTIVES,
                pillar.children().stream()
                        .map(objective -> objective(objective, versions))
                        .filter(CanonicalTable::hasRows)
                        .toList());
        return form;
    }

    private static Map<String, Object> objective(Outline.Node objective, Map<ElementId, AssessmentVersion> versions) {
        Map<String, Object> form = object();
        form.put("number", objective.number().printed());
        form.put("text", objective.text());
        form.put(
                INDICATORS,
                objective.children().stream()
                        .filter(indicator -> versions.containsKey(indicator.id()))
                        .map(indicator -> CanonicalRow.of(
                                indicator,
                                Optional.ofNullable(versions.get(indicator.id()))
                                        .orElseThrow()))
                        .toList());
        return form;
    }

    static Map<String, Object> localized(LocalizedText text) {
        Map<String, Object> form = object();
        form.put("en", text.en());
        form.put("fr", text.fr());
        return form;
    }

    /** What is above no row is not printed, and not signed. */
    private static boolean hasRows(Map<String, Object> form) {
        return !List.of().equals(form.get(OBJECTIVES)) && !List.of().equals(form.get(INDICATORS));
    }

    private static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }

    private static final String OBJECTIVES = "objectives";
    private static final String INDICATORS = "indicators";
}
