package org.jalon.analysis.ui.trend;

import java.util.List;

/**
 * A chart as {@code trend-chart.ts} draws it, every word in the reader's language.
 *
 * @param title says what the chart shows
 * @param kind {@code columns}, {@code bars} (lying) or {@code spans} (from one day to another)
 * @param note what to know about it; may be empty
 * @param categories along the axis
 * @param file the name that a saved picture has
 */
record TrendChart(
        String title,
        String kind,
        String note,
        List<String> categories,
        List<Series> series,
        List<Span> spans,
        Table table,
        Labels labels,
        String file) {

    /** Lines a picture can hold and still be read; the table holds them all. */
    static final int MOST_LINES = 60;

    /** One state; a value for each category, null where it has none. */
    record Series(String name, String colour, List<Integer> values) {}

    /** ISO days. */
    record Span(String category, String from, String to) {}

    /** @param links a way on for each row's first cell; an empty text where there is none */
    record Table(String caption, List<String> columns, List<List<String>> rows, List<String> links) {}

    record Labels(String saveSvg, String savePng, String axis, String first, String now, String failed) {}
}
