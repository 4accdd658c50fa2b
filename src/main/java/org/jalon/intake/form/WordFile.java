package org.jalon.intake.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jalon.export.FormTag;
import org.jalon.intake.form.FoundTable.Cell;
import org.jalon.intake.form.FoundTable.Line;

/**
 * Reads the lines and fields of a Word file, whoever wrote it. Tracked changes are read as if they were accepted; the hints of fields that
 * are still empty are left out.
 */
final class WordFile implements SafeXml.Walk {

    /** What is no text of the document: deleted words, codes of fields, the second copy of a shape. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "sdtPr");

    /** A content control that is open. */
    private static final class Control {
        private Optional<FormTag> tag = Optional.empty();
        private boolean hint;
    }

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<Control> controls = new ArrayDeque<>();
    private Map<Integer, Cell> cells = new HashMap<>();
    private StringBuilder text = new StringBuilder();
    private List<FormTag> tags = new ArrayList<>();
    private int tables;
    private int cellsOpen;
    private int skipping;
    private int column;
    private boolean inText;
    private boolean bullet;
    private boolean inProperties;

    private WordFile() {}

    static FoundTable read(byte[] document) throws FileRefused {
        WordFile file = new WordFile();
        SafeXml.walk(document, file);
        return new FoundTable(List.copyOf(file.lines), file.words.toString());
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (skipping > 0 || SKIPPED.contains(name)) {
            inProperties |= skipping == 0 && name.equals("sdtPr");
            if (inProperties && !controls.isEmpty()) {
                property(name, xml, controls.element());
            }
            skipping++;
            return;
        }
        switch (name) {
            case "tbl" -> tables++;
            case "tr" -> beginLine();
            case "tc" -> beginCell();
            case "sdt" -> beginControl();
            case "numPr" -> bullet = true;
            case "t" -> inText = true;
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            default -> {}
        }
    }

    private static void property(String name, XMLStreamReader xml, Control control) {
        if (name.equals("tag")) {
            control.tag = Optional.ofNullable(SafeXml.attribute(xml, "val")).flatMap(FormTag::read);
        } else if (name.equals("showingPlcHdr")) {
            String value = SafeXml.attribute(xml, "val");
            control.hint = value == null || !Set.of("0", "false", "off").contains(value);
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            if (skipping == 0 && inProperties) {
                inProperties = false;
                Optional.ofNullable(controls.peek())
                        .flatMap(control -> control.tag)
                        .ifPresent(tags::add);
            }
            return;
        }
        switch (name) {
            case "sdt" -> endControl();
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endLine();
            case "tbl" -> tables--;
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (inText && skipping == 0) {
            append(characters);
        }
    }

    private void append(String characters) {
        if (controls.stream().anyMatch(control -> control.hint)) {
            return;
        }
        if (bullet) {
            text.append("– ");
            bullet = false;
        }
        text.append(characters);
        words.append(characters);
    }

    private void beginLine() {
        if (tables == 1) {
            cells = new HashMap<>();
            column = 0;
        }
    }

    private void beginCell() {
        if (cellsOpen++ == 0) {
            text = new StringBuilder();
            tags = new ArrayList<>();
        }
    }

    private void endParagraph() {
        bullet = false;
        text.append('\n');
        words.append('\n');
    }

    private void endCell() {
        if (--cellsOpen == 0) {
            cells.put(column++, new Cell(text.toString(), List.copyOf(tags)));
            text = new StringBuilder();
            tags = new ArrayList<>();
        }
    }

    private void endLine() {
        if (tables == 1) {
            lines.add(new Line(Map.copyOf(cells)));
        }
    }

    private void beginControl() {
        controls.push(new Control());
        if (cellsOpen == 0) {
            text = new StringBuilder();
            tags = new ArrayList<>();
        }
    }

    /** A field that somebody moved out of its table is a line of its own. */
    private void endControl() {
        Control control = controls.pop();
        if (cellsOpen == 0 && control.tag.isPresent()) {
            lines.add(new Line(Map.of(0, new Cell(text.toString(), List.of(control.tag.get())))));
            text = new StringBuilder();
            tags = new ArrayList<>();
        }
    }
}
