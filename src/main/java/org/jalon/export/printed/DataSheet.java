package org.jalon.export.printed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The table as data: a line for each part of each indicator, in the order of the table, with the readings beside the printed words.
 *
 * @param shape the levels of the framework, and whether its rows have a status
 * @param levels the scale's own levels, the most advanced first
 * @param changes what differs from the table compared with, field by field
 * @param about what an 'about' sheet says: names and values
 * @param words the headings and names that a sheet prints
 * @param merged whether the cells of what stands above rows are to be merged; else not, since whoever asks for data sorts it
 * @param further sheets that somebody asked for as well
 */
public record DataSheet(
        Shape shape,
        List<Level> levels,
        List<DataLine> lines,
        List<ChangedField> changes,
        List<Fact> about,
        SheetWords words,
        boolean merged,
        List<DataTable> further) {

    /** A status level: its label, its symbol as a character, and {@code #rrggbb}. */
    public record Level(String label, String symbol, String colour) {}

    /** A name and its value, such as 'Period' and '2017-Q2'. */
    public record Fact(String name, String value) {}

    /**
     * One part of one indicator. What belongs to the row as a whole stands on each of its parts.
     *
     * @param elements what it stands below and itself, one for each level from the top
     * @param level place of the status in {@link #levels()}; empty if the cell is blank
     * @param status the label of the level, or the bare code of one that the scale does not have; blank if the cell is
     * @param deadlineKind code of how the words are read; blank if there are none
     * @param lateness its code; {@code latenessLabel} says it in words
     * @param state code of the editing state; {@code stateLabel} says it in words
     * @param citations symbol and place, joined by '; '
     * @param doubt why the source is doubtful here; blank if it is not
     */
    public record DataLine(
            List<DataElement> elements,
            int part,
            Optional<Integer> level,
            String status,
            String deadline,
            String comments,
            String deadlineKind,
            Optional<LocalDate> deadlineFrom,
            Optional<LocalDate> deadlineTo,
            String lateness,
            String latenessLabel,
            String state,
            String stateLabel,
            String citations,
            String doubt) {}

    /** An element as it is printed; blank where a row stands on a higher level. */
    public record DataElement(String number, String text, String statement) {

        public static final DataElement NONE = new DataElement("", "", "");
    }

    /**
     * How the framework is built.
     *
     * @param levels from the top
     * @param pillars whether those are pillars, objectives and indicators, whose columns never change
     * @param judged whether rows stand on a scale
     */
    public record Shape(List<DataLevel> levels, boolean pillars, boolean judged) {}

    /** A level of the framework: its name, the head of its columns, and whether any of its elements has a statement. */
    public record DataLevel(String name, String code, boolean statements) {}

    /** A field of an indicator whose words differ. */
    public record ChangedField(
            String indicatorNumber, String field, String before, String after, String who, Instant recorded) {}

    /**
     * @param sheets names of the sheets: table, changes, about
     * @param table headings of the columns of the table
     * @param changes headings of the columns of the changes
     * @param noChanges what an empty sheet of changes says
     * @param choice title and text of the message about a status that is none
     */
    public record SheetWords(
            List<String> sheets, List<String> table, List<String> changes, String noChanges, List<String> choice) {}
}
