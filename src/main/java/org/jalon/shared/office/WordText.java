package org.jalon.shared.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines and content controls of a Word file, whoever wrote it: its lists with their numbers, its notes below the text that has them. The hints
 * of content controls that are still empty are left out.
 */
final class WordText implements SafeXml.Walk {

    /** A content control that is open. */
    private static final class Control {
        private Optional<String> tag = Optional.empty();
        private boolean hint;
    }

    private final WordNumbering numbering;
    private final Map<String, WordNotes.Note> footnotes;
    private final Map<String, WordNotes.Note> endnotes;
    private final WordRuns runs = new WordRuns(this::append, this::miss);
    private final WordLines lines = new WordLines();
    private final StringBuilder words = new StringBuilder();
    private final Deque<Control> controls = new ArrayDeque<>();
    private Optional<String> number = Optional.empty();
    private @Nullable String style;
    private WordNumbering.Place place = new WordNumbering.Place(null, null);
    private int tables;
    private int cellsOpen;
    private boolean inProperties;
    private boolean inRowProperties;
    private boolean rowIsDeleted;

    private WordText(
            WordNumbering numbering, Map<String, WordNotes.Note> footnotes, Map<String, WordNotes.Note> endnotes) {
        this.numbering = numbering;
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    static OfficeTable read(OfficePackage file) throws OfficeRefused {
        WordText text = new WordText(
                WordNumbering.of(file),
                WordNotes.of(file, "word/footnotes.xml"),
                WordNotes.of(file, "word/endnotes.xml"));
        file.walk("word/document.xml", text);
        return new OfficeTable(text.lines.read(), text.words.toString());
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        boolean outer = !runs.isSkipping();
        rowIsDeleted |= outer && inRowProperties && name.equals("del");
        if (runs.skips(name)) {
            inProperties |= outer && name.equals("sdtPr");
            if (inProperties && !controls.isEmpty()) {
                property(name, xml, controls.element());
            }
            return;
        }
        runs.start(name, xml);
        String value = SafeXml.attribute(xml, "val");
        switch (name) {
            case "tbl" -> tables++;
            case "tr" -> beginLine();
            case "trPr" -> inRowProperties = tables == 1;
            case "tc" -> beginCell();
            case "sdt" -> beginControl();
            case "p" -> {
                style = null;
                place = new WordNumbering.Place(null, null);
                number = Optional.empty();
            }
            case "pStyle" -> style = value;
            case "numId" -> place = new WordNumbering.Place(value, place.level());
            case "ilvl" -> place = new WordNumbering.Place(place.list(), WordNumbering.whole(value));
            case "footnoteReference" -> note(footnotes, xml);
            case "endnoteReference" -> note(endnotes, xml);
            default -> {}
        }
    }

    private static void property(String name, XMLStreamReader xml, Control control) {
        if (name.equals("tag")) {
            control.tag = Optional.ofNullable(SafeXml.attribute(xml, "val"));
        } else if (name.equals("showingPlcHdr")) {
            control.hint = WordRuns.isOn(xml);
        }
    }

    @Override
    public void end(String name) {
        if (runs.ends()) {
            if (!runs.isSkipping() && inProperties) {
                inProperties = false;
                Optional.ofNullable(controls.peek())
                        .flatMap(control -> control.tag)
                        .ifPresent(lines::tag);
            }
            return;
        }
        runs.end(name);
        switch (name) {
            case "sdt" -> endControl();
            case "pPr" -> number = numbering.next(style, place);
            case "p" -> endParagraph();
            case "trPr" -> inRowProperties = false;
            case "tc" -> endCell();
            case "tr" -> endLine();
            case "tbl" -> tables--;
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        runs.text(characters);
    }

    private boolean isHint() {
        return controls.stream().anyMatch(control -> control.hint);
    }

    private void append(String characters) {
        if (isHint()) {
            return;
        }
        number.ifPresent(before -> lines.append(before + " "));
        number = Optional.empty();
        lines.append(characters);
        words.append(characters);
    }

    private void miss(UnreadableCell missed) {
        if (!isHint()) {
            lines.miss(missed);
        }
    }

    private void note(Map<String, WordNotes.Note> notes, XMLStreamReader xml) {
        WordNotes.Note note = notes.get(String.valueOf(SafeXml.attribute(xml, "id")));
        if (note != null && !isHint()) {
            append(lines.note(note.text()));
            note.unread().ifPresent(this::miss);
        }
    }

    private void beginLine() {
        if (tables == 1) {
            lines.begin();
            rowIsDeleted = false;
        }
    }

    private void beginCell() {
        if (cellsOpen++ == 0) {
            lines.clear();
        }
    }

    private void endParagraph() {
        number = Optional.empty();
        lines.append("\n");
        words.append('\n');
    }

    private void endCell() {
        if (--cellsOpen == 0) {
            lines.endCell();
        }
    }

    private void endLine() {
        if (tables == 1 && !rowIsDeleted) {
            lines.end();
        }
    }

    private void beginControl() {
        controls.push(new Control());
        if (cellsOpen == 0) {
            lines.clear();
        }
    }

    /** One that somebody moved out of its table is a line of its own. */
    private void endControl() {
        Control control = controls.pop();
        if (cellsOpen == 0 && control.tag.isPresent()) {
            lines.addLine(control.tag.get());
        }
    }
}
