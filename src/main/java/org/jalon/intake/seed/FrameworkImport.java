package org.jalon.intake.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.store.FirstVersions;
import org.jalon.framework.ElementPlaces;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Stores what a seed folder says of one framework, a period at a time. */
@Component
class FrameworkImport {

    private final Frameworks frameworks;
    private final Outlines outlines;
    private final ElementPlaces places;
    private final FirstVersions versions;
    private final ReportingPeriods periods;

    FrameworkImport(
            Frameworks frameworks,
            Outlines outlines,
            ElementPlaces places,
            FirstVersions versions,
            ReportingPeriods periods) {
        this.frameworks = frameworks;
        this.outlines = outlines;
        this.places = places;
        this.versions = versions;
        this.periods = periods;
    }

    OfOne of(SeedPackage seed, Framework framework) {
        return new OfOne(seed, framework);
    }

    /** One framework, with the elements that it has so far. */
    class OfOne {

        private final SeedPackage seed;
        private final Framework framework;
        private final ElementLives elements;

        private OfOne(SeedPackage seed, Framework framework) {
            this.seed = seed;
            this.framework = framework;
            this.elements = new ElementLives(outlines, places, seed, framework);
        }

        /** Stores the labels and wordings that begin with {@code period}, and what it says of the indicators. */
        void store(ReportingPeriod period, boolean published) {
            seed.labels(framework.code()).stream()
                    .filter(row -> row.need("valid_from").equals(period.code()))
                    .forEach(row -> Storing.run(
                            row,
                            () -> frameworks.rename(
                                    framework,
                                    LabelRule.thing(row),
                                    period,
                                    new LocalizedText(row.need("label_en"), row.need("label_fr")))));
            elements.store(period);
            Map<String, List<SeedRow>> lines = seed.assessments(framework.code(), period.code());
            if (lines.isEmpty() && !published) {
                versions.carryForward(framework, periods.before(period), period);
            }
            lines.forEach((indicator, parts) -> Storing.run(
                    parts.getFirst(),
                    () -> versions.publish(framework, period, elements.row(indicator), content(parts), Route.SEED)));
        }
    }

    private static AssessmentContent content(List<SeedRow> lines) {
        List<Part> parts = lines.stream()
                .map(line -> new Part(line.optional("status"), line.text("comments")))
                .toList();
        List<Citation> citations = lines.stream()
                .map(line -> new Citation(
                        line.need(SeedRow.CITED), line.text("citation_locator"), line.text("citation_quote")))
                .distinct()
                .toList();
        String doubts = lines.stream()
                .flatMap(line -> line.optional("doubt").stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new AssessmentContent(
                parts,
                lines.getFirst().optional("deadline").map(Deadline::printed),
                citations,
                Optional.of(doubts).filter(doubt -> !doubt.isEmpty()));
    }
}
