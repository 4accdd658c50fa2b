package org.jalon.export.layout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.export.printed.DataSheet.Fact;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.RollUp;

/** What a sheet says of the table that it holds: which one, how it stands, what is counted in it. */
final class AboutLayout {

    private final Words words;

    AboutLayout(Words words) {
        this.words = words;
    }

    List<Fact> of(DocumentRequest request, Locale language) {
        AnnexTable table = request.table();
        ReportingPeriod period = table.period();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(language, "mandate", table.mandate().title().in(language)));
        facts.add(fact(language, "table", table.framework().title().in(language)));
        facts.add(fact(language, "period", period.label() + " (" + period.from() + " – " + period.to() + ")"));
        facts.add(fact(
                language,
                "state",
                // A sealed table is so whatever is being prepared for its period.
                words.get(
                        language, "period.state." + (table.isSealed() ? PeriodState.SEALED : period.state()).code())));
        facts.add(
                fact(language, "report", table.symbol().or(period::reportSymbol).orElse("–")));
        table.sealedAs().filter(SealedAs::isCorrigendum).ifPresent(corrigendum -> {
            facts.add(fact(language, "corrigendum", String.valueOf(corrigendum.number())));
            facts.add(fact(language, "corrects", period.reportSymbol().orElse(period.label())));
            facts.add(fact(
                    language,
                    "dated",
                    corrigendum
                            .date()
                            .orElseGet(() -> LocalDate.ofInstant(corrigendum.sealedAt(), ZoneOffset.UTC))
                            .toString()));
            corrigendum.reason().ifPresent(reason -> facts.add(fact(language, "reason", reason)));
        });
        PrintedWords said = new PrintedWords(words, table.framework(), language);
        facts.add(fact(
                language,
                "compared",
                request.comparedWith()
                        .map(said::side)
                        .or(() -> table.before().map(ReportingPeriod::code))
                        .orElse("–")));
        facts.add(fact(language, "judged", table.judgedAt().toString()));
        request.options()
                .ofRows()
                .ifPresent(all -> facts.add(fact(
                        language,
                        "extract",
                        counted(language, Math.toIntExact(table.rows().count()), all))));
        List<Fact> digests = new ArrayList<>();
        request.digest().ifPresent(digest -> digests.add(fact(language, "digest", digest)));
        if (!table.framework().isJudged()) {
            facts.addAll(digests);
            return facts;
        }
        RollUp counts = RollUp.of(table.rows().toList(), table.framework().scale());
        for (StatusLevel level : table.framework().scale().levels()) {
            facts.add(new Fact(
                    level.label().in(language),
                    counted(language, counts.levels().getOrDefault(level.code(), 0), counts.total())));
        }
        facts.add(fact(language, "split", counted(language, counts.split(), counts.total())));
        facts.add(fact(language, "notStated", counted(language, counts.notStated(), counts.total())));
        facts.addAll(digests);
        return facts;
    }

    private String counted(Locale language, int number, int total) {
        return words.get(language, "export.about.of", number, total);
    }

    private Fact fact(Locale language, String key, String value) {
        return new Fact(words.get(language, "export.about." + key), value);
    }
}
