package org.jalon.intake.file.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.sheet.SheetTables.Merged;
import org.jalon.shared.office.ExcelSheet;
import org.jalon.shared.office.OfficePackage;
import org.jalon.shared.office.OfficeRefused;

/** Reads the tables of an Excel file. What is hidden as a sheet is named and left out; hidden rows are read, since a filter hides them by the way. */
public final class XlsxReader {

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private XlsxReader() {}

    /** @throws OfficeRefused if the file is broken */
    public static RawFile read(OfficePackage file, ReadingBudget budget) throws OfficeRefused {
        List<RawTable> tables = new ArrayList<>();
        List<RawRemark> remarks = new ArrayList<>();
        for (ExcelSheet sheet : ExcelSheet.all(file, row -> budget.step(FilePlace.row("", row)))) {
            String place = FilePlace.sheet(sheet.name());
            if (sheet.hidden()) {
                remarks.add(RawRemark.at(place, "intake.file.remark.hiddenSheet"));
                continue;
            }
            tables.addAll(read(sheet, place, budget, remarks));
        }
        return new RawFile(tables, remarks);
    }

    private static List<RawTable> read(ExcelSheet sheet, String place, ReadingBudget budget, List<RawRemark> remarks) {
        SheetTables tables = new SheetTables(sheet.name(), budget);
        long hidden = 0;
        for (ExcelSheet.Row row : sheet.rows()) {
            hidden += row.hidden() && !row.cells().isEmpty() ? 1 : 0;
            row.cells().forEach((column, cell) -> {
                tables.put(row.number(), column, cell.text());
                cell.unread()
                        .ifPresent(missed -> remarks.add(RawRemark.at(
                                FilePlace.column(FilePlace.row(place, row.number()), column + 1),
                                "intake.file.remark.unread." + missed.kind(),
                                missed.what())));
            });
        }
        if (hidden > 0) {
            remarks.add(RawRemark.at(place, "intake.file.remark.hiddenRows", String.valueOf(hidden)));
        }
        sheet.merged().forEach(area -> area(area).ifPresent(tables::merge));
        return tables.read();
    }

    private static Optional<Merged> area(String said) {
        Matcher area = AREA.matcher(said.replace("$", ""));
        return area.matches()
                ? Optional.of(new Merged(
                        Integer.parseInt(area.group(2)),
                        column(area.group(1)),
                        Integer.parseInt(area.group(4)),
                        column(area.group(3))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }
}
