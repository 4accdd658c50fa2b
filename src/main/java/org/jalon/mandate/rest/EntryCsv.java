package org.jalon.mandate.rest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jalon.mandate.timeline.Outcome;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.shared.text.CsvText;

/** The time line as CSV after RFC 4180. Its columns are relied on by programs. */
final class EntryCsv {

    static final List<String> HEADER = List.of(
            "date",
            "body",
            "kind",
            "symbol",
            "title",
            "outcome",
            "in_favour",
            "against",
            "abstaining",
            "until",
            "source",
            "place",
            "quotation");

    private EntryCsv() {}

    static String of(List<TimelineEntry> entries, Locale language) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(HEADER);
            for (TimelineEntry entry : entries) {
                csv.printRecord(
                        entry.date(),
                        CsvText.words(entry.body()),
                        entry.kind().code(),
                        CsvText.words(entry.symbol()),
                        CsvText.words(entry.title().in(language)),
                        entry.outcome().map(Outcome::code).orElse(""),
                        entry.votes()
                                .map(votes -> String.valueOf(votes.inFavour()))
                                .orElse(""),
                        entry.votes()
                                .map(votes -> String.valueOf(votes.against()))
                                .orElse(""),
                        entry.votes()
                                .map(votes -> String.valueOf(votes.abstaining()))
                                .orElse(""),
                        entry.until().map(LocalDate::toString).orElse(""),
                        CsvText.words(entry.source().cited()),
                        CsvText.words(entry.source().place()),
                        CsvText.words(entry.source().quotation()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
