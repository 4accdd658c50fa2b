package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.PdfPage;
import org.jalon.intake.file.pdf.page.TextLine;

/** What stands on every page and belongs to none: the report's symbol, page numbers, job numbers, running titles. */
final class Furniture {

    private static final Pattern KNOWN = Pattern.compile(
            "[A-Z]{1,3}/(RES/|PRST/)?\\d{2,4}/\\d+\\S*|\\d{1,4}\\s*/\\s*\\d{1,4}|\\d{2}-\\d{5}(\\s*\\([A-Z]\\))?|Page\\s+\\d{1,4}|Page\\s+\\d+\\s+(of|de|sur|/)\\s+\\d+|-\\s*\\d+\\s*-");
    private static final int MOST_LINES = 4;
    private static final double EDGE = 0.16;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int pages;

    private Furniture(int pages) {
        this.pages = pages;
    }

    static List<PdfPage> removed(List<PdfPage> pages) {
        Furniture furniture = new Furniture(pages.size());
        for (PdfPage page : pages) {
            List<TextLine> lines = TextLine.of(page.glyphs());
            Set<String> keys = new HashSet<>();
            furniture.edge(page, lines, false).forEach(line -> keys.add(key(line)));
            furniture.edge(page, lines, true).forEach(line -> keys.add(key(line)));
            keys.forEach(key -> furniture.counts.merge(key, 1, Integer::sum));
        }
        return pages.stream().map(furniture::without).toList();
    }

    /** The lines at the upper or lower edge that stand apart from what follows. */
    private List<TextLine> edge(PdfPage page, List<TextLine> lines, boolean lower) {
        List<TextLine> sorted = lower ? lines.reversed() : lines;
        List<TextLine> edge = new ArrayList<>();
        List<TextLine> waiting = new ArrayList<>();
        for (int n = 0; n < Math.min(MOST_LINES, sorted.size()); n++) {
            TextLine line = sorted.get(n);
            double inside = lower ? page.height() - line.y() : line.y();
            if (inside > page.height() * EDGE) {
                break;
            }
            waiting.add(line);
            boolean apart = n + 1 == sorted.size()
                    || Math.abs(sorted.get(n + 1).y() - line.y())
                            > Math.max(line.size(), sorted.get(n + 1).size()) * 1.9;
            if (apart || isKnown(line)) {
                edge.addAll(waiting);
                waiting.clear();
            }
        }
        return edge;
    }

    private PdfPage without(PdfPage page) {
        Set<Glyph> gone = new HashSet<>();
        List<TextLine> lines = TextLine.of(page.glyphs());
        for (boolean lower : new boolean[] {false, true}) {
            for (TextLine line : edge(page, lines, lower)) {
                if (!isKnown(line) && !isRepeated(line)) {
                    break;
                }
                gone.addAll(line.glyphs());
            }
        }
        return page.with(
                page.glyphs().stream().filter(glyph -> !gone.contains(glyph)).toList());
    }

    private boolean isRepeated(TextLine line) {
        int most = Math.max(3, pages * 2 / 5);
        return counts.getOrDefault(key(line), 0) >= most && line.parts(1.2).size() < 4;
    }

    private static boolean isKnown(TextLine line) {
        return line.parts(1.0).stream()
                .allMatch(
                        part -> KNOWN.matcher(TextLine.text(part, line.size())).matches());
    }

    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
