package org.jalon.intake.file.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.shared.office.Revisions;
import org.jalon.shared.office.SafeXml;
import org.jalon.shared.office.UnreadableCell;
import org.jalon.shared.office.WordNumbering;
import org.jalon.shared.office.WordRuns;
import org.jspecify.annotations.Nullable;

/** Walks through the text of a Word file and gathers its tables, with what stands above them. */
final class DocxText implements SafeXml.Walk {

    private final ReadingBudget budget;
    private final Revisions side;
    private final WordNumbering numbering;
    private final DocxNotes notes;
    private final WordRuns runs;
    private final DocxRowMarks marks;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<RawRemark> remarks = new ArrayList<>();
    private final Deque<DocxTable> open = new ArrayDeque<>();
    private final Deque<DocxParagraph> outer = new ArrayDeque<>();
    private final LinesAbove above = new LinesAbove();
    private final StringBuilder hidden = new StringBuilder();
    private DocxParagraph paragraph = new DocxParagraph();
    private int boxes;

    DocxText(ReadingBudget budget, Revisions side, WordNumbering numbering, DocxNotes notes) {
        this.budget = budget;
        this.side = side;
        this.numbering = numbering;
        this.notes = notes;
        this.runs = new WordRuns(side, this::say, this::miss, hidden::append);
        this.marks = new DocxRowMarks(side);
    }

    RawFile read() {
        if (marks.changed()) {
            remarks.addFirst(RawRemark.at(
                    "", side == Revisions.ACCEPTED ? "intake.file.remark.accepted" : "intake.file.remark.rejected"));
        }
        return new RawFile(tables, remarks);
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (!runs.isSkipping()) {
            if (marks.start(name, xml, open.peek(), paragraph)) {
                remarks.add(RawRemark.at(here(), "intake.file.remark.cellChange"));
            }
        }
        if (runs.skips(name)) {
            return;
        }
        runs.start(name, xml);
        switch (name) {
            case "tbl" -> beginTable();
            case "tr" -> open.element().beginRow();
            case "tc" -> open.element().beginCell();
            case "txbxContent" -> {
                boxes++;
                outer.push(paragraph);
                remarks.add(RawRemark.at(here(), "intake.file.remark.textBox"));
            }
            case "p" -> paragraph = paragraph.gone() ? paragraph.joined() : new DocxParagraph();
            default -> notes.at(name, xml).ifPresent(this::note);
        }
    }

    @Override
    public void end(String name) {
        if (runs.ends()) {
            return;
        }
        runs.end(name);
        marks.end(name);
        switch (name) {
            case "pPr" -> paragraph.number = numbering.next(paragraph.style, paragraph.place);
            case "p" -> endParagraph();
            case "txbxContent" -> {
                boxes--;
                paragraph = outer.pop();
            }
            case "tc" -> {
                endLastParagraph();
                open.element().endCell();
            }
            case "tr" -> open.element().endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        runs.text(characters);
    }

    private @Nullable DocxCell cell() {
        DocxTable table = open.peek();
        return table == null ? null : table.cell;
    }

    private String here() {
        DocxTable table = open.peek();
        return table == null ? "" : table.here();
    }

    private void say(String said) {
        paragraph.say(said);
        budget.cell(here(), paragraph.text.length());
    }

    private void miss(UnreadableCell missed) {
        DocxCell cell = cell();
        if (cell == null || missed.kind() == UnreadableCell.Kind.PICTURE && cell.drawn) {
            return;
        }
        cell.drawn |= missed.kind() == UnreadableCell.Kind.PICTURE;
        remarks.add(RawRemark.at(here(), "intake.file.remark.unread." + missed.kind(), missed.what()));
    }

    private void note(String note) {
        DocxTable table = open.peek();
        if (table != null) {
            table.notes.add(note);
            remarks.add(RawRemark.at(here(), "intake.file.remark.note", note));
        }
    }

    private void endParagraph() {
        budget.step(here());
        paragraph.end();
        DocxCell cell = cell();
        if (!hidden.isEmpty()) {
            if (cell != null && !hidden.toString().isBlank()) {
                remarks.add(RawRemark.at(
                        here(), "intake.file.remark.hidden", hidden.toString().strip()));
            }
            hidden.setLength(0);
        }
        if (paragraph.gone()) {
            return;
        }
        String said = paragraph.text.toString();
        if (cell != null) {
            cell.text.append(said).append('\n');
            budget.cell(here(), cell.text.length());
        } else if (!said.isBlank() && boxes == 0) {
            above.add(said);
        }
    }

    /** Behind the last paragraph of a cell there is none that it could go on in. */
    private void endLastParagraph() {
        DocxCell cell = cell();
        if (paragraph.gone() && cell != null) {
            cell.text.append(paragraph.text).append('\n');
        }
        paragraph = new DocxParagraph();
    }

    private void beginTable() {
        open.push(new DocxTable(budget.table(), above.taken(), budget, remarks));
        outer.push(paragraph);
        paragraph = new DocxParagraph();
    }

    private void endTable() {
        DocxTable ended = open.pop();
        paragraph = outer.pop();
        List<RawTable> framed = ended.framed();
        RawTable read = ended.read();
        DocxCell cell = cell();
        if (cell != null) {
            cell.tables.addAll(framed.isEmpty() ? List.of(read) : framed);
            cell.text.append(NestedTable.text(read)).append('\n');
            remarks.add(RawRemark.at(here(), "intake.file.remark.nestedTable"));
        } else if (framed.isEmpty()) {
            tables.add(read);
        } else {
            tables.addAll(framed);
        }
        above.taken();
    }
}
