package org.jalon.export.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.mandate.Decision;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.source.SourceDocument;

/** What a mandate is, beside its tables. Texts that Jalon keeps in both languages are there in both. */
record MandateJson(
        String code,
        LocalizedText title,
        String originalLanguage,
        List<DecisionJson> decisions,
        List<DocumentJson> documents,
        List<FrameworkJson> frameworks,
        List<PeriodJson> periods) {

    record DecisionJson(
            String symbol,
            Optional<LocalDate> adopted,
            LocalizedText summary,
            Optional<LocalDate> until,
            Citation source) {}

    record DocumentJson(
            String slug, Optional<String> symbol, String title, Optional<LocalDate> published, String note) {}

    record FrameworkJson(
            String code,
            LocalizedText title,
            String language,
            String originalLanguage,
            String annex,
            Citation source) {}

    record PeriodJson(
            String framework,
            String code,
            String label,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            String state,
            Optional<String> report,
            Optional<LocalDate> reportDate) {}

    static MandateJson of(
            Mandate mandate,
            List<Decision> decisions,
            List<SourceDocument> documents,
            List<Framework> frameworks,
            Map<FrameworkId, List<ReportingPeriod>> periods) {
        return new MandateJson(
                mandate.code(),
                mandate.title(),
                mandate.originalLanguage().toLanguageTag(),
                decisions.stream()
                        .map(decision -> new DecisionJson(
                                decision.symbol(),
                                decision.adopted(),
                                decision.summary(),
                                decision.until(),
                                decision.source()))
                        .toList(),
                documents.stream()
                        .map(document -> new DocumentJson(
                                document.slug(),
                                document.symbol(),
                                document.title(),
                                document.published(),
                                document.note()))
                        .toList(),
                frameworks.stream().map(MandateJson::framework).toList(),
                frameworks.stream()
                        .flatMap(framework -> periods.getOrDefault(framework.id(), List.of()).stream()
                                .map(period -> period(framework, period)))
                        .toList());
    }

    private static FrameworkJson framework(Framework framework) {
        return new FrameworkJson(
                framework.code(),
                framework.title(),
                framework.language().toLanguageTag(),
                framework.originalLanguage().toLanguageTag(),
                framework.annex(),
                framework.source());
    }

    private static PeriodJson period(Framework framework, ReportingPeriod period) {
        return new PeriodJson(
                framework.code(),
                period.code(),
                period.label(),
                period.from(),
                period.to(),
                period.due(),
                period.state().code(),
                period.reportSymbol(),
                period.reportDate());
    }
}
