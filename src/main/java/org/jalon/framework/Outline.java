package org.jalon.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.shared.OutlineNumber;

/** The elements of a framework in the wording of one period, each with what is below it, in the order of the table. */
public record Outline(List<Node> top) {

    /**
     * An element in the words of the period.
     *
     * @param code its name for programs and addresses, the same in all periods
     * @param number as this period prints it
     * @param statement the second text below it; empty if it has none
     * @param level the number of its storey, 1 at the top
     * @param row whether it is a row of the table
     */
    public record Node(
            ElementId id,
            String code,
            OutlineNumber number,
            String text,
            String statement,
            int level,
            boolean row,
            List<Node> children) {

        /** What people call it: its number, or its code if it has none. */
        public String printed() {
            return number.printed().isEmpty() ? code : number.printed();
        }

        /** All that is printed of it besides its number: its text, and the statement below it if there is one. */
        public String words() {
            return statement.isEmpty() ? text : text + "\n" + statement;
        }

        /** Itself and all that is below it, from top to bottom. */
        public Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }
    }

    /** A row of the table with the elements that it stands below, the topmost first. */
    public record Place(List<Node> above, Node row) {

        /** The one just above it; empty for a row at the top. */
        public Optional<Node> parent() {
            return above.isEmpty() ? Optional.empty() : Optional.of(above.getLast());
        }
    }

    /** @param elements those of one table, what is above before what is below, siblings in the order of the table */
    static Outline of(List<ElementState> elements) {
        Map<ElementId, List<ElementState>> below = elements.stream()
                .filter(element -> element.parent().isPresent())
                .collect(Collectors.groupingBy(
                        element -> element.parent().orElseThrow().id()));
        return new Outline(elements.stream()
                .filter(element -> element.parent().isEmpty())
                .map(element -> node(element, below))
                .toList());
    }

    private static Node node(ElementState element, Map<ElementId, List<ElementState>> below) {
        return new Node(
                element.id(),
                element.code(),
                element.number(),
                element.text(),
                element.statement(),
                element.level(),
                element.row(),
                below.getOrDefault(element.id(), List.of()).stream()
                        .map(child -> node(child, below))
                        .toList());
    }

    /** The rows of the table from top to bottom. */
    public Stream<Node> indicators() {
        return top.stream().flatMap(Node::all).filter(Node::row);
    }

    public Optional<Node> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** The rows of the table from top to bottom, with what they stand below. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        top.forEach(node -> places(node, List.of(), places));
        return List.copyOf(places);
    }

    private static void places(Node node, List<Node> above, List<Place> places) {
        if (node.row()) {
            places.add(new Place(above, node));
        }
        if (!node.children().isEmpty()) {
            List<Node> path = Stream.concat(above.stream(), Stream.of(node)).toList();
            node.children().forEach(child -> places(child, path, places));
        }
    }
}
