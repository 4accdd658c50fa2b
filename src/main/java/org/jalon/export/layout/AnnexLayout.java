package org.jalon.export.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Correction;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.Redline;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.springframework.stereotype.Component;

/** Lays a table out as its annex prints it (S/2017/478, Annex I), with every difference from another one marked if asked. */
@Component
public class AnnexLayout {

    /** A column of the annex with its share of the width: in an upright table, twentieths of a point. */
    private record Place(String name, int share) {

        Place wider(int by) {
            return new Place(name, share + by);
        }
    }

    private static final List<Place> COLUMNS = List.of(
            new Place("objective", 1960),
            new Place("indicator", 2840),
            new Place("status", 1270),
            new Place("deadline", 1180),
            new Place("comments", 2388));

    /**
     * How much wider the statuses are where changes are marked: the old one stands before the new one, and the longest two, without a blank
     * between them, have to fit, since no program breaks a line there. Objectives and indicators, which change least, give it.
     */
    private static final int TWO_STATUSES = 860;

    /** Who changed what no person of the record did: a wording, an indicator that came or went. */
    private static final String NOBODY = "Jalon";

    private final Words words;
    private final DataLayout data;

    public AnnexLayout(Words words, DataLayout data) {
        this.words = words;
        this.data = data;
    }

    /** @param language of headings and labels; the texts of the framework stay in their own */
    public PrintedAnnex of(DocumentRequest request, Locale language) {
        return new Page(request, Words.nearest(language)).lay();
    }

    private final class Page {

        private final DocumentRequest request;
        private final AnnexTable table;
        private final Framework framework;
        private final ReportingPeriod period;
        private final PrintedWords said;

        Page(DocumentRequest request, Locale language) {
            this.request = request;
            this.table = request.table();
            this.framework = table.framework();
            this.period = table.period();
            this.said = new PrintedWords(words, framework, language);
        }

        PrintedAnnex lay() {
            return new PrintedAnnex(
                    about(),
                    standing(),
                    head(),
                    columns(),
                    bands(),
                    request.digest().map(digest -> said.say("export.seal", digest)),
                    request.options().citations() == Citations.FOOTNOTES
                            ? Optional.of(said.say("export.notes"))
                            : Optional.empty(),
                    data.of(request, said.language()));
        }

        private List<Column> columns() {
            return Stream.concat(COLUMNS.stream().map(this::marked), further())
                    .map(place -> new Column(place.name(), said.say("export.column." + place.name()), place.share()))
                    .toList();
        }

        private Place marked(Place place) {
            if (request.comparedWith().isEmpty()) {
                return place;
            }
            return switch (place.name()) {
                case "status" -> place.wider(TWO_STATUSES);
                case "objective", "indicator" -> place.wider(-TWO_STATUSES / 2);
                default -> place;
            };
        }

        /** In the order of {@link Band.Entry#further()}. */
        private Stream<Place> further() {
            return Stream.concat(
                    request.options().citations() == Citations.COLUMN
                            ? Stream.of(new Place("sources", 1500))
                            : Stream.empty(),
                    request.options().conversation().isPresent()
                            ? Stream.of(new Place("conversation", 2900))
                            : Stream.empty());
        }

        private List<Band> bands() {
            List<Band> now = bands(table);
            return request.comparedWith()
                    .map(earlier -> Redline.between(bands(earlier), now, new Hand(NOBODY, changed())))
                    .orElse(now);
        }

        /** Each in the words of its own period: whoever rejects all changes has the other table, labels included. */
        private List<Band> bands(AnnexTable of) {
            return new BandLayout(said.of(of.framework()), request.writers(), request.options()).of(of);
        }

        private Head head() {
            return new Head(
                    said.text(framework.annex()),
                    said.say("export.continued", framework.annex()),
                    said.original(),
                    said.untranslated(),
                    said.label(framework.title().in(said.language())),
                    request.comparedWith().map(this::compared));
        }

        private Phrase compared(AnnexTable earlier) {
            return table.reading() instanceof AsAt.Current
                    ? said.say("export.compared", said.side(earlier))
                    : said.say("export.comparedBetween", said.side(earlier), said.side(table));
        }

        private Standing standing() {
            Optional<String> warning = warning();
            Optional<String> symbol = table.symbol();
            if (warning.isEmpty() && symbol.isPresent()) {
                return new Standing.Published(
                        symbol.get(),
                        table.sealedAs().filter(SealedAs::isCorrigendum).map(this::correction));
            }
            return new Standing.NotPublished(
                    said.label(warning.map(first -> (first + " " + draft()).strip())
                            .orElseGet(this::draft)),
                    List.of(
                            said.label(table.mandate().title().in(said.language())),
                            said.say(
                                    "export.draft.period",
                                    period.code(),
                                    said.day(period.from()),
                                    said.day(period.to()))),
                    said.say(
                            request.options().conversation().isPresent()
                                    ? "export.internal.label"
                                    : warning.isPresent() ? "export.extract.label" : "export.draft.label",
                            table.mandate().code(),
                            framework.code(),
                            period.code()));
        }

        private Correction correction(SealedAs corrigendum) {
            String number = String.valueOf(corrigendum.number());
            String corrected = period.reportSymbol().orElse(period.code());
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
                                            "export.corrigendum.notice",
                                            number,
                                            corrected,
                                            corrigendum.symbol(),
                                            when)),
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
                    ? said.get("export.draft.asAt", period.code(), said.time(instant))
                    : said.get("export.draft.mark." + period.state().code(), period.code());
        }

        private About about() {
            return new About(
                    request.fileName(),
                    said.say("export.subject", table.mandate().title().in(said.language()), period.code()),
                    said.say("export.description", table.rows().count(), period.code()),
                    changed());
        }

        private Instant changed() {
            return table.rows()
                    .map(row -> row.assessment().newest().recordedAt())
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }
}
