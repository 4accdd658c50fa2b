package org.jalon.export.layout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
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
                    new AnnexColumns(request, said).lay(),
                    bands(),
                    request.digest().map(digest -> said.say("export.seal", digest)),
                    request.options().citations() == Citations.FOOTNOTES
                            ? Optional.of(said.say("export.notes"))
                            : Optional.empty(),
                    data.of(request, said.language()));
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
