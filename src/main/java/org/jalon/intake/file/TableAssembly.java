package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.intake.file.FileReading.Remark;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;

/** Makes tables of what a reader found: headings told from rows, what belongs together joined, blank rows left out. */
final class TableAssembly {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_OF_A_TITLE = 3;

    private final String format;
    private final ReadingBudget budget;

    TableAssembly(String format, ReadingBudget budget) {
        this.format = format;
        this.budget = budget;
    }

    /** @throws UnreadableFile if there is no table in it */
    FileReading assemble(RawFile raw) {
        List<Draft> drafts = new ArrayList<>();
        for (RawTable table : raw.tables()) {
            List<RawRow> rows =
                    table.rows().stream().filter(row -> !row.blank()).toList();
            if (!rows.isEmpty()) {
                RawTable kept = new RawTable(table.place(), table.above(), rows, table.notes());
                TableJoin.add(drafts, Draft.of(kept));
            }
            budget.step(table.place());
        }
        if (drafts.isEmpty()) {
            throw new UnreadableFile("", "intake.file.refused.noTable");
        }
        List<FoundTable> found = new ArrayList<>();
        for (Draft draft : drafts) {
            found.add(found(draft, found.size() + 1));
        }
        List<Remark> remarks = raw.remarks().stream()
                .map(remark -> new Remark(remark.place(), remark.key(), remark.details()))
                .collect(Collectors.toCollection(ArrayList::new));
        return new FileReading(format, found, remarks);
    }

    private static FoundTable found(Draft draft, int number) {
        int columns = draft.headings().size();
        List<FoundRow> rows =
                draft.rows().stream().map(row -> found(row, columns)).toList();
        List<String> notes = draft.notes().stream().map(CellText::clean).toList();
        return new FoundTable(number, title(draft.above()), draft.place(), draft.headings(), rows, notes);
    }

    private static FoundRow found(RawRow row, int columns) {
        List<FoundCell> cells = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            cells.add(new FoundCell(cell.continued() ? "" : CellText.clean(cell.text()), cell.columns()));
        }
        boolean band = columns > 1 && HeadingRows.isBand(row);
        if (band) {
            return new FoundRow(row.place(), List.of(new FoundCell(CellText.clean(HeadingRows.text(row)), columns)));
        }
        for (int n = row.columns(); n < columns; n++) {
            cells.add(new FoundCell("", 1));
        }
        return new FoundRow(row.place(), cells);
    }

    /** The last short lines above, which is where titles stand. */
    private static String title(List<String> above) {
        List<String> lines = new ArrayList<>();
        for (String line : above.reversed()) {
            if (line.length() > LONGEST_TITLE || lines.size() == MOST_OF_A_TITLE) {
                break;
            }
            lines.addFirst(CellText.clean(line));
        }
        return String.join("\n", lines).strip();
    }
}
