package org.jalon.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A seed folder with many earlier, sealed periods that say what its first one says. Only for measuring: none of them ever was. */
final class FurtherPeriods {

    static final int COUNT = 40;

    private static final Path SEED = Path.of("seed", "mali");
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    private final Path folder;

    private FurtherPeriods(Path folder) {
        this.folder = folder;
    }

    /** Writes the folder into {@code directory}, which can then be given to Jalon as {@code jalon.seed}. */
    static void write(Path directory) {
        try {
            FurtherPeriods further = new FurtherPeriods(directory.resolve(SEED.getFileName()));
            further.copy();
            further.extend();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(SEED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void extend() throws IOException {
        List<Map<String, String>> periods = read("periods.csv");
        String first = cell(periods.getFirst(), "code");
        List<Map<String, String>> earlier = earlier(periods.getFirst());
        String newFirst = cell(earlier.getFirst(), "code");
        write("periods.csv", joined(earlier, periods));
        for (String wordings : List.of("pillars.csv", "objectives.csv", "indicators.csv")) {
            List<Map<String, String>> rows = read(wordings);
            rows.forEach(row -> row.replace("valid_from", first, newFirst));
            write(wordings, rows);
        }
        List<Map<String, String>> assessments = read("assessments.csv");
        List<Map<String, String>> copies = earlier.stream()
                .flatMap(period -> assessments.stream()
                        .filter(row -> first.equals(row.get("period")))
                        .map(row -> with(row, Map.of("period", cell(period, "code")))))
                .toList();
        write("assessments.csv", joined(copies, assessments));
    }

    /** The quarters before {@code first}, the earliest one first. */
    private static List<Map<String, String>> earlier(Map<String, String> first) {
        LocalDate begin = LocalDate.parse(cell(first, "from"));
        List<Map<String, String>> periods = new ArrayList<>();
        for (int back = COUNT; back > 0; back--) {
            LocalDate from = begin.minusMonths(3L * back);
            LocalDate to = from.plusMonths(3).minusDays(1);
            String code = from.getYear() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
            periods.add(with(
                    first,
                    Map.of(
                            "code", code,
                            "from", from.toString(),
                            "to", to.toString(),
                            "due", to.toString(),
                            "report_symbol", "for measuring " + code)));
        }
        return periods;
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> row, Map<String, String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.putAll(changes);
        return changed;
    }

    private static List<Map<String, String>> joined(List<Map<String, String>> one, List<Map<String, String>> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private List<Map<String, String>> read(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file));
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(FORM).get()) {
            for (CSVRecord line : parser) {
                Map<String, String> row = new LinkedHashMap<>();
                parser.getHeaderNames().forEach(name -> row.put(name, line.get(name)));
                rows.add(row);
            }
        }
        return rows;
    }

    private void write(String file, List<Map<String, String>> rows) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve(file));
                CSVPrinter printer = new CSVPrinter(
                        writer, FORM.builder().setHeader((String[]) null).get())) {
            printer.printRecord(rows.getFirst().keySet());
            for (Map<String, String> row : rows) {
                printer.printRecord(row.values());
            }
        }
    }
}
