package org.jalon.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of a file, opened when a character first needs them: Latin, Greek, Cyrillic and Hebrew, else Arabic, Chinese, and pictures. */
final class Typefaces implements AutoCloseable {

    /** Stands for what no font has. */
    private static final int MISSING = '□';

    private static final String ARABIC = "NotoNaskhArabic-Regular.ttf";
    private static final String CHINESE = "NotoSerifSC-GB2312.ttf";
    private static final String PICTURES = "NotoEmoji-Regular.ttf";

    private final PDDocument document;
    private final PDResources resources;
    private final Map<String, Face> faces = new LinkedHashMap<>();

    Typefaces(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /** Characters in a row that one font has. */
    record Run(Face face, int[] characters) {

        float width() {
            float width = 0;
            for (int character : characters) {
                width += face.width(character);
            }
            return width;
        }
    }

    /** The text in pieces of one font each; characters that nobody sees are left out. */
    List<Run> runs(String text, Cut cut) {
        List<Run> runs = new ArrayList<>();
        int[] same = new int[text.length()];
        int count = 0;
        Face face = face(cut.file());
        for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
            int character = text.codePointAt(n);
            if (isUnseen(character)) {
                continue;
            }
            Face own = faceOf(character, cut);
            if (own != face && count > 0) {
                runs.add(new Run(face, java.util.Arrays.copyOf(same, count)));
                count = 0;
            }
            face = own;
            same[count++] = own.has(character) ? character : MISSING;
        }
        if (count > 0) {
            runs.add(new Run(face, java.util.Arrays.copyOf(same, count)));
        }
        return runs;
    }

    /** As a part of the size of the letters. */
    float width(String text, Cut cut) {
        float width = 0;
        for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
            int character = text.codePointAt(n);
            if (!isUnseen(character)) {
                Face face = faceOf(character, cut);
                width += face.width(face.has(character) ? character : MISSING);
            }
        }
        return width;
    }

    /** To be called when all is written and before the file is saved. */
    void embed() throws IOException {
        for (Face face : faces.values()) {
            face.embed();
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

    private Face faceOf(int character, Cut cut) {
        Face text = face(cut.file());
        if (text.has(character)) {
            return text;
        }
        String other = other(character);
        if (other.isEmpty()) {
            return text;
        }
        Face face = face(other);
        return face.has(character) ? face : text;
    }

    private static String other(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return switch (script) {
            case ARABIC -> ARABIC;
            case HAN, BOPOMOFO, HIRAGANA, KATAKANA -> CHINESE;
            default ->
                (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF00 && character <= 0xFFEF)
                        ? CHINESE
                        : character > 0xFF && Character.isEmoji(character) ? PICTURES : "";
        };
    }

    /** Marks of direction, joiners, soft hyphens, selectors of variants: they say how others look. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }

    private Face face(String file) {
        Face face = faces.get(file);
        if (face != null) {
            return face;
        }
        try {
            Face opened = Face.open("F" + (faces.size() + 1), file, document);
            faces.put(file, opened);
            resources.put(COSName.getPDFName(opened.name()), opened.font());
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
