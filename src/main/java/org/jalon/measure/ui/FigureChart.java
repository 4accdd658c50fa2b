package org.jalon.measure.ui;

import java.util.List;

/**
 * A measure as {@code figure-chart.ts} draws it, every word in the reader's language.
 *
 * @param note what to know about the picture; may be empty
 * @param unit along the upright axis
 * @param marks days on which something was decided
 * @param file the name that a saved picture has
 * @param small whether it is one of several, with its table behind a press, which {@code behind} names
 * @param span the time along the axis, where several have the same
 */
record FigureChart(
        String title,
        String note,
        String unit,
        List<Series> series,
        List<Mark> marks,
        Table table,
        Labels labels,
        String file,
        boolean small,
        Span span,
        String behind) {

    /** Lines that one can tell apart; the table holds all figures. */
    static final int MOST_SERIES = 8;

    /** Points of one line that a picture can show. */
    static final int MOST_POINTS = 400;

    /** In small, as one of several. */
    FigureChart small(Span together, String words) {
        return new FigureChart(title, note, unit, series, marks, table, labels, file, true, together, words);
    }

    /** ISO days; blank where the figures themselves say from when to when. */
    record Span(String from, String to) {

        static final Span NONE = new Span("", "");
    }

    /** Figures of the same kind of the same part, the earliest first. */
    record Series(String name, String colour, List<Point> points) {}

    /**
     * @param at ISO day
     * @param from ISO day on which the time begins that it is of; empty for a day
     * @param to the upper end of a range; the value itself for a single figure
     * @param bound {@code exact}, {@code lower} ('at least'), {@code upper} or {@code about}
     * @param hollow whether it is repeated for comparison
     * @param ahead whether it is planned, authorized, projected, and not seen
     * @param inferred whether the date is
     * @param href of its line in the table
     */
    record Point(
            String at,
            String from,
            double value,
            double to,
            String bound,
            boolean hollow,
            boolean ahead,
            boolean inferred,
            String words,
            String href) {}

    /** A day and what was decided on it. */
    record Mark(String at, String name) {}

    /** @param more the address of the figures after these; empty if there are none */
    record Table(String caption, List<String> columns, List<Row> rows, String more, String moreLabel) {}

    /**
     * @param id of the observation
     * @param value as printed
     * @param href of the document; empty where it has no page
     * @param revise what the button says that revises it; empty for whoever may not
     */
    record Row(
            String id,
            String value,
            String when,
            String basis,
            String kind,
            String part,
            String source,
            String href,
            String quotation,
            String note,
            String revise) {}

    /** Words of the legend and of the ways to save the picture. */
    record Labels(
            String reported,
            String comparison,
            String ahead,
            String inferred,
            String lower,
            String upper,
            String range,
            String joined,
            String saveSvg,
            String savePng,
            String failed) {}
}
