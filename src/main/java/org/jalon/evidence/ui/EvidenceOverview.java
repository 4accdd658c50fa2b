package org.jalon.evidence.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.evidence.Direction;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Snapshot;
import org.jalon.source.Documents;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.jalon.source.SourceDocument;
import org.springframework.stereotype.Component;

/**
 * What the page of evidence shows, read as of one moment.
 *
 * @param idle the passages that bear upon nothing
 */
record EvidenceOverview(List<OfDocument> documents, List<OfFramework> frameworks, List<Passage> idle) {

    /** @param indicators how many of them its passages bear upon */
    record OfDocument(SourceDocument document, int passages, int indicators) {}

    record OfFramework(Framework framework, List<OfIndicator> indicators) {

        List<OfIndicator> gaps() {
            return indicators.stream().filter(row -> row.counts().isEmpty()).toList();
        }
    }

    /**
     * @param counts how many passages speak in each direction; none where there is no evidence
     * @param newest the latest of them
     */
    record OfIndicator(Outline.Node indicator, Map<Direction, Integer> counts, Optional<Evidence> newest) {

        boolean isConflicting() {
            return counts.keySet().stream()
                    .anyMatch(one -> counts.keySet().stream().anyMatch(one::contradicts));
        }
    }

    /** Reads it. */
    @Component
    static class Reading {

        private final Documents documents;
        private final Passages passages;
        private final EvidenceLinks links;
        private final Frameworks frameworks;
        private final Outlines outlines;
        private final ReportingPeriods periods;

        Reading(
                Documents documents,
                Passages passages,
                EvidenceLinks links,
                Frameworks frameworks,
                Outlines outlines,
                ReportingPeriods periods) {
            this.documents = documents;
            this.passages = passages;
            this.links = links;
            this.frameworks = frameworks;
            this.outlines = outlines;
            this.periods = periods;
        }

        @Snapshot
        public EvidenceOverview of(Mandate mandate) {
            List<Evidence> all = links.of(mandate);
            List<Passage> known = passages.of(mandate);
            List<OfDocument> byDocument = documents.of(mandate).stream()
                    .map(document -> new OfDocument(
                            document,
                            (int) known.stream()
                                    .filter(passage -> passage.document().slug().equals(document.slug()))
                                    .count(),
                            (int) all.stream()
                                    .filter(link ->
                                            link.passage().document().slug().equals(document.slug()))
                                    .map(Evidence::indicatorId)
                                    .distinct()
                                    .count()))
                    .toList();
            var linked = all.stream().map(link -> link.passage().id()).collect(Collectors.toSet());
            return new EvidenceOverview(
                    byDocument,
                    frameworks(mandate, all),
                    known.stream()
                            .filter(passage -> !linked.contains(passage.id()))
                            .toList());
        }

        /** In the words of its newest period; a framework without one has no rows to speak of. */
        private List<OfFramework> frameworks(Mandate mandate, List<Evidence> all) {
            Map<ElementId, List<Evidence>> byIndicator =
                    all.stream().collect(Collectors.groupingBy(Evidence::indicatorId));
            return frameworks.of(mandate).stream()
                    .flatMap(framework -> periods.newest(framework.id()).stream()
                            .map(period -> new OfFramework(
                                    framework,
                                    outlines.in(framework, period)
                                            .indicators()
                                            .map(indicator ->
                                                    row(indicator, byIndicator.getOrDefault(indicator.id(), List.of())))
                                            .toList())))
                    .toList();
        }

        private static OfIndicator row(Outline.Node indicator, List<Evidence> links) {
            Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
            links.forEach(link -> counts.merge(link.direction(), 1, Integer::sum));
            return new OfIndicator(
                    indicator,
                    counts,
                    links.stream().min(Comparator.comparing(Evidence::passage, Passage.NEWEST_FIRST)));
        }
    }
}
