package org.jalon.evidence.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.evidence.Direction;
import org.jalon.evidence.Evidence;

/**
 * What documents say of one indicator, as it is laid out: one list, the latest first, unless passages contradict each other; then those that speak of
 * progress stand beside those that speak of delay or setback.
 *
 * @param groups in the order in which they stand; none if there is no evidence
 */
record EvidenceGroups(List<Group> groups) {

    /** @param key of the heading; empty if there is but one list */
    record Group(Optional<String> key, List<Evidence> links) {}

    /** @param links the latest first, which each group keeps */
    static EvidenceGroups of(List<Evidence> links) {
        if (links.isEmpty()) {
            return new EvidenceGroups(List.of());
        }
        Group progress = group("evidence.group.progress", links, Set.of(Direction.SUPPORTS));
        Group against = group("evidence.group.against", links, Set.of(Direction.DELAY, Direction.SETBACK));
        if (progress.links().isEmpty() || against.links().isEmpty()) {
            return new EvidenceGroups(List.of(new Group(Optional.empty(), links)));
        }
        Group context = group("evidence.group.context", links, Set.of(Direction.CONTEXT));
        return new EvidenceGroups(
                context.links().isEmpty() ? List.of(progress, against) : List.of(progress, against, context));
    }

    boolean areConflicting() {
        return groups.size() > 1;
    }

    private static Group group(String key, List<Evidence> links, Set<Direction> directions) {
        return new Group(
                Optional.of(key),
                links.stream()
                        .filter(link -> directions.contains(link.direction()))
                        .toList());
    }
}
