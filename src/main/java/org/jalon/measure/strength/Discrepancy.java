package org.jalon.measure.strength;

import java.util.Locale;

/**
 * A printed figure that is not what other printed figures make. Nothing is mended: both stay.
 *
 * @param contributor whose line it is
 * @param printed what stands there
 * @param recomputed what it would have to be
 */
public record Discrepancy(String contributor, StrengthColumn column, Rule rule, int printed, int recomputed) {

    /** What should be the same. */
    public enum Rule {
        /** Men and women make the total. */
        PARTS,
        /** Individual officers and formed units make the police. */
        POLICE,
        /** The lines of the contributors make the line of totals. */
        COLUMN,
        /** The same, where men and women of each line do make it: then a line is misprinted, and not the total. */
        COLUMN_OF_PARTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
