package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** Puts the tables of the pages together: those that run over pages are one, their headings are said once, and broken rows are mended. */
final class PdfJoin {

    private static final int MOST_ABOVE = 4;
    private static final int MOST_BETWEEN = 5;

    private final Hyphens hyphens;
    private final ReadingBudget budget;
    private final List<RawRemark> remarks;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<TextLine> waiting = new ArrayList<>();
    private List<RawRow> rows = new ArrayList<>();
    private List<String> above = List.of();
    private List<String> notes = new ArrayList<>();
    private @Nullable PdfTable first;
    private @Nullable PdfTable last;

    PdfJoin(Hyphens hyphens, ReadingBudget budget, List<RawRemark> remarks) {
        this.hyphens = hyphens;
        this.budget = budget;
        this.remarks = remarks;
    }

    /** @param outside the lines that are in none of its tables */
    void page(List<TextLine> outside, List<PdfTable> found) {
        int line = 0;
        for (PdfTable table : found) {
            while (line < outside.size() && outside.get(line).y() < table.top() + 1) {
                take(outside.get(line++));
            }
            add(table);
        }
        while (line < outside.size()) {
            take(outside.get(line++));
        }
    }

    List<RawTable> read() {
        close();
        return tables;
    }

    /** A line that begins with a raised mark is a note. */
    private void take(TextLine line) {
        Glyph begin = line.glyphs().getFirst();
        if (last != null && line.isRaised(begin)) {
            notes.add(line.text());
        } else {
            waiting.add(line);
        }
    }

    private void add(PdfTable table) {
        PdfTable before = last;
        boolean follows = before != null
                && first != null
                && table.page() == before.page() + 1
                && table.alignsWith(before)
                && waiting.size() <= MOST_BETWEEN;
        if (!follows) {
            close();
            first = table;
            above = waiting.stream().map(TextLine::text).toList();
            above = above.subList(Math.max(0, above.size() - MOST_ABOVE), above.size());
            waiting.clear();
        }
        last = table;
        append(table, follows);
    }

    private void append(PdfTable table, boolean follows) {
        List<RawRow> next = rows(table);
        int repeated = follows ? repeated(next) : 0;
        for (int n = 0; n < repeated; n++) {
            rows.set(n, heading(rows.get(n)));
        }
        List<RawRow> kept = new ArrayList<>(next.subList(repeated, next.size()));
        if (follows && !waiting.isEmpty()) {
            String text = new CellWords(hyphens).ofLines(waiting);
            rows.add(new RawRow(
                    FilePlace.page(table.page()),
                    List.of(new RawCell(text, table.columns(), false)),
                    false,
                    table.page()));
            waiting.clear();
            if (!kept.isEmpty() && kept.getFirst().cells().size() == 1) {
                mend(kept);
            }
        } else if (follows && !kept.isEmpty()) {
            mend(kept);
        }
        for (RawRow row : kept) {
            rows.add(row);
            budget.row(row.place(), rows.size());
            row.cells().forEach(cell -> budget.text(row.place(), cell.text().length()));
        }
        if (!table.marks().isEmpty()) {
            remarks.add(RawRemark.at(
                    FilePlace.page(table.page()), "intake.file.remark.marks", String.join(", ", table.marks())));
        }
    }

    private static List<RawRow> rows(PdfTable table) {
        List<RawRow> rows = new ArrayList<>();
        for (List<RawCell> cells : table.rows()) {
            if (cells.stream().allMatch(RawCell::blank)) {
                continue;
            }
            rows.add(new RawRow(
                    FilePlace.row(FilePlace.page(table.page()), rows.size() + 1), cells, false, table.page()));
        }
        return rows;
    }

    private int repeated(List<RawRow> next) {
        int same = 0;
        while (same < Math.min(4, Math.min(rows.size(), next.size()))
                && rows.get(same).letters().equals(next.get(same).letters())) {
            same++;
        }
        return same;
    }

    private static RawRow heading(RawRow row) {
        return new RawRow(row.place(), row.cells(), true, row.page());
    }

    /** The first row of a page, where it is the rest of the last one of the page before. */
    private void mend(List<RawRow> kept) {
        BrokenRow broken = new BrokenRow(rows.getLast(), kept.getFirst(), rows, hyphens);
        if (broken.isOne()) {
            remarks.add(RawRemark.at(kept.getFirst().place(), "intake.file.remark.mended"));
            rows.set(rows.size() - 1, broken.mended());
            kept.removeFirst();
        } else {
            broken.restOfTheFirstCell().ifPresent(rest -> {
                int at = rows.size() - 1;
                while (at > 0
                        && (rows.get(at).cells().size() <= 1
                                || rows.get(at).cells().getFirst().blank())) {
                    at--;
                }
                rows.set(at, BrokenRow.withMore(rows.get(at), rest, hyphens));
                kept.set(0, BrokenRow.withoutFirst(kept.getFirst()));
            });
        }
    }

    private void close() {
        PdfTable begun = first;
        if (begun != null) {
            tables.add(new RawTable(FilePlace.page(begun.page()), above, rows, notes));
        }
        first = null;
        last = null;
        rows = new ArrayList<>();
        notes = new ArrayList<>();
    }
}
