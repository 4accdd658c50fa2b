package org.jalon.export.printed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The annex of one period as it is printed: all words, merged cells, lists and changes, apart from any file format and from where they come
 * from. What renders it decides on fonts, widths and page breaks, and adds no word of its own.
 *
 * @param columns the five headings, in the order of {@link Line.RowLine#slots()}
 * @param bands the body of the table from top to bottom
 * @param seal the line that names the digest of a sealed table, under the table; empty if the table carries none
 * @param data the same words as data, for those who count and sort
 */
public record PrintedAnnex(
        About about,
        Standing standing,
        Head head,
        List<Phrase> columns,
        List<Band> bands,
        Optional<Phrase> seal,
        DataSheet data) {

    /**
     * What stands above the table.
     *
     * @param heading the annex it is, such as {@code Annex I}
     * @param continued the heading of every page after the first
     * @param original the line that names the original language
     * @param title what the table is about
     * @param compared says what the marked changes compare with; empty if none are marked
     */
    public record Head(Phrase heading, Phrase continued, Phrase original, Phrase title, Optional<Phrase> compared) {}

    /**
     * What the file says of itself without printing it.
     *
     * @param name of the file, without an ending, such as {@code mali-agreement-2017-Q2}
     * @param description what the table holds, for those who do not see it
     * @param changed when its newest words were recorded (UTC)
     */
    public record About(String name, Phrase subject, Phrase description, Instant changed) {}

    /** Whether this is what a report printed. */
    public sealed interface Standing {

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

    /** The table as a grid with merged cells, from top to bottom. */
    public List<Line> lines() {
        return Line.of(bands);
    }
}
