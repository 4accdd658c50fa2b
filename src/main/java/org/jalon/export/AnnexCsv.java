package org.jalon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jalon.assessment.Deadline;
import org.jalon.assessment.DeadlineReading;
import org.jalon.assessment.Part;
import org.jalon.assessment.ReadingKind;
import org.jalon.framework.StatusLevel;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.AnnexTable.Row;
import org.jalon.shared.Citation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The annex as CSV after RFC 4180: UTF-8 without a byte order mark, lines end in CRLF, a text of several lines is one quoted cell with LF
 * inside. Rows come in the order of their numbers, as numbers. A split row gives a line a part, and all that belongs to the row as a
 * whole stands on each of them.
 *
 * <p>The first eleven columns say what the annex prints, in its words; so {@code status} is the level's label in the language asked for,
 * and blank where the cell is blank. The columns after them say how Jalon reads it, in codes that never change. Whoever needs the code
 * of a status, or the words to the letter, reads the JSON.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a formula, quoted
 * or not. Such a cell gets an apostrophe before it, and so does one that begins with apostrophes followed by such a character: a program
 * gets the words back by taking one apostrophe away from every cell that matches {@code ^'+[=+\-@\t\r\n＝＋－＠]}. See
 * docs/decisions/0005-csv-and-formulas.md.
 */
@Service
public class AnnexCsv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    static final List<String> HEADER = List.of(
            "pillar_no",
            "pillar",
            "pillar_statement",
            "objective_no",
            "objective",
            "indicator_no",
            "indicator",
            "part_no",
            "status",
            "deadline",
            "comments",
            "deadline_kind",
            "deadline_from",
            "deadline_to",
            "lateness",
            "state",
            "citations");

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    /**
     * Writes the table as CSV.
     *
     * @param language of the statuses: French for French, English for all others; all other words are those of the framework
     * @param out is flushed and left open
     * @throws IOException if {@code out} does not take it
     */
    public void write(AnnexTable table, Locale language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(HEADER);
        try {
            table.rows()
                    .sorted(Comparator.comparing(row -> row.indicator().number()))
                    .forEachOrdered(row -> lines(csv, row, table, language));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        writer.flush();
    }

    private static void lines(CSVPrinter csv, Row row, AnnexTable table, Locale language) {
        List<Part> parts = row.content().parts();
        for (int i = 0; i < parts.size(); i++) {
            String status = parts.get(i)
                    .status()
                    .map(code -> table.framework()
                            .scale()
                            .level(code)
                            .map(StatusLevel::label)
                            .map(label -> label.in(language))
                            .orElse(code))
                    .orElse("");
            line(csv, row, i + 1, status, parts.get(i).comment());
        }
    }

    private static void line(CSVPrinter csv, Row row, int part, String status, String comment) {
        Optional<Deadline> deadline = row.content().deadline();
        Optional<DeadlineReading> reading = deadline.map(Deadline::reading);
        try {
            csv.printRecord(
                    row.pillar().number(),
                    words(row.pillar().title()),
                    words(row.pillar().statement()),
                    row.objective().number(),
                    words(row.objective().text()),
                    row.indicator().number(),
                    words(row.indicator().text()),
                    part,
                    words(status),
                    words(deadline.map(Deadline::words).orElse("")),
                    words(comment),
                    reading.map(ReadingKind::of).map(ReadingKind::code).orElse(""),
                    day(reading, true),
                    day(reading, false),
                    row.judgement().lateness().code(),
                    row.assessment().state().code(),
                    words(row.content().citations().stream()
                            .map(Citation::place)
                            .collect(Collectors.joining("; "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String day(Optional<DeadlineReading> reading, boolean first) {
        LocalDate day = reading.orElse(null)
                        instanceof DeadlineReading.Interval(@Nullable LocalDate from, @Nullable LocalDate to)
                ? (first ? from : to)
                : null;
        return day == null ? "" : day.toString();
    }

    private static String words(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
