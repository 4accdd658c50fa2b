package org.jalon.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.framework.Outline.Node;

/**
 * An element of a table with what is printed below it.
 *
 * @param row what is said of it; empty if it is no row
 */
public record TableTree(Node node, Optional<AnnexTable.Row> row, List<TableTree> below) {

    /** Those at the top of a table; what stands above no row is not among them. */
    public static List<TableTree> of(AnnexTable table) {
        List<TableTree> top = new ArrayList<>();
        table.rows().forEach(row -> put(row, 0, top));
        return top;
    }

    private static void put(AnnexTable.Row row, int depth, List<TableTree> into) {
        boolean own = depth == row.above().size();
        Node node = own ? row.indicator() : row.above().get(depth);
        if (into.isEmpty() || !into.getLast().node().id().equals(node.id())) {
            into.add(new TableTree(node, own ? Optional.of(row) : Optional.empty(), new ArrayList<>()));
        }
        if (!own) {
            put(row, depth + 1, into.getLast().below());
        }
    }

    /** It, if it is one, and all rows below it. */
    public Stream<AnnexTable.Row> rows() {
        return Stream.concat(row.stream(), below.stream().flatMap(TableTree::rows));
    }
}
