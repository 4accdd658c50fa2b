package org.jalon.intake.column;

/**
 * An element of the framework as the period prints it.
 *
 * @param code stable
 * @param number empty if it has none
 */
public record KnownElement(String code, String number, String text) {

    /** What people call it. */
    public String printed() {
        return number.isEmpty() ? code : number;
    }
}
