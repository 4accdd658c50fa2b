package org.jalon.export.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.mandate.Decision;
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
            String code,
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
            List<ReportingPeriod> periods) {
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
                periods.stream().map(MandateJson::period).toList());
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

    private static PeriodJson period(ReportingPeriod period) {
        return new PeriodJson(
                period.code(),
                period.from(),
                period.to(),
                period.due(),
                period.state().code(),
                period.reportSymbol(),
                period.reportDate());
    }
}
