package org.jalon.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in the file. Of its characters only those go in that were written. */
final class Face implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private static final int NO_BREAK = 0xA0;

    private final String name;
    private final TrueTypeFont shapes;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final float unitsPerEm;

    private Face(String name, TrueTypeFont shapes, PDDocument document) throws IOException {
        this.name = name;
        this.shapes = shapes;
        this.glyphs = shapes.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, shapes, true);
        this.unitsPerEm = shapes.getUnitsPerEm();
    }

    /** @param file beside this class */
    static Face open(String name, String file, PDDocument document) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file)) {
            TrueTypeFont shapes = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // A ligature would stand for two letters, and be searched for in vain.
            shapes.setEnableGsub(false);
            return new Face(name, shapes, document);
        }
    }

    /** Its name in the resources of a page. */
    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** As a part of the size of the letters. */
    float width(int character) {
        try {
            return shapes.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Writes the character as the font counts it, in hexadecimal digits, and takes it into the file. */
    void write(int character, StringBuilder content) {
        // Both blanks are one glyph, and the file says of a glyph one character: whoever searches or copies wants the
        // usual one.
        boolean usual = character == NO_BREAK && glyphs.getGlyphId(character) == glyphs.getGlyphId(' ');
        font.addToSubset(usual ? ' ' : character);
        content.append(HEX.toHexDigits((short) glyphs.getGlyphId(character)));
    }

    /** To be called when all is written and before the file is saved. */
    void embed() throws IOException {
        font.subset();
    }

    @Override
    public void close() throws IOException {
        shapes.close();
    }
}
