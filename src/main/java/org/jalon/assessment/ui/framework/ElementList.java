package org.jalon.assessment.ui.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementState;

/** All elements of a framework in a period, withdrawn ones among them, in the order in which the table prints them. */
record ElementList(List<ElementState> inOrder) {

    /** @param levels those above before those below, each level in the order of its numbers */
    static ElementList of(List<ElementState> levels) {
        Map<Optional<ElementId>, List<ElementState>> below =
                levels.stream().collect(Collectors.groupingBy(ElementList::above));
        List<ElementState> inOrder = new ArrayList<>();
        take(Optional.empty(), below, inOrder);
        return new ElementList(List.copyOf(inOrder));
    }

    private static void take(
            Optional<ElementId> above, Map<Optional<ElementId>, List<ElementState>> below, List<ElementState> inOrder) {
        for (ElementState element : below.getOrDefault(above, List.of())) {
            inOrder.add(element);
            take(Optional.of(element.id()), below, inOrder);
        }
    }

    /** How many there are in the period's table. */
    long inTable(int level) {
        return inOrder.stream()
                .filter(element -> element.level() == level && element.inTable())
                .count();
    }

    long withdrawn() {
        return inOrder.stream().filter(element -> !element.inTable()).count();
    }

    /** How many rows of the period's table stand below an element, or are it. */
    long rowsBelow(ElementState above) {
        return inOrder.stream()
                .filter(element -> element.row() && element.inTable() && isWithin(element, above))
                .count();
    }

    private static boolean isWithin(ElementState element, ElementState above) {
        return element.id().equals(above.id())
                || element.parent().map(parent -> isWithin(parent, above)).orElse(false);
    }

    /**
     * The number that comes after those below {@code above}: one is never given twice, so withdrawn ones count. Where numbers do not end in
     * figures it is left to the person.
     */
    String nextNumber(Optional<ElementState> above) {
        String before = above.map(element -> element.number().printed() + ".").orElse("");
        List<String> there = inOrder.stream()
                .filter(element -> above(element).equals(above.map(ElementState::id)))
                .map(element -> element.number().printed())
                .toList();
        Optional<Integer> last = Optional.of(0);
        for (String number : there) {
            Optional<Integer> step = step(number, before);
            last = last.flatMap(most -> step.map(one -> Math.max(most, one)));
        }
        return last.map(most -> before + (most + 1)).orElse("");
    }

    private static Optional<Integer> step(String number, String before) {
        String rest = number.startsWith(before) ? number.substring(before.length()) : "";
        return rest.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(rest)) : Optional.empty();
    }

    private static Optional<ElementId> above(ElementState element) {
        return element.parent().map(ElementState::id);
    }
}
