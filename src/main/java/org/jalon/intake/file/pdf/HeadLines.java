package org.jalon.intake.file.pdf;

import java.util.List;
import org.jalon.intake.file.pdf.page.TextLine;

/** The lines that head the first page of a table: on the pages after it they end where its rows begin, whatever stands below them. */
final class HeadLines {

    private List<String> lines = List.of();

    /** @param end where the second row of the first page begins */
    void remember(Region region, double end) {
        if (lines.isEmpty()) {
            lines = region.lines().stream()
                    .filter(line -> line.y() < end - 1)
                    .map(TextLine::text)
                    .toList();
        }
    }

    /** Where the rows begin below the same headings, or above everything if the page has none. */
    double end(Region region) {
        int count = lines.size();
        boolean same = count > 0
                && region.lines().size() > count
                && region.lines().stream()
                        .limit(count)
                        .map(TextLine::text)
                        .toList()
                        .equals(lines);
        return same ? region.lines().get(count).y() : Double.NEGATIVE_INFINITY;
    }
}
