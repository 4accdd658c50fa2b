package org.jalon.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order in which elements are printed: each before what is below it. Siblings stand in the order of their numbers if all of them have numbers
 * that count; where one has none, or a word, in the order in which they came.
 *
 * @param <T> of the elements
 * @param <K> of what tells one from another
 * @param parent what an element stands below; empty at the top
 */
public record DocumentOrder<T, K>(
        Function<T, K> id,
        Function<T, Optional<K>> parent,
        Function<T, OutlineNumber> number,
        Comparator<T> asTheyCame) {

    /** The same elements in their order; one whose parent is not among them stands at the top. */
    public List<T> of(Collection<T> elements) {
        Set<K> there = elements.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        Map<Optional<K>, List<T>> below = new HashMap<>();
        elements.forEach(element -> below.computeIfAbsent(
                        parent.apply(element).filter(there::contains), none -> new ArrayList<>())
                .add(element));
        List<T> inOrder = new ArrayList<>(elements.size());
        follow(Optional.empty(), below, inOrder);
        return inOrder;
    }

    private void follow(Optional<K> above, Map<Optional<K>, List<T>> below, List<T> inOrder) {
        List<T> siblings = below.getOrDefault(above, List.of());
        Comparator<T> order = asTheyCame;
        if (siblings.size() > 1
                && siblings.stream().allMatch(element -> number.apply(element).isCounted())) {
            // Each key is worked out once and not at each comparison.
            Map<T, String> keys = new IdentityHashMap<>();
            siblings.forEach(element -> keys.put(element, number.apply(element).sortKey()));
            order = Comparator.comparing((T element) -> keys.getOrDefault(element, ""))
                    .thenComparing(asTheyCame);
        }
        for (T element : siblings.stream().sorted(order).toList()) {
            inOrder.add(element);
            follow(Optional.of(id.apply(element)), below, inOrder);
        }
    }
}
