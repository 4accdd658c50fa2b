package org.jalon.intake.match;

/**
 * What a row of a file may be.
 *
 * @param code of an element of the framework
 * @param number as it is printed
 * @param alike how alike the words are, from 0 to 1
 * @param sameNumber whether the number is the same
 */
public record Candidate(String code, String number, String text, double alike, boolean sameNumber) {

    /** For people. */
    public int percent() {
        return (int) Math.floor(alike * 100);
    }
}
