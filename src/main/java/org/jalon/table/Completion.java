package org.jalon.table;

import java.util.Collection;
import java.util.Optional;
import org.jalon.framework.StatusScale;

/** Whether an indicator, or one part of a split one, is done by the framework's own status scale. */
public enum Completion {
    DONE,
    NOT_DONE,

    /** The status is blank in the source (S/2017/478, Annex I, 2.3.3). It is not 'not done'. */
    NOT_STATED;

    /** A row by the statuses of its parts; one that is blank, or that the scale does not know, states nothing. */
    public static Completion ofStatuses(StatusScale scale, Collection<Optional<String>> statuses) {
        return ofParts(statuses.stream()
                .map(status -> status.flatMap(scale::level)
                        .map(level -> level.done() ? DONE : NOT_DONE)
                        .orElse(NOT_STATED))
                .toList());
    }

    /**
     * The whole of a row: done when every part is; not done as soon as one part is not, whatever the others are (4.2.1);
     * not stated when a part is blank and none is undone, or when there is no part.
     */
    public static Completion ofParts(Collection<Completion> parts) {
        if (parts.contains(NOT_DONE)) {
            return NOT_DONE;
        }
        return parts.isEmpty() || parts.contains(NOT_STATED) ? NOT_STATED : DONE;
    }
}
