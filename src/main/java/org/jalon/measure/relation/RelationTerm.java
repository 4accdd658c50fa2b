package org.jalon.measure.relation;

import org.jalon.measure.ObservationRole;

/**
 * Figures of a relation, by what they say of themselves.
 *
 * @param times how many there are of each, such as four sectors
 * @param measure its code
 * @param area as the figures have it; {@link #ANY}: each area that the figure of the whole has, one after the other
 * @param breakdown as the figures have it; a dimension whose value is {@link #ANY} has whatever value
 * @param document the short name of the document that prints them
 * @param place where; blank for anywhere in it
 */
public record RelationTerm(
        int times, String measure, String area, String breakdown, ObservationRole role, String document, String place) {

    public static final String ANY = "*";
}
