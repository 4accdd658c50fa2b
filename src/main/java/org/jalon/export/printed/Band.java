package org.jalon.export.printed;

import java.util.List;

/**
 * What stands across all columns, such as a pillar, and the groups below it. Without title and statement it takes no room.
 *
 * @param key tells which element it is, whatever its wording
 * @param number as printed, for bookmarks
 * @param change of the band as such: added or removed as a whole
 */
public record Band(
        String key,
        String number,
        Paragraph title,
        List<Paragraph> statement,
        List<Group> groups,
        PrintedChange change) {

    /** Whether anything of it is printed above its groups. */
    public boolean isTitled() {
        return !title.wholeText().isBlank() || !statement.isEmpty();
    }

    /**
     * An element, such as an objective, whose cell spans the entries beside it, at least one.
     *
     * @param key tells which element it is
     */
    public record Group(String key, List<Paragraph> objective, List<Entry> entries, PrintedChange change) {}

    /**
     * An indicator with what is said of it. Its own cell and that of the deadline span its parts, at least one
     * (S/2017/478, Annex I, 4.2.1).
     *
     * @param key tells which indicator it is
     * @param further cells of columns that the annex itself does not have, each over all parts
     * @param hand who wrote what is said of it
     */
    public record Entry(
            String key,
            List<Paragraph> indicator,
            List<Paragraph> deadline,
            List<PartLine> parts,
            List<List<Paragraph>> further,
            Hand hand,
            PrintedChange change) {}

    /** A status and its comments. A cell without paragraphs is blank in the source, and stays so. */
    public record PartLine(List<Paragraph> status, List<Paragraph> comments, PrintedChange change) {}
}
