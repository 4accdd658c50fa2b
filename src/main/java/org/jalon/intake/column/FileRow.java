package org.jalon.intake.column;

import java.util.List;
import java.util.Optional;

/**
 * A row of a file in the terms of a framework.
 *
 * @param at counts the rows of the table from 0; its name in decisions
 * @param place where it stands in the file, for people
 * @param number as printed; empty if there is none
 * @param text empty if the file has no words for it
 * @param objective what it stands below, as far as the file says
 * @param pillar likewise
 * @param parts at least one; several where a row has several states
 * @param deadline empty if blank
 * @param asides what stands in columns that are none of the framework
 */
public record FileRow(
        int at,
        String place,
        String number,
        String text,
        Optional<NumberedText> objective,
        Optional<NumberedText> pillar,
        List<Part> parts,
        String deadline,
        List<Aside> asides) {

    /** A state, in the file's word, with its comment; both may be empty. */
    public record Part(String state, String comment) {}

    /** A cell of a column that nobody knows. */
    public record Aside(String heading, String text) {}

    public FileRow {
        parts = List.copyOf(parts);
        asides = List.copyOf(asides);
    }

    /** What people call it. */
    public String named() {
        return number.isEmpty() ? place : number;
    }
}
