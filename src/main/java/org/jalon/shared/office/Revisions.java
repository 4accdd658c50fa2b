package org.jalon.shared.office;

import java.util.Set;

/** Which side of tracked changes is read. */
public enum Revisions {
    ACCEPTED(Set.of("del", "moveFrom", "delText")),
    REJECTED(Set.of("ins", "moveTo"));

    private final Set<String> skipped;

    Revisions(Set<String> skipped) {
        this.skipped = skipped;
    }

    /** Whether what a Word file marks so is not there on this side. */
    public boolean skips(String element) {
        return skipped.contains(element);
    }
}
