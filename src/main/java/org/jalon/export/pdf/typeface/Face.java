package org.jalon.export.pdf.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.fontbox.ttf.model.ScriptFeature;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in the file. Of its characters only those go in that were written. */
public final class Face implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private static final int NO_BREAK = 0xA0;
    private static final float EM = 1000;

    /** As fonts call the scripts whose letters have shapes. */
    private static final String[] JOINING = {"nko ", "adlm"};

    private final String name;
    private final TrueTypeFont shapes;
    private final CmapLookup glyphs;
    private final PDDocument document;
    private final PDType0Font font;
    private final float unitsPerEm;
    private final UnicodeMap written = new UnicodeMap();

    private Face(String name, TrueTypeFont shapes, PDDocument document) throws IOException {
        this.name = name;
        this.shapes = shapes;
        this.glyphs = shapes.getUnicodeCmapLookup();
        this.document = document;
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
    public String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** As a part of the size of the letters. */
    float width(int character) {
        try {
            return shapes.getAdvanceWidth(glyph(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the characters with the operator that shows them, and takes them into the file. */
    public void write(int[] characters, StringBuilder content) {
        content.append("[<");
        for (int n = 0; n < characters.length; n++) {
            float shift = Math.round(shift(characters, n) * EM);
            if (shift == 0) {
                write(characters[n], content);
            } else {
                content.append('>').append((int) -shift).append('<');
                write(characters[n], content);
                content.append('>').append((int) shift).append('<');
            }
        }
        content.append(">]TJ");
    }

    /** As the font counts it, in hexadecimal digits. */
    private void write(int character, StringBuilder content) {
        int glyph = glyph(character);
        // Both blanks are one glyph, and the file says of a glyph one character: whoever searches or copies wants the
        // usual one.
        boolean usual = character == NO_BREAK && glyph == glyph(' ');
        written.add(glyph, usual ? ' ' : JoinedShapes.letter(character));
        font.addGlyphsToSubset(Set.of(glyph));
        content.append(HEX.toHexDigits((short) glyph));
    }

    /**
     * How far to the right a mark stands of where it would stand by itself: in the middle of its letter, which comes behind it in a line from right to
     * left. Only those of scripts that are joined here; the marks of other scripts stand well by themselves, or have letters with marks.
     */
    private float shift(int[] characters, int place) {
        int mark = characters[place];
        if (!JoinedShapes.isMark(mark) || !Typefaces.isJoined(mark)) {
            return 0;
        }
        float until = 0;
        for (int n = place; n < characters.length; n++) {
            if (!JoinedShapes.isMark(characters[n])) {
                return until + width(characters[n]) / 2 - middle(glyph(mark));
            }
            until += width(characters[n]);
        }
        return 0;
    }

    private float middle(int glyph) {
        try {
            GlyphData data = shapes.getGlyph().getGlyph(glyph);
            return data == null ? 0 : (data.getXMinimum() + data.getXMaximum()) / 2f / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int character) {
        int glyph = glyphs.getGlyphId(JoinedShapes.letter(character));
        if (glyph == 0 || !JoinedShapes.isShape(character)) {
            return glyph;
        }
        return shaped(glyph, JoinedShapes.feature(character));
    }

    /** By the font's own tables; a letter that has no such shape is as it is by itself. */
    private int shaped(int glyph, String feature) {
        try {
            for (String script : JOINING) {
                GsubData tables = shapes.getGsub().getGsubData(script);
                if (tables != null && tables.isFeatureSupported(feature)) {
                    ScriptFeature own = tables.getFeature(feature);
                    List<Integer> one = List.of(glyph);
                    return own.canReplaceGlyphs(one) ? own.getReplacementForGlyphs(one) : glyph;
                }
            }
            return glyph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called when all is written and before the file is saved. A font that was only measured with stays out. */
    void embed() throws IOException {
        if (!written.isEmpty()) {
            font.subset();
            font.getCOSObject().setItem(COSName.TO_UNICODE, written.in(document));
        }
    }

    boolean isUsed() {
        return !written.isEmpty();
    }

    @Override
    public void close() throws IOException {
        shapes.close();
    }
}
