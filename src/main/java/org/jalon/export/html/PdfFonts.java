package org.jalon.export.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** The fonts that go into a PDF. Those of a script that the text does not use are not even opened. */
final class PdfFonts {

    /** @param covers what it is for, beyond Latin, Greek and Cyrillic */
    private record Font(String file, String family, int weight, FontStyle style, IntPredicate covers) {}

    private static final String TEXT = "Tinos";
    private static final IntPredicate ALWAYS = character -> true;

    private static final List<Font> FONTS = List.of(
            new Font("Tinos-Regular.ttf", TEXT, 400, FontStyle.NORMAL, ALWAYS),
            new Font("Tinos-Bold.ttf", TEXT, 700, FontStyle.NORMAL, ALWAYS),
            new Font("Tinos-Italic.ttf", TEXT, 400, FontStyle.ITALIC, ALWAYS),
            new Font("NotoNaskhArabic-Regular.ttf", "Naskh", 400, FontStyle.NORMAL, of(UnicodeScript.ARABIC)),
            new Font("NotoSerifSC-GB2312.ttf", "SerifSC", 400, FontStyle.NORMAL, PdfFonts::isEastAsian),
            new Font("NotoEmoji-Regular.ttf", "Emoji", 400, FontStyle.NORMAL, PdfFonts::isPicture));

    private final List<Font> needed;

    PdfFonts(String text) {
        this.needed = FONTS.stream()
                .filter(font -> font.covers() == ALWAYS || text.codePoints().anyMatch(font.covers()))
                .toList();
    }

    /** The style sheet's rule that names them. */
    String rule() {
        return "body{font-family:"
                + String.join(",", needed.stream().map(Font::family).distinct().toList()) + "}";
    }

    void addTo(PdfRendererBuilder builder) {
        needed.forEach(
                font -> builder.useFont(() -> open(font.file()), font.family(), font.weight(), font.style(), true));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file);
    }

    private static IntPredicate of(UnicodeScript script) {
        return character -> UnicodeScript.of(character) == script;
    }

    private static boolean isEastAsian(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.BOPOMOFO
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF00 && character <= 0xFFEF);
    }

    private static boolean isPicture(int character) {
        return character > 0xFF && (Character.isEmoji(character) || Character.isEmojiPresentation(character));
    }
}
