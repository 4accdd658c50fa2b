package org.jalon.measure.relation;

import java.util.List;
import java.util.Optional;

/**
 * Something that must hold among printed figures, because their document says so.
 *
 * @param code its name within the mandate
 * @param quotation the words that say it; blank where the figures' own words do
 * @param whole the figure of which something is said; only shares have none
 * @param parts what it is compared with
 */
public record Relation(
        String code, Claim claim, String quotation, Optional<RelationTerm> whole, List<RelationTerm> parts) {

    public Relation {
        parts = List.copyOf(parts);
        if (whole.isPresent() == (claim == Claim.SHARES) || parts.isEmpty()) {
            throw new IllegalArgumentException("A relation " + claim + " with other figures than it speaks of");
        }
    }
}
