package org.jalon.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The annex of one period as it is printed: all words, merged cells and lists, apart from any file format. What renders it
 * decides on fonts, widths and page breaks, and adds no word of its own.
 *
 * @param heading the annex it is, such as {@code Annex I}
 * @param original the line that names the original language
 * @param title what the table is about
 * @param columns the five headings, in the order of {@link PrintedRow#slots()}
 * @param lines the body of the table from top to bottom
 */
record PrintedAnnex(
        About about,
        Standing standing,
        Phrase heading,
        Phrase original,
        Phrase title,
        List<Phrase> columns,
        List<Line> lines) {

    /** Words with the language they are in, for hyphenation, spelling and reading aloud. */
    record Phrase(String text, Locale language) {}

    /**
     * What the file says of itself without printing it.
     *
     * @param description what the table holds, for those who do not see it
     * @param changed when its newest words were recorded (UTC)
     */
    record About(Phrase subject, Phrase description, Instant changed) {}

    /** Whether this is what a report printed. */
    sealed interface Standing {

        /** Sealed, and a report printed it under this symbol. */
        record Published(String symbol) implements Standing {}

        /**
         * Anything else, whatever it looks like.
         *
         * @param mark says so on every page, at the top
         * @param place mandate and period, which a published annex takes from the report around it
         * @param label says so on every page, at the bottom, with the address of the table
         */
        record NotPublished(Phrase mark, List<Phrase> place, Phrase label) implements Standing {}
    }

    sealed interface Line permits PrintedPillar, PrintedRow {}

    /** A pillar across all columns. */
    record PrintedPillar(Phrase title, List<Paragraph> statement) implements Line {}

    /**
     * An indicator, or one part of a split one.
     *
     * @param slots one for each column
     * @param goesOn whether the next line is a further part of the same indicator
     */
    record PrintedRow(List<Slot> slots, boolean goesOn) implements Line {}

    /** A place in the grid of a row. */
    sealed interface Slot {

        /** A cell over {@code rows} rows, this one included. Without paragraphs it is blank in the source, and stays so. */
        record Cell(int rows, List<Paragraph> paragraphs) implements Slot {}

        /** Taken by the cell above. */
        record Covered() implements Slot {}
    }

    sealed interface Paragraph {

        Phrase phrase();

        record Plain(Phrase phrase) implements Paragraph {}

        /** An item of a list, without its dash. */
        record Item(Phrase phrase) implements Paragraph {}
    }
}
