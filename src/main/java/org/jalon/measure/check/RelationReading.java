package org.jalon.measure.check;

import java.util.List;
import java.util.Optional;
import org.jalon.measure.Observation;
import org.jalon.measure.relation.Claim;

/** What one reading of a relation came to: one area, where it speaks of several. */
record RelationReading(Claim claim, Optional<Observation> whole, List<Observation> parts, Optional<Finding> finding) {

    /** Whether it says of what {@code found} misses where that is. */
    boolean explains(Finding found) {
        return finding.isEmpty()
                && claim == Claim.TOTAL
                && whole.filter(one -> found.printed().observation().equals(Optional.of(one.id())))
                        .isPresent()
                && found.terms().stream()
                        .allMatch(term -> parts.stream()
                                .anyMatch(part -> term.observation().equals(Optional.of(part.id()))));
    }
}
