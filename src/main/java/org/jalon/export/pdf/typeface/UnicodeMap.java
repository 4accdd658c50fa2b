package org.jalon.export.pdf.typeface;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Which character each glyph of a font stands for, for those who search, copy or read aloud (ISO 32000-1, 9.10.3). Made of what was written and not of
 * the font's own table: that knows nothing of the shapes that letters have within a word.
 */
final class UnicodeMap {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** As many as a block may hold. */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    /** Where one glyph stands for several characters, the usual one has the lower number. */
    void add(int glyph, int character) {
        characters.merge(glyph, character, Math::min);
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    COSStream in(PDDocument document) throws IOException {
        StringBuilder map = new StringBuilder(HEAD);
        int left = characters.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, BLOCK);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append('<')
                    .append(HEX.toHexDigits(entry.getKey().shortValue()))
                    .append("> <")
                    .append(HEX.formatHex(Character.toString(entry.getValue()).getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
