package org.jalon.intake.file.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Signs on one line, from left to right. */
public final class TextLine {

    /** Of the size of letters: a gap as wide as this parts words. */
    private static final double BLANK = 0.16;

    private final List<Glyph> glyphs = new ArrayList<>();
    private double y;
    private double size;

    private TextLine(double y, double size) {
        this.y = y;
        this.size = size;
    }

    /** From the top to the bottom; signs that are raised belong to the line that they stand beside. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        for (Glyph glyph : sorted) {
            TextLine last = lines.isEmpty() ? null : lines.getLast();
            if (last == null || !last.takes(glyph)) {
                last = new TextLine(glyph.y(), glyph.size());
                lines.add(last);
            }
            last.add(glyph);
        }
        lines.removeIf(line -> line.glyphs.stream().allMatch(Glyph::blank));
        lines.forEach(line -> line.glyphs.sort(Comparator.comparingDouble(Glyph::x)));
        return lines;
    }

    private boolean takes(Glyph glyph) {
        return glyph.y() - y <= Math.max(size, glyph.size()) * 0.38;
    }

    /** The line is where its largest letters stand. */
    private void add(Glyph glyph) {
        glyphs.add(glyph);
        if (glyph.size() > size * 1.05 && !glyph.blank()) {
            size = glyph.size();
            y = glyph.y();
        }
    }

    public List<Glyph> glyphs() {
        return glyphs;
    }

    public double y() {
        return y;
    }

    public double size() {
        return size;
    }

    public double left() {
        return inked().getFirst().x();
    }

    public double right() {
        return inked().getLast().right();
    }

    private List<Glyph> inked() {
        return glyphs.stream().filter(glyph -> !glyph.blank()).toList();
    }

    /** Whether it is printed small and above the line, as marks of notes are. */
    public boolean isRaised(Glyph glyph) {
        return glyph.size() < size * 0.8 && glyph.y() < y - size * 0.12;
    }

    /** Parts with gaps of at least {@code gap} times the size of letters between them, without blanks at their ends. */
    public List<List<Glyph>> parts(double gap) {
        List<List<Glyph>> parts = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : inked()) {
            if (glyph.x() - end > gap * size) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(glyph);
            end = Math.max(end, glyph.right());
        }
        return parts;
    }

    public String text() {
        return text(glyphs, size);
    }

    public static String text(List<Glyph> line, double size) {
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        for (Glyph glyph : line) {
            boolean gap = !Double.isNaN(end) && glyph.x() - end > size * BLANK;
            if ((gap || glyph.blank()) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            if (!glyph.blank()) {
                text.append(glyph.text());
                end = glyph.right();
            }
        }
        return Direction.logical(text.toString().strip());
    }
}
