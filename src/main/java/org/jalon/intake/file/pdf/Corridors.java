package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.TextLine;

/** Where no word stands in any line of regions: the places between columns. */
final class Corridors {

    private static final double NARROWEST = 3.5;
    private static final double WIDE = 14;

    private Corridors() {}

    /** The middles of the corridors with the outer sides of the regions before and behind them; they begin where text is aligned. */
    static List<Double> lines(List<Region> regions) {
        double left = Double.MAX_VALUE;
        double right = 0;
        List<TextLine> beside = new ArrayList<>();
        for (Region region : regions) {
            for (TextLine line : region.lines()) {
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
            }
        }
        for (Region region : regions) {
            for (TextLine line : region.lines()) {
                boolean maybeBand = line.parts(Region.GAP).size() == 1 && line.left() < left + 4;
                if (!maybeBand) {
                    beside.add(line);
                }
            }
        }
        int[] covered = new int[(int) Math.ceil(right) + 2];
        for (TextLine line : beside) {
            for (List<Glyph> word : line.parts(0.1)) {
                int to = (int) Math.ceil(word.getLast().right());
                for (int x = Math.max(0, (int) Math.floor(word.getFirst().x()));
                        x < Math.min(to, covered.length);
                        x++) {
                    covered[x]++;
                }
            }
        }
        int allowed = beside.size() / 80;
        List<Double> lines = new ArrayList<>(List.of(left - 1));
        int from = -1;
        for (int x = (int) left; x < (int) right; x++) {
            boolean free = covered[x] <= allowed;
            if (free && from < 0) {
                from = x;
            } else if (!free && from >= 0) {
                if (from > left && x - from >= NARROWEST && (x - from >= WIDE || isAligned(beside, x))) {
                    lines.add(x - 1.0);
                }
                from = -1;
            }
        }
        lines.add(right + 1);
        return lines;
    }

    /** Whether parts of several lines begin there. */
    private static boolean isAligned(List<TextLine> lines, int at) {
        long begin = lines.stream()
                .filter(line -> line.parts(0.45).stream()
                        .anyMatch(part -> Math.abs(part.getFirst().x() - at) <= 2.5))
                .count();
        return begin >= Math.max(2, lines.size() / 25);
    }
}
