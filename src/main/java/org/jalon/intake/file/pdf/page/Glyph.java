package org.jalon.intake.file.pdf.page;

/**
 * A sign where it is printed, in points from the page's upper left corner as its reader holds it.
 *
 * @param text one letter, or those of a ligature
 * @param y of the line that it stands on
 * @param size of its letters
 */
public record Glyph(String text, double x, double y, double width, double size) {

    public double right() {
        return x + width;
    }

    public double middle() {
        return x + width / 2;
    }

    public boolean blank() {
        return text.isBlank();
    }
}
