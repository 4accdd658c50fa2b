package org.jalon.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jalon.shared.text.CsvText;
import org.jalon.source.AsAt;

/** Evidence as CSV after RFC 4180: a line for each passage and indicator, words guarded as in all of Jalon's CSV files. */
public final class EvidenceCsv {

    private static final String[] HEADER = {"indicator", "source", "place", "quotation", "direction", "as_at", "note"};

    private EvidenceCsv() {}

    /**
     * @param language of the judgements, which are the notes; where nobody judged, what is noted of the passage
     * @param out is left open
     */
    public static void write(List<Evidence> evidence, Locale language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord((Object[]) HEADER);
        for (Evidence link : evidence) {
            String note = link.judgement().isBlank()
                    ? link.passage().note()
                    : link.judgement().in(language);
            csv.printRecord(
                    link.indicator(),
                    CsvText.words(link.passage().document().code()),
                    CsvText.words(link.passage().place()),
                    CsvText.words(link.passage().quotation()),
                    link.direction().code(),
                    link.passage().asAt().map(AsAt::text).orElse(""),
                    CsvText.words(note));
        }
        writer.flush();
    }
}
