package org.jalon.intake.file.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.shared.office.SafeXml;
import org.jspecify.annotations.Nullable;

/** Walks through the content of an OpenDocument file. */
final class OdfContent implements SafeXml.Walk {

    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "hidden-text",
            "automatic-styles",
            "styles",
            "scripts",
            "font-face-decls",
            "sequence-decls",
            "note-citation");

    private final ReadingBudget budget;
    private final OdfChanges changes;
    private final OdfSink sink;
    private final OdfLists lists = new OdfLists();
    private final List<RawRemark> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private OdfSink.@Nullable Cell cell;
    private int tables;
    private int skipping;
    private int hidden;
    private int inNote;
    private int paragraphs;
    private boolean heading;

    OdfContent(ReadingBudget budget, OdfChanges changes, OdfSink sink) {
        this.budget = budget;
        this.changes = changes;
        this.sink = sink;
        changes.remark().ifPresent(remarks::add);
    }

    List<RawRemark> remarks() {
        return remarks;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
            return;
        }
        if (hidden > 0 || name.equals("span") && changes.hides(SafeXml.attribute(xml, "style-name"))) {
            hidden++;
        }
        switch (name) {
            case "table" -> beginTable(xml);
            case "table-header-rows" -> heading = true;
            case "table-row" -> beginRow(xml);
            case "table-cell", "covered-table-cell" -> beginCell(name, xml);
            case "p", "h" -> {
                paragraphs++;
                lists.before().ifPresent(this::append);
            }
            case "list" -> lists.begin(SafeXml.attribute(xml, "style-name"));
            case "list-item" -> lists.item();
            case "s" -> append(" ".repeat(OdfLists.whole(SafeXml.attribute(xml, "c"), 1, 200)));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "note" -> inNote++;
            case "change" -> append(changes.at(SafeXml.attribute(xml, "change-id")));
            case "change-start" -> changes.begin(SafeXml.attribute(xml, "change-id"));
            case "change-end" -> changes.leave(SafeXml.attribute(xml, "change-id"));
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        hidden = Math.max(0, hidden - 1);
        switch (name) {
            case "table" -> endTable();
            case "table-header-rows" -> heading = false;
            case "table-row" -> {
                if (tables == 1) {
                    sink.rowEnds();
                } else {
                    text.append('\n');
                }
            }
            case "table-cell", "covered-table-cell" -> endCell();
            case "p", "h" -> endParagraph();
            case "list" -> lists.end();
            case "note" -> endNote();
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (skipping == 0 && paragraphs > 0) {
            append(characters.replaceAll("[ \\t\\r\\n]+", " "));
        }
    }

    private void append(String said) {
        if (hidden > 0 || changes.isInGone()) {
            if (hidden > 0 && !said.isBlank()) {
                remarks.add(RawRemark.at(sink.here(), "intake.file.remark.hidden", said));
            }
            return;
        }
        (inNote > 0 ? note : text).append(said);
        budget.cell(sink.here(), text.length());
    }

    private void beginTable(XMLStreamReader xml) {
        if (++tables == 1) {
            text.setLength(0);
            sink.table(
                    String.valueOf(SafeXml.attribute(xml, "name")),
                    changes.hides(SafeXml.attribute(xml, "style-name")));
        } else {
            remarks.add(RawRemark.at(sink.here(), "intake.file.remark.nestedTable"));
        }
    }

    private void endTable() {
        if (--tables == 0) {
            sink.tableEnds(List.copyOf(notes));
            notes.clear();
        }
    }

    private void beginRow(XMLStreamReader xml) {
        budget.step(sink.here());
        if (tables == 1) {
            String seen = SafeXml.attribute(xml, "visibility");
            boolean unseen = seen != null && !seen.equals("visible");
            sink.row(OdfLists.whole(SafeXml.attribute(xml, "number-rows-repeated"), 1, 2_000_000), unseen, heading);
        }
    }

    private void beginCell(String name, XMLStreamReader xml) {
        if (tables == 1) {
            text.setLength(0);
            cell = OdfSink.Cell.begun(
                    xml, name.startsWith("covered"), budget.limits().columns());
        }
    }

    private void endCell() {
        OdfSink.Cell read = cell;
        if (tables == 1 && read != null) {
            sink.cell(new OdfSink.Cell(
                    text.toString().strip(), read.columns(), read.rows(), read.times(), read.covered()));
            cell = null;
            text.setLength(0);
        } else if (tables > 1) {
            text.append('\t');
        }
    }

    private void endParagraph() {
        paragraphs--;
        if (inNote > 0) {
            note.append(' ');
        } else if (tables == 0) {
            sink.paragraph(text.toString().strip());
            text.setLength(0);
        } else {
            text.append('\n');
        }
    }

    private void endNote() {
        inNote--;
        if (tables > 0) {
            String said = (notes.size() + 1) + " " + note.toString().strip();
            notes.add(said);
            remarks.add(RawRemark.at(sink.here(), "intake.file.remark.note", said));
        }
        note.setLength(0);
    }
}
