package org.jalon.export.layout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.Redline;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.ElementLevels;
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
    private record Share(String name, int share) {

        Share wider(int by) {
            return new Share(name, share + by);
        }
    }

    private static final List<Share> COLUMNS = List.of(
            new Share("objective", 1960),
            new Share("indicator", 2840),
            new Share("status", 1270),
            new Share("deadline", 1180),
            new Share("comments", 2388));

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
                    new StandingLayout(request, said).lay(),
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
            return Stream.concat(
                            COLUMNS.stream().filter(this::has).map(this::marked).map(this::filling), further())
                    .map(column -> new Column(column.name(), heading(column.name()), column.share()))
                    .toList();
        }

        /** A framework of one level has nothing that spans rows, and one without a scale no status. */
        private boolean has(Share column) {
            return switch (column.name()) {
                case "objective" -> framework.levels().depth() > 1;
                case "status" -> framework.isJudged();
                default -> true;
            };
        }

        /** What columns take that are not there, their neighbours have. */
        private Share filling(Share column) {
            return switch (column.name()) {
                case "indicator" ->
                    framework.levels().depth() > 1
                            ? column
                            : column.wider(COLUMNS.get(0).share());
                case "comments" ->
                    framework.isJudged() ? column : column.wider(COLUMNS.get(2).share());
                default -> column;
            };
        }

        private Phrase heading(String column) {
            ElementLevels levels = framework.levels();
            return switch (column) {
                case "objective" ->
                    said.label(levels.level(levels.depth() - 1).heading().in(said.language()));
                case "indicator" -> said.label(levels.last().heading().in(said.language()));
                default -> said.say("export.column." + column);
            };
        }

        private Share marked(Share column) {
            if (request.comparedWith().isEmpty() || !framework.isJudged()) {
                return column;
            }
            return switch (column.name()) {
                case "status" -> column.wider(TWO_STATUSES);
                case "objective", "indicator" -> column.wider(-TWO_STATUSES / 2);
                default -> column;
            };
        }

        /** In the order of {@link Band.Entry#further()}. */
        private Stream<Share> further() {
            return Stream.concat(
                    request.options().citations() == Citations.COLUMN
                            ? Stream.of(new Share("sources", 1500))
                            : Stream.empty(),
                    request.options().conversation().isPresent()
                            ? Stream.of(new Share("conversation", 2900))
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

        private About about() {
            return new About(
                    request.fileName(),
                    said.say("export.subject", table.mandate().title().in(said.language()), period.label()),
                    said.say("export.description", table.rows().count(), period.label()),
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
