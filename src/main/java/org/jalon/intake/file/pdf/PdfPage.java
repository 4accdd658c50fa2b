package org.jalon.intake.file.pdf;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number from 1
 * @param pictures how many pictures there are
 */
record PdfPage(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int pictures) {

    PdfPage {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    PdfPage with(List<Glyph> kept) {
        return new PdfPage(number, width, height, kept, rulings, pictures);
    }
}
