package org.jalon.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.shared.OutlineNumber;

/**
 * The order in which elements are printed: each before what is below it. Siblings stand in the order of their numbers if all of them have numbers
 * that count; where one has none, or a word, in the order in which they came.
 */
record DocumentOrder<T>(
        Function<T, ElementId> id, Function<T, Optional<ElementId>> parent, Function<T, OutlineNumber> number) {

    /** The same elements in their order; one whose parent is not among them stands at the top. */
    List<T> of(Collection<T> elements) {
        Set<ElementId> there = elements.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        Map<Optional<ElementId>, List<T>> below = new HashMap<>();
        elements.forEach(element -> below.computeIfAbsent(
                        parent.apply(element).filter(there::contains), none -> new ArrayList<>())
                .add(element));
        List<T> inOrder = new ArrayList<>(elements.size());
        follow(Optional.empty(), below, inOrder);
        return inOrder;
    }

    private void follow(Optional<ElementId> above, Map<Optional<ElementId>, List<T>> below, List<T> inOrder) {
        List<T> siblings = below.getOrDefault(above, List.of());
        boolean counted =
                siblings.stream().allMatch(element -> number.apply(element).isCounted());
        Comparator<T> asTheyCame =
                Comparator.comparingLong(element -> id.apply(element).value());
        Comparator<T> order = counted ? Comparator.comparing(number).thenComparing(asTheyCame) : asTheyCame;
        for (T element : siblings.stream().sorted(order).toList()) {
            inOrder.add(element);
            follow(Optional.of(id.apply(element)), below, inOrder);
        }
    }
}
