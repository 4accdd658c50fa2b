package org.jalon.intake.seed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.seal.Signing;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.mandate.Decision;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Stores a checked seed folder through the services that everybody else uses, too, in a transaction of the caller's. */
@Component
class SeedImport {

    private final Mandates mandates;
    private final Documents documents;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final FrameworkImport contents;
    private final Signing signing;
    private final ObjectProvider<SeedFacts> facts;

    SeedImport(
            Mandates mandates,
            Documents documents,
            Frameworks frameworks,
            ReportingPeriods periods,
            FrameworkImport contents,
            Signing signing,
            ObjectProvider<SeedFacts> facts) {
        this.mandates = mandates;
        this.documents = documents;
        this.frameworks = frameworks;
        this.periods = periods;
        this.contents = contents;
        this.signing = signing;
        this.facts = facts;
    }

    /** Those facts first that others name. */
    List<SeedFacts> facts() {
        return facts.orderedStream().toList();
    }

    /** @throws SeedRefused with all that is wrong in it */
    SeedPackage read(SeedFolder folder) {
        return SeedPackage.read(folder, facts());
    }

    /** @throws SeedRefused if a line cannot be stored, although it keeps all rules that can be told beforehand */
    void store(SeedPackage seed) {
        SeedRow line = seed.mandates().getFirst();
        MandateId id = Storing.answer(
                line,
                () -> mandates.create(
                        line.need("code"),
                        localized(line, "title"),
                        language(line, "original_language"),
                        Rhythm.ofCode(line.need("rhythm")).orElseThrow()));
        seed.documents().forEach(row -> Storing.run(row, () -> documents.add(id, document(row))));
        seed.decisions().forEach(row -> Storing.run(row, () -> mandates.add(id, decision(row))));
        Mandate mandate = mandates.byCode(line.need("code"));
        for (SeedRow row : seed.frameworks()) {
            Storing.answer(row, () -> frameworks.create(framework(id, row, seed)));
            Framework framework = frameworks.byCode(mandate, row.need("code"));
            RhythmRule.of(row).ifPresent(own -> frameworks.report(framework, own));
            FrameworkImport.OfOne content = contents.of(seed, framework);
            seed.periods(framework.code()).forEach(period -> store(mandate, framework, period, content));
        }
        facts().forEach(kind -> kind.store(seed, mandate));
    }

    /**
     * Stores the facts of a package that its mandate does not hold yet. Two servers that start together do so one after the other.
     *
     * @return how many came in
     * @throws SeedRefused if a line cannot be stored
     */
    int storeFacts(SeedPackage seed) {
        String code = seed.folder().name();
        mandates.hold(code);
        Mandate mandate = mandates.byCode(code);
        return facts().stream().mapToInt(kind -> kind.store(seed, mandate)).sum();
    }

    /** A period is open while its lines come in; then it is sealed if it is to be. */
    private void store(Mandate mandate, Framework framework, SeedRow row, FrameworkImport.OfOne content) {
        Rhythm.Span span = new Rhythm.Span(row.need("code"), row.needDate("from"), row.needDate("to"));
        Optional<String> label = PeriodRule.label(row).or(() -> Optional.of(span.label()));
        ReportingPeriod period =
                Storing.answer(row, () -> periods.open(framework.id(), span, label, row.needDate("due")));
        boolean sealed = row.need("state").equals(PeriodRule.SEALED);
        content.store(period, sealed);
        if (sealed) {
            Storing.answer(
                    row,
                    () -> signing.asPublished(
                            mandate, framework, period, row.need("report_symbol"), row.date("report_date")));
        }
    }

    /** A line of {@code documents}; of what the register says besides, packages say what they have columns for. */
    static SourceDocument document(SeedRow row) {
        return new SourceDocument(
                row.need("key"),
                row.optional("symbol"),
                row.need("title"),
                row.date("published"),
                row.text("note"),
                new SourceDocument.Details(
                        row.has("contents") ? row.date("contents") : Optional.empty(),
                        detail(row, "language"),
                        detail(row, "kind"),
                        detail(row, "link")));
    }

    private static Optional<String> detail(SeedRow row, String column) {
        return row.has(column) ? row.optional(column) : Optional.empty();
    }

    private static Decision decision(SeedRow row) {
        return new Decision(
                row.need("symbol"),
                row.date("adopted"),
                localized(row, "summary"),
                row.date("until"),
                new Citation(row.need(SeedRow.CITED), row.text("citation_locator"), row.text("citation_quote")));
    }

    private static Framework framework(MandateId mandateId, SeedRow row, SeedPackage seed) {
        List<SeedRow> declared = seed.elements().declaredLevels(row.need("code"));
        return new Framework(
                new FrameworkId(0),
                mandateId,
                row.need("code"),
                localized(row, "title"),
                language(row, "language"),
                language(row, "original_language"),
                row.text("annex"),
                FiscalYearRule.of(row),
                Citation.of(row.need(SeedRow.CITED), row.text("citation_locator")),
                declared.isEmpty() ? ElementLevels.PILLARS : Level.of(declared),
                new StatusScale(seed.levels(row.need("code")).stream()
                        .map(SeedImport::level)
                        .toList()));
    }

    private static StatusLevel level(SeedRow row) {
        return new StatusLevel(
                row.need("code"),
                row.needInteger("position"),
                localized(row, "label"),
                row.need("symbol"),
                row.need("colour"),
                row.truth("done"),
                isOrdered(row));
    }

    /** Packages that say nothing of it mean a scale in which each level has its place. */
    private static boolean isOrdered(SeedRow row) {
        return row.resource().field("ordered").isEmpty() || row.raw("ordered").isEmpty() || row.truth("ordered");
    }

    private static LocalizedText localized(SeedRow row, String column) {
        return new LocalizedText(row.need(column + "_en"), row.need(column + "_fr"));
    }

    private static Locale language(SeedRow row, String column) {
        return Locale.forLanguageTag(row.need(column));
    }
}
