package org.jalon.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.Redline;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Reading;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** Lays a table out as its annex prints it (S/2017/478, Annex I), with every difference from another one marked if asked. */
@Component
class AnnexLayout {

    /** A column of the annex with its share of the width: in an upright table, twentieths of a point. */
    private record Place(String name, int share) {}

    private static final List<Place> COLUMNS = List.of(
            new Place("objective", 1960),
            new Place("indicator", 2840),
            new Place("status", 1270),
            new Place("deadline", 1180),
            new Place("comments", 2388));

    /** Who changed what no person of the record did: a wording, an indicator that came or went. */
    private static final String NOBODY = "Jalon";

    private final Words words;
    private final DataLayout data;

    AnnexLayout(Words words, DataLayout data) {
        this.words = words;
        this.data = data;
    }

    /** @param language of headings and labels; the texts of the framework stay in their own */
    PrintedAnnex of(DocumentRequest request, Locale language) {
        return new Page(request, Words.nearest(language)).lay();
    }

    private final class Page {

        private final DocumentRequest request;
        private final AnnexTable table;
        private final Framework framework;
        private final ReportingPeriod period;
        private final Locale language;

        Page(DocumentRequest request, Locale language) {
            this.request = request;
            this.table = request.table();
            this.framework = table.framework();
            this.period = table.period();
            this.language = language;
        }

        PrintedAnnex lay() {
            return new PrintedAnnex(
                    about(),
                    standing(),
                    head(),
                    columns(),
                    bands(),
                    request.digest().map(digest -> say("export.seal", digest)),
                    data.of(request, language));
        }

        private List<Column> columns() {
            return COLUMNS.stream()
                    .map(place -> new Column(place.name(), say("export.column." + place.name()), place.share()))
                    .toList();
        }

        private List<Band> bands() {
            BandLayout layout = new BandLayout(framework, language, request.writers());
            List<Band> now = layout.of(table);
            return request.comparedWith()
                    .map(earlier -> Redline.between(layout.of(earlier), now, new Hand(NOBODY, changed())))
                    .orElse(now);
        }

        private Head head() {
            return new Head(
                    text(framework.annex()),
                    say("export.continued", framework.annex()),
                    say("export.original", framework.originalLanguage().getDisplayLanguage(language)),
                    untranslated(),
                    label(framework.title().in(language)),
                    request.comparedWith()
                            .map(earlier ->
                                    say("export.compared", earlier.period().code())));
        }

        /** The texts of a framework are kept in one language; labels around them in another do not translate them. */
        private Optional<Phrase> untranslated() {
            return framework.language().getLanguage().equals(language.getLanguage())
                    ? Optional.empty()
                    : Optional.of(
                            say("export.untranslated", framework.language().getDisplayLanguage(language)));
        }

        private Standing standing() {
            if (table.isSealed() && period.reportSymbol().isPresent()) {
                return new Standing.Published(period.reportSymbol().get());
            }
            return new Standing.NotPublished(
                    table.reading() instanceof Reading.At(Instant instant)
                            ? say("export.draft.asAt", period.code(), recordedAt(instant))
                            : say("export.draft.mark." + period.state().code(), period.code()),
                    List.of(
                            label(table.mandate().title().in(language)),
                            say("export.draft.period", period.code(), day(period.from()), day(period.to()))),
                    say("export.draft.label", table.mandate().code(), framework.code(), period.code()));
        }

        private About about() {
            return new About(
                    request.fileName(),
                    say("export.subject", table.mandate().title().in(language), period.code()),
                    say("export.description", table.rows().count(), period.code()),
                    changed());
        }

        private Instant changed() {
            return table.rows()
                    .map(row -> row.assessment().newest().recordedAt())
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }

        /** Day and time of day, which is that of UTC for everyone. */
        private String recordedAt(Instant instant) {
            return day(LocalDate.ofInstant(instant, ZoneOffset.UTC)) + ", "
                    + LocalTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        }

        private String day(LocalDate day) {
            String month = day.getMonth().getDisplayName(TextStyle.FULL, language);
            return words.get(language, "export.day", day.getDayOfMonth(), month, day.getYear());
        }

        private Phrase text(String text) {
            return new Phrase(text, framework.language());
        }

        private Phrase label(String text) {
            return new Phrase(text, language);
        }

        private Phrase say(String key, Object... params) {
            return label(words.get(language, key, params));
        }
    }
}
