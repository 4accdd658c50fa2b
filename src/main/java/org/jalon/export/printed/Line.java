package org.jalon.export.printed;

import java.util.ArrayList;
import java.util.List;
import org.jalon.export.printed.Band.Entry;
import org.jalon.export.printed.Band.Group;
import org.jalon.export.printed.Band.PartLine;

/** The body of the table from top to bottom, as a grid with merged cells. */
public sealed interface Line {

    /** Of the line as such. */
    PrintedChange change();

    /** A pillar across all columns. */
    record PillarLine(Band band) implements Line {

        @Override
        public PrintedChange change() {
            return band.change();
        }
    }

    /**
     * An indicator, or one part of a split one.
     *
     * @param slots one for each column
     * @param goesOn whether the next line is a further part of the same indicator
     */
    record RowLine(List<Slot> slots, boolean goesOn, PrintedChange change) implements Line {}

    /** A place in the grid of a row. */
    sealed interface Slot {

        /** A cell over {@code rows} rows, this one included. Without paragraphs it is blank. */
        record Cell(int rows, List<Paragraph> paragraphs) implements Slot {}

        /** Taken by the cell above. */
        record Covered() implements Slot {}
    }

    /** @param columns by their names: the annex has some of {@code objective}, {@code indicator}, {@code status}, {@code deadline} and {@code comments} */
    static List<Line> of(List<Band> bands, List<String> columns) {
        List<Line> lines = new ArrayList<>();
        for (Band band : bands) {
            if (band.isTitled()) {
                lines.add(new PillarLine(band));
            }
            band.groups().forEach(group -> rows(group, columns, lines));
        }
        return List.copyOf(lines);
    }

    private static void rows(Group group, List<String> columns, List<Line> lines) {
        Slot covered = new Slot.Covered();
        int height =
                group.entries().stream().mapToInt(entry -> entry.parts().size()).sum();
        Slot objective = new Slot.Cell(height, group.objective());
        for (Entry entry : group.entries()) {
            int parts = entry.parts().size();
            for (int n = 0; n < parts; n++) {
                PartLine part = entry.parts().get(n);
                boolean first = n == 0;
                List<Slot> slots = new ArrayList<>();
                add(columns, "objective", objective, slots);
                add(columns, "indicator", first ? new Slot.Cell(parts, entry.indicator()) : covered, slots);
                add(columns, "status", new Slot.Cell(1, part.status()), slots);
                add(columns, "deadline", first ? new Slot.Cell(parts, entry.deadline()) : covered, slots);
                add(columns, "comments", new Slot.Cell(1, part.comments()), slots);
                entry.further().forEach(cell -> slots.add(first ? new Slot.Cell(parts, cell) : covered));
                lines.add(new RowLine(List.copyOf(slots), n < parts - 1, part.change()));
                objective = covered;
            }
        }
    }

    private static void add(List<String> columns, String column, Slot slot, List<Slot> slots) {
        if (columns.contains(column)) {
            slots.add(slot);
        }
    }
}
