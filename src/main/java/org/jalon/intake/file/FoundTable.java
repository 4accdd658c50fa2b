package org.jalon.intake.file;

import java.util.List;

/**
 * A table as it was found in a file; one that runs over several pages or sheets is one.
 *
 * @param number 1 for the first of its file
 * @param title what stands above it, empty where nothing does
 * @param place where it begins, for people who look it up
 * @param headings of its columns, one for each; all empty where it has none
 * @param rows without those of its headings
 * @param notes footnotes below it, each with its mark
 */
public record FoundTable(
        int number, String title, String place, List<String> headings, List<FoundRow> rows, List<String> notes) {

    public FoundTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
