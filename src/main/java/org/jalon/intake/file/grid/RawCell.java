package org.jalon.intake.file.grid;

/**
 * A cell as its file has it.
 *
 * @param text its words, paragraphs parted by line feeds
 * @param columns how many it covers, at least 1
 * @param continued whether it only goes on with the cell above
 */
public record RawCell(String text, int columns, boolean continued) {

    public static RawCell of(String text) {
        return new RawCell(text, 1, false);
    }

    public boolean blank() {
        return text.isBlank();
    }
}
