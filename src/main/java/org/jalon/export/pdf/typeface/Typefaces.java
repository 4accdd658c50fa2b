package org.jalon.export.pdf.typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jalon.export.printed.MissingGlyphs;

/**
 * The fonts of a file, opened when a character first needs them: one for Latin, Greek, Cyrillic and Hebrew, others for what it does not have. What none
 * has is drawn as a box, and told.
 */
public final class Typefaces implements AutoCloseable {

    /** Stands for what no font has. */
    private static final int MISSING = '□';

    private static final String ARABIC = "NotoNaskhArabic-Regular.ttf";
    private static final String CHINESE = "NotoSerifSC-GB2312.ttf";
    private static final String NKO = "NotoSansNKo-Regular.ttf";
    private static final String ADLAM = "NotoSansAdlam-Regular.ttf";
    private static final String TIFINAGH = "NotoSansTifinagh-Regular.ttf";
    private static final String PICTURES = "NotoEmoji-Regular.ttf";
    private static final List<String> SIGNS =
            List.of("NotoSansSymbols2-Signs.ttf", "NotoSansSymbols-Signs.ttf", "NotoSansMath-Signs.ttf", PICTURES);

    private final PDDocument document;
    private final PDResources resources;
    private final Map<String, Face> faces = new LinkedHashMap<>();
    private final SortedSet<Integer> undrawn = new TreeSet<>();

    public Typefaces(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /** Characters in a row that one font has. */
    public record Run(Face face, int[] characters) {

        public float width() {
            float width = 0;
            for (int character : characters) {
                width += face.width(character);
            }
            return width;
        }
    }

    /** The text in pieces of one font each; characters that nobody sees are left out. */
    public List<Run> runs(String text, FontStyle cut) {
        List<Run> runs = new ArrayList<>();
        int[] same = new int[text.length()];
        int count = 0;
        Face face = face(cut.file());
        for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
            int character = text.codePointAt(n);
            if (InvisibleCharacters.is(character)) {
                continue;
            }
            Face own = faceOf(character, cut);
            if (own != face && count > 0) {
                runs.add(new Run(face, Arrays.copyOf(same, count)));
                count = 0;
            }
            face = own;
            if (stands(own, character) == MISSING && character != MISSING) {
                undrawn.add(JoinedShapes.letter(character));
            }
            same[count++] = stands(own, character);
        }
        if (count > 0) {
            runs.add(new Run(face, Arrays.copyOf(same, count)));
        }
        return runs;
    }

    /** As a part of the size of the letters. */
    public float width(String text, FontStyle cut) {
        float width = 0;
        for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
            int character = text.codePointAt(n);
            if (!InvisibleCharacters.is(character)) {
                Face face = faceOf(character, cut);
                width += face.width(stands(face, character));
            }
        }
        return width;
    }

    /** Those that a box was written for. */
    public MissingGlyphs undrawn() {
        return MissingGlyphs.of(undrawn);
    }

    /** To be called when all is written and before the file is saved. */
    public void embed() throws IOException {
        for (Face face : faces.values()) {
            if (face.isUsed()) {
                face.embed();
                resources.put(COSName.getPDFName(face.name()), face.font());
            }
        }
    }

    @Override
    public void close() {
        faces.values().forEach(quietly());
    }

    private static Consumer<Face> quietly() {
        return face -> {
            try {
                face.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** What is drawn for a character: itself, a blank for any blank, or the box. */
    private static int stands(Face face, int character) {
        if (face.has(character)) {
            return character;
        }
        return Character.getType(character) == Character.SPACE_SEPARATOR ? ' ' : MISSING;
    }

    private Face faceOf(int character, FontStyle cut) {
        Face text = face(cut.file());
        if (text.has(character)) {
            return text;
        }
        for (String other : others(character)) {
            Face face = face(other);
            if (face.has(character)) {
                return face;
            }
        }
        return text;
    }

    /** Whether its letters are joined by {@link JoinedShapes}. */
    static boolean isJoined(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.NKO || script == UnicodeScript.ADLAM;
    }

    private static List<String> others(int character) {
        int letter = JoinedShapes.letter(character);
        if (Character.isEmojiPresentation(letter)) {
            return List.of(PICTURES);
        }
        return switch (UnicodeScript.of(letter)) {
            case ARABIC -> List.of(ARABIC);
            case NKO -> List.of(NKO);
            case ADLAM -> List.of(ADLAM);
            case TIFINAGH -> List.of(TIFINAGH);
            case HAN, BOPOMOFO, HIRAGANA, KATAKANA -> List.of(CHINESE);
            case COMMON, INHERITED -> common(letter);
            default -> List.of();
        };
    }

    /** What several scripts have: the signs of Arabic, those of Chinese, and all others. */
    private static List<String> common(int character) {
        if ((character >= 0x600 && character <= 0x6FF) || character == 0xFD3E || character == 0xFD3F) {
            return List.of(ARABIC);
        }
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF00 && character <= 0xFFEF)
                ? List.of(CHINESE)
                : SIGNS;
    }

    private Face face(String file) {
        Face face = faces.get(file);
        if (face != null) {
            return face;
        }
        try {
            Face opened = Face.open("F" + (faces.size() + 1), file, document);
            faces.put(file, opened);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
