package org.jalon.intake.file.pdf.page;

import java.util.List;
import java.util.Map;

/**
 * What is printed on a page.
 *
 * @param number from 1
 * @param pictures how many pictures there are
 * @param marked signs by the numbers of the marked contents that they stand in
 */
public record PdfPage(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        int pictures,
        Map<Integer, List<Glyph>> marked) {

    public PdfPage {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    public PdfPage with(List<Glyph> kept) {
        return new PdfPage(number, width, height, kept, rulings, pictures, marked);
    }

    /** The signs that the file has put together under that number. */
    public List<Glyph> marked(int content) {
        return marked.getOrDefault(content, List.of());
    }
}
