package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.pdf.page.PdfPage;
import org.jalon.intake.file.pdf.page.TextLine;

/** Lines of a page that stand beside each other in columns, where no lines are drawn down the page. */
record Region(PdfPage page, List<TextLine> lines) {

    /** Of the size of letters: no blank within a text is as wide as this. */
    static final double GAP = 0.9;

    private static final int MOST_BETWEEN = 5;
    private static final int FEWEST = 4;

    Region {
        lines = List.copyOf(lines);
    }

    double top() {
        return lines.getFirst().y() - lines.getFirst().size();
    }

    double bottom() {
        return lines.getLast().y() + lines.getLast().size() * 0.4;
    }

    /**
     * @param lines of the page that are in no table yet, from the top down
     * @param goesOn whether a region reaches the end of the page before
     */
    static List<Region> of(PdfPage page, List<TextLine> lines, boolean goesOn) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        List<Region> regions = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        int trailing = 0;
        boolean first = goesOn;
        for (TextLine line : lines) {
            int parts = line.parts(GAP).size();
            boolean prose = parts == 1 && line.right() - line.left() > (right - left) * 0.55;
            boolean inside = parts >= 2 || !prose && (first || !open.isEmpty());
            if (inside) {
                open.add(line);
                trailing = parts >= 2 ? 0 : trailing;
            } else if (!open.isEmpty()) {
                open.add(line);
                if (++trailing > MOST_BETWEEN) {
                    close(page, open, regions, first);
                    first = false;
                    trailing = 0;
                }
            }
        }
        close(page, open, regions, first);
        return regions;
    }

    private static void close(PdfPage page, List<TextLine> open, List<Region> regions, boolean goesOn) {
        while (!open.isEmpty() && open.getLast().parts(GAP).size() < 2 && !isAside(open)) {
            open.removeLast();
        }
        boolean wide = open.stream().anyMatch(line -> line.parts(GAP).size() >= 3);
        long beside = open.stream().filter(line -> line.parts(GAP).size() >= 2).count();
        if (wide && beside >= FEWEST || goesOn && beside > 0) {
            regions.add(new Region(page, open));
        }
        open.clear();
    }

    /** The last line goes on with a column: it stands as close below the line before as those within a cell do. */
    private static boolean isAside(List<TextLine> open) {
        if (open.size() < 2) {
            return false;
        }
        TextLine last = open.getLast();
        TextLine before = open.get(open.size() - 2);
        double left = open.stream().mapToDouble(TextLine::left).min().orElse(0);
        double width = open.stream().mapToDouble(TextLine::right).max().orElse(0) - left;
        return last.y() - before.y() < last.size() * 1.6 && last.right() - last.left() < width * 0.55;
    }
}
