package org.jalon.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jalon.export.PrintedAnnex.About;
import org.jalon.export.PrintedAnnex.Line;
import org.jalon.export.PrintedAnnex.Phrase;
import org.jalon.export.PrintedAnnex.PrintedPillar;
import org.jalon.export.PrintedAnnex.Standing;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Pillar;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Reading;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** Lays a table out as its annex prints it (S/2017/478, Annex I). */
@Component
class AnnexLayout {

    private static final List<String> COLUMNS = List.of("objectives", "indicators", "status", "deadline", "comments");

    private final Words words;

    AnnexLayout(Words words) {
        this.words = words;
    }

    /** @param language of headings and labels; the texts of the framework stay in their own */
    PrintedAnnex of(AnnexTable table, Locale language) {
        return new Page(table, Words.nearest(language)).lay();
    }

    private final class Page {

        private final AnnexTable table;
        private final Framework framework;
        private final ReportingPeriod period;
        private final Locale language;

        Page(AnnexTable table, Locale language) {
            this.table = table;
            this.framework = table.framework();
            this.period = table.period();
            this.language = language;
        }

        PrintedAnnex lay() {
            return new PrintedAnnex(
                    about(),
                    standing(),
                    text(framework.annex()),
                    say("export.original", framework.originalLanguage().getDisplayLanguage(language)),
                    label(framework.title().in(language)),
                    COLUMNS.stream()
                            .map(column -> say("export.column." + column))
                            .toList(),
                    lines());
        }

        private List<Line> lines() {
            RowLayout rows = new RowLayout(framework, language);
            List<Line> lines = new ArrayList<>();
            for (AnnexTable.Band band : table.bands()) {
                lines.add(pillar(band.pillar()));
                band.blocks().forEach(block -> lines.addAll(rows.of(block)));
            }
            return List.copyOf(lines);
        }

        private PrintedPillar pillar(Pillar pillar) {
            return new PrintedPillar(
                    text(pillar.number().printed() + ". " + pillar.title()),
                    RowLayout.plain(pillar.statement(), framework.language()));
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
            Instant changed = table.rows()
                    .map(row -> row.assessment().newest().recordedAt())
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            return new About(
                    say("export.subject", table.mandate().title().in(language), period.code()),
                    say("export.description", table.rows().count(), period.code()),
                    changed);
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
