package org.jalon.evidence.illustration;

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

/** Illustrations as CSV after RFC 4180: a line for each measure and indicator, words guarded as in all of Jalon's CSV files. */
public final class IllustrationCsv {

    private static final String[] HEADER = {"measure", "framework", "indicator", "shows"};

    private IllustrationCsv() {}

    /**
     * @param language of what is shown
     * @param out is left open
     */
    public static void write(List<Illustration> all, Locale language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord((Object[]) HEADER);
        for (Illustration one : all) {
            csv.printRecord(
                    one.measure(),
                    one.framework(),
                    one.indicator(),
                    CsvText.words(one.shows().in(language)));
        }
        writer.flush();
    }
}
