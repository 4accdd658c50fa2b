package org.jalon.export.printed;

import java.util.List;
import java.util.Optional;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;

/** Anything that leaves Jalon as a document: one table with what stands around it. Formats that print see no more than this. */
public sealed interface Printed permits PrintedAnnex, PrintedTable {

    About about();

    Standing standing();

    Head head();

    /** At least one, from left to right. */
    List<Column> columns();

    /** Headings above those of the columns, which they span from left to right, all columns together; none for most tables. */
    default List<Group> groups() {
        return List.of();
    }

    /** The body of the table from top to bottom, as a grid with merged cells. */
    List<Line> lines();

    /** The line under the table that names the digest of a sealed one; empty if it carries none. */
    Optional<Phrase> seal();

    /** The title of the notes, for formats that have no foot of a page to put them to; empty if there are none. */
    Optional<Phrase> notes();

    /** How the sheet lies. */
    Paper paper();

    enum Paper {
        UPRIGHT,
        /** On its side, for tables that are wide. */
        ACROSS
    }

    /**
     * A column of the table.
     *
     * @param name tells which one it is, whatever its heading
     * @param share of the table's width, beside the shares of the others
     */
    record Column(String name, Phrase heading, int share) {}

    /**
     * A heading above several columns.
     *
     * @param heading blank where the columns have none
     * @param columns how many it spans
     */
    record Group(Phrase heading, int columns) {}
}
