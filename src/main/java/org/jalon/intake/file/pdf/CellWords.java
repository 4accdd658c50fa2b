package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.TextLine;

/** The words of a cell from its signs: lines put together, words mended that a line's end parts, paragraphs kept apart. */
final class CellWords {

    private static final Pattern POINT = Pattern.compile("^([•▪●◦‣–—*-]\\s.*|\\([a-z]{1,3}\\)\\s.*)", Pattern.DOTALL);
    private static final double PARAGRAPH = 1.5;

    private final Hyphens hyphens;
    private final List<String> marks = new ArrayList<>();

    CellWords(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    Hyphens hyphens() {
        return hyphens;
    }

    /** Marks of notes that were met; they are no words of the cells. */
    List<String> marks() {
        return marks;
    }

    String of(List<Glyph> glyphs) {
        return ofLines(TextLine.of(glyphs));
    }

    String ofLines(List<TextLine> lines) {
        double leading = leading(lines);
        StringBuilder text = new StringBuilder();
        double before = 0;
        for (TextLine line : lines) {
            String said = said(line);
            if (said.isEmpty()) {
                continue;
            }
            boolean apart = line.y() - before > leading * PARAGRAPH
                    || POINT.matcher(said).matches();
            if (text.isEmpty()) {
                text.append(said);
            } else if (apart && !text.toString().endsWith("-")) {
                text.append('\n').append(said);
            } else {
                hyphens.join(text, said);
            }
            before = line.y();
        }
        return text.toString();
    }

    private String said(TextLine line) {
        List<Glyph> kept = new ArrayList<>();
        StringBuilder mark = new StringBuilder();
        for (Glyph glyph : line.glyphs()) {
            boolean ofNote = line.isRaised(glyph) && glyph.text().matches("[0-9a-z*]") && !kept.isEmpty();
            if (ofNote) {
                mark.append(glyph.text());
            } else {
                kept.add(glyph);
            }
        }
        String marked = mark.toString();
        if (marked.matches("\\d{1,2}|[a-z]|\\*{1,3}")) {
            marks.add(marked);
            return TextLine.text(kept, line.size());
        }
        return line.text();
    }

    private static double leading(List<TextLine> lines) {
        double least = Double.MAX_VALUE;
        for (int n = 1; n < lines.size(); n++) {
            least = Math.min(least, lines.get(n).y() - lines.get(n - 1).y());
        }
        return least;
    }
}
