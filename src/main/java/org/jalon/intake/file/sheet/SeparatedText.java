package org.jalon.intake.file.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads a table from text with commas, semicolons or tabs between its cells, whichever parts it best. */
public final class SeparatedText {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int TRIED = 60;

    private final ReadingBudget budget;

    private SeparatedText(ReadingBudget budget) {
        this.budget = budget;
    }

    /** @throws UnreadableFile if it ends in the middle of a cell or row, or holds no table */
    public static RawFile read(String text, ReadingBudget budget) {
        String said = text;
        Character separator = null;
        if (said.startsWith("sep=") && said.length() > 5) {
            separator = said.charAt(4);
            said = said.substring(5).stripLeading();
        }
        SeparatedText reader = new SeparatedText(budget);
        List<CSVRecord> records = reader.records(said, separator == null ? reader.separator(said) : separator, false);
        boolean ended = said.endsWith("\n") || said.endsWith("\r");
        return reader.table(records, ended);
    }

    /** The one with which most lines have the same number of cells, the more the better. */
    private char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> even(text, separator)))
                .orElse(',');
    }

    private long even(String text, char separator) {
        List<CSVRecord> records = records(text, separator, true);
        return records.stream()
                .filter(one -> one.size() > 1)
                .collect(Collectors.groupingBy(CSVRecord::size, Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(size -> size.getValue() * 1_000 + Math.min(size.getKey(), 99))
                .max()
                .orElse(0);
    }

    private List<CSVRecord> records(String text, char separator, boolean trying) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord one : parser) {
                records.add(one);
                if (trying && records.size() > TRIED) {
                    break;
                }
                line = parser.getCurrentLineNumber() + 1;
                if (!trying) {
                    budget.row(FilePlace.line(line), records.size());
                    budget.columns(FilePlace.line(line), one.size());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            if (!trying) {
                throw new UnreadableFile(FilePlace.line(line), "intake.file.refused.cut", e);
            }
        }
        return records;
    }

    private RawFile table(List<CSVRecord> records, boolean ended) {
        int width = records.stream().mapToInt(CSVRecord::size).max().orElse(0);
        if (width < 2) {
            return new RawFile(List.of(), List.of());
        }
        List<RawRemark> remarks = new ArrayList<>();
        List<RawRow> rows = new ArrayList<>();
        long line = 1;
        CSVRecord last = null;
        for (CSVRecord one : records) {
            String place = FilePlace.line(line);
            rows.add(row(one, width, place, rows, remarks));
            line += lines(one);
            last = one;
        }
        refuseCut(last, ended, width, records.size(), FilePlace.line(line - 1));
        return new RawFile(List.of(new RawTable(FilePlace.line(1), List.of(), rows, List.of())), remarks);
    }

    private static void refuseCut(@Nullable CSVRecord last, boolean ended, int width, int rows, String place) {
        if (last != null && !ended && rows > 2 && last.size() > 1 && last.size() < width) {
            throw new UnreadableFile(place, "intake.file.refused.cut");
        }
    }

    private RawRow row(CSVRecord one, int width, String place, List<RawRow> before, List<RawRemark> remarks) {
        List<RawCell> cells = new ArrayList<>();
        for (String cell : one) {
            budget.text(FilePlace.column(place, cells.size() + 1), cell.length());
            cells.add(RawCell.of(cell.strip()));
        }
        boolean tooShort = cells.size() > 1 && cells.size() < width;
        if (tooShort && !before.isEmpty()) {
            remarks.add(RawRemark.at(
                    place, "intake.file.remark.shortRow", String.valueOf(cells.size()), String.valueOf(width)));
        }
        while (cells.size() < width) {
            cells.add(RawCell.of(""));
        }
        return new RawRow(place, cells, false);
    }

    private static long lines(CSVRecord one) {
        long lines = 1;
        for (String cell : one) {
            lines += cell.chars().filter(letter -> letter == '\n').count();
        }
        return lines;
    }
}
