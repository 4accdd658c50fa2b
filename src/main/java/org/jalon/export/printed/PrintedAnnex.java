package org.jalon.export.printed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The annex of one period as it is printed: all words, merged cells, lists and changes, apart from any file format and from where they come
 * from. What renders it decides on fonts, widths and page breaks, and adds no word of its own.
 *
 * @param columns those of the annex, at most five, in the order of {@link Line.RowLine#slots()}, and behind them those of {@link Band.Entry#further()}
 * @param bands the body of the table from top to bottom
 * @param seal the line that names the digest of a sealed table, under the table; empty if the table carries none
 * @param data the same words as data, for those who count and sort
 */
public record PrintedAnnex(
        About about,
        Standing standing,
        Head head,
        List<Column> columns,
        List<Band> bands,
        Optional<Phrase> seal,
        Optional<Phrase> notes,
        DataSheet data)
        implements Printed {

    /** How many columns the annex itself has (S/2017/478, Annex I). */
    public static final int OWN_COLUMNS = 5;

    /**
     * What stands above the table.
     *
     * @param heading the annex it is, such as {@code Annex I}
     * @param continued the heading of every page after the first
     * @param original the line that names the original language
     * @param untranslated says which language the texts are in where it is not that of the labels; empty if it is
     * @param title what the table is about
     * @param compared says what the marked changes compare with; empty if none are marked
     */
    public record Head(
            Phrase heading,
            Phrase continued,
            Phrase original,
            Optional<Phrase> untranslated,
            Phrase title,
            Optional<Phrase> compared) {}

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

        /**
         * Sealed, and printed under this symbol: by a report, or by its corrigendum.
         *
         * @param correction empty unless it is a corrigendum
         */
        record Published(String symbol, Optional<Correction> correction) implements Standing {}

        /**
         * Anything else, whatever it looks like.
         *
         * @param mark says so on every page, at the top
         * @param place mandate and period, which a published annex takes from the report around it
         * @param label says so on every page, at the bottom, with the address of the table
         */
        record NotPublished(Phrase mark, List<Phrase> place, Phrase label) implements Standing {}

        /** What stands below the title, a paragraph each; nothing below that of a published annex, unless it is a corrigendum. */
        default List<Phrase> belowTitle() {
            return switch (this) {
                case Published(String symbol, var correction) ->
                    correction.map(Correction::notice).orElse(List.of());
                case NotPublished draft -> draft.place();
            };
        }

        /** What stands at the top of every page: that it is not published, or which corrigendum it is. */
        default Optional<Phrase> aboveEveryPage() {
            return switch (this) {
                case Published(String symbol, var correction) -> correction.map(Correction::mark);
                case NotPublished draft -> Optional.of(draft.mark());
            };
        }
    }

    /**
     * A published table that corrects another one.
     *
     * @param mark says on every page which corrigendum it is, and of what
     * @param notice the same with date and reason, below the title
     */
    public record Correction(Phrase mark, List<Phrase> notice) {}

    @Override
    public List<Line> lines() {
        return Line.of(bands, columns.stream().map(Column::name).toList());
    }

    /** Upright, like the report the annex is part of; a column more makes the comments too narrow to read. */
    @Override
    public Paper paper() {
        return columns.size() > OWN_COLUMNS ? Paper.ACROSS : Paper.UPRIGHT;
    }
}
