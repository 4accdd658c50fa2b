package org.jalon.assessment.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.Route;
import org.jalon.assessment.store.RowDecision;
import org.jalon.assessment.store.VersionReading;
import org.jalon.assessment.store.VersionWriter;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.TextNormalizer;
import org.jalon.assessment.workflow.Update;
import org.jalon.assessment.workflow.UpdateCase;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.mandate.MandateRules;
import org.jalon.security.Person;
import org.jalon.shared.NotFound;

/** A table's rows as they stand while one act is done to many of them. */
final class ManyRows {

    private final AddressedTable table;
    private final MandateRules rules;
    private final Person who;
    private final Map<ElementId, String> numbers = new HashMap<>();
    private final Map<String, VersionReading.Found> newest = new LinkedHashMap<>();

    ManyRows(
            AddressedTable table,
            MandateRules rules,
            Person who,
            Outline outline,
            List<VersionReading.Found> standing) {
        this.table = table;
        this.rules = rules;
        this.who = who;
        Map<ElementId, VersionReading.Found> byIndicator =
                standing.stream().collect(Collectors.toMap(VersionReading.Found::indicatorId, Function.identity()));
        outline.indicators()
                .forEach(indicator -> Optional.ofNullable(byIndicator.get(indicator.id()))
                        .ifPresent(found -> {
                            numbers.put(indicator.id(), indicator.code());
                            newest.put(indicator.code(), found);
                        }));
    }

    AddressedTable table() {
        return table;
    }

    /** By the code of the row, in the order of the table. */
    Map<String, VersionReading.Found> newest() {
        return Collections.unmodifiableMap(newest);
    }

    VersionReading.Found row(String indicator) {
        return Optional.ofNullable(newest.get(indicator))
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, indicator));
    }

    /** The update as it is stored in this table. */
    Update inItsForm(Update update) {
        return TextNormalizer.of(update, table.framework().fiscalYears());
    }

    UpdateCase asked(VersionReading.Found now, Set<String> authors, Update update) {
        return new UpdateCase(
                table.mandate().code(),
                table.period(),
                table.framework().scale(),
                rules,
                who,
                now.version().state(),
                authors,
                update);
    }

    /** Writes what was decided, row by row, as one act. */
    BulkOutcome write(
            VersionWriter writing,
            Map<String, RowDecision> decisions,
            Optional<String> reason,
            Route route,
            Progress progress) {
        String id = UUID.randomUUID().toString();
        List<RowDecision.Next> changes = decisions.values().stream()
                .filter(RowDecision.Next.class::isInstance)
                .map(RowDecision.Next.class::cast)
                .map(next -> new RowDecision.Next(
                        next.now(), next.act(), next.step(), next.reason().or(() -> reason)))
                .toList();
        int left = decisions.size() - changes.size();
        progress.reached(left, decisions.size());
        Map<AssessmentId, Assessment> written = writing.write(
                table,
                changes,
                numbers,
                route,
                Optional.of(id),
                done -> progress.reached(left + done, decisions.size()));
        List<BulkOutcome.Row> rows = new ArrayList<>();
        decisions.forEach(
                (indicator, decision) -> rows.add(new BulkOutcome.Row(indicator, outcome(decision, written))));
        return new BulkOutcome(changes.isEmpty() ? Optional.empty() : Optional.of(id), List.copyOf(rows));
    }

    private static Outcome outcome(RowDecision decision, Map<AssessmentId, Assessment> written) {
        return switch (decision) {
            case RowDecision.Nothing(Outcome outcome) -> outcome;
            case RowDecision.Next next ->
                new Outcome.Accepted(Optional.ofNullable(written.get(next.now().assessmentId()))
                        .orElseThrow());
        };
    }
}
