package org.jalon.shared.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.shared.office.OfficeTable.Cell;
import org.jalon.shared.office.OfficeTable.Line;

/** The lines of a Word file while they are read: cell by cell, each with its notes below its text. */
final class WordLines {

    private final List<Line> lines = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private Map<Integer, Cell> cells = new HashMap<>();
    private StringBuilder text = new StringBuilder();
    private List<String> tags = new ArrayList<>();
    private Optional<UnreadableCell> unread = Optional.empty();
    private int column;

    List<Line> read() {
        return lines;
    }

    /** A row of a table begins. */
    void begin() {
        cells = new HashMap<>();
        column = 0;
    }

    /** The row is a line. */
    void end() {
        lines.add(new Line(cells));
    }

    /** What was read since the last cell is the next one. */
    void endCell() {
        cells.put(column++, cell(tags));
        clear();
    }

    /** What was read is a line of its own, of one cell with that tag alone. */
    void addLine(String tag) {
        lines.add(new Line(Map.of(0, cell(List.of(tag)))));
        clear();
    }

    /** Forgets what was read since the last cell. */
    void clear() {
        text = new StringBuilder();
        tags = new ArrayList<>();
        unread = Optional.empty();
        below.clear();
    }

    void append(String characters) {
        text.append(characters);
    }

    void tag(String tag) {
        tags.add(tag);
    }

    /** The first thing that could not be read is the one that is told. */
    void miss(UnreadableCell missed) {
        if (unread.isEmpty()) {
            unread = Optional.of(missed);
        }
    }

    /** @return the mark that is to stand in the text for a note below it */
    String note(String words) {
        String mark = "[" + (below.size() + 1) + "]";
        below.add(mark + " " + words);
        return mark;
    }

    private Cell cell(List<String> of) {
        below.forEach(note -> text.append(note).append('\n'));
        return new Cell(text.toString(), of, unread);
    }
}
