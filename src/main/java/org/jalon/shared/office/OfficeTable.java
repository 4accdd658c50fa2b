package org.jalon.shared.office;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a file holds, apart from its kind: lines of cells, and all words in their order.
 *
 * @param lines the lines of all its tables or sheets
 * @param words every word of the file
 */
public record OfficeTable(List<Line> lines, String words) {

    public OfficeTable {
        lines = List.copyOf(lines);
    }

    /** @param cells by their column from 0; blank ones may be missing */
    public record Line(Map<Integer, Cell> cells) {

        public Line {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /**
     * A cell, or a content control outside of every table.
     *
     * @param text as its reader sees it; the hint of a content control that nobody filled in is none
     * @param tags those of the content controls in it
     * @param unread why not all of it could be read; empty if it could
     */
    public record Cell(String text, List<String> tags, Optional<UnreadableCell> unread) {

        public Cell {
            tags = List.copyOf(tags);
        }
    }
}
