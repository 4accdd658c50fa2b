package org.jalon.export.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.export.printed.PrintedAnnex.Correction;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.request.DocumentRequest;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;

/** Says how a printed table stands: published under a symbol, or a draft, an extract, something internal. */
final class StandingLayout {

    private final DocumentRequest request;
    private final AnnexTable table;
    private final ReportingPeriod period;
    private final PrintedWords said;

    StandingLayout(DocumentRequest request, PrintedWords said) {
        this.request = request;
        this.table = request.table();
        this.period = table.period();
        this.said = said;
    }

    Standing lay() {
        Optional<String> warning = warning();
        Optional<String> symbol = table.symbol();
        if (warning.isEmpty() && symbol.isPresent()) {
            return new Standing.Published(
                    symbol.get(),
                    table.sealedAs().filter(SealedAs::isCorrigendum).map(this::correction));
        }
        return new Standing.NotPublished(
                said.label(warning.map(first -> (first + " " + draft()).strip()).orElseGet(this::draft)),
                List.of(
                        said.label(table.mandate().title().in(said.language())),
                        said.say(
                                "export.draft.period", period.label(), said.day(period.from()), said.day(period.to()))),
                said.say(
                        request.options().conversation().isPresent()
                                ? "export.internal.label"
                                : warning.isPresent() ? "export.extract.label" : "export.draft.label",
                        table.mandate().code(),
                        table.framework().code(),
                        period.label()));
    }

    private Correction correction(SealedAs corrigendum) {
        String number = String.valueOf(corrigendum.number());
        String corrected = period.reportSymbol().orElse(period.label());
        String when = corrigendum
                .date()
                .map(date -> said.get("export.corrigendum.dated", said.day(date)))
                .orElseGet(() -> said.get(
                        "export.corrigendum.signed",
                        said.day(LocalDate.ofInstant(corrigendum.sealedAt(), ZoneOffset.UTC))));
        return new Correction(
                said.say("export.corrigendum.mark", number, corrected),
                Stream.concat(
                                Stream.of(said.say(
                                        "export.corrigendum.notice", number, corrected, corrigendum.symbol(), when)),
                                corrigendum.reason().stream()
                                        .map(reason -> said.say("export.corrigendum.reason", reason)))
                        .toList());
    }

    /** What is to be seen before anything else: that it is internal, that it is not the whole. */
    private Optional<String> warning() {
        List<String> warnings = new ArrayList<>();
        if (request.options().conversation().isPresent()) {
            warnings.add(said.get("export.internal.mark"));
        }
        request.options()
                .ofRows()
                .ifPresent(all -> warnings.add(
                        said.get("export.extract.mark", table.rows().count(), all)));
        return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", warnings));
    }

    private String draft() {
        if (table.symbol().isPresent()) {
            return said.get("export.extract.published", table.symbol().get());
        }
        return table.reading() instanceof AsAt.At(Instant instant)
                ? said.get("export.draft.asAt", period.label(), said.time(instant))
                : said.get("export.draft.mark." + period.state().code(), period.label());
    }
}
