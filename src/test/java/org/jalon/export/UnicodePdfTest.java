package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.shared.Citation;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text breaks a PDF, and what no font has is told with it. */
@LongTest("Every script that a PDF may hold; PdfUaTest asks the same of few texts")
class UnicodePdfTest {

    private static final AnnexTable SEED = SeedFixture.mali().open();
    private static final int BLOCK = 0x800;

    /** Written in Mali: Bambara, Fulfulde, Songhay and Tamasheq in Latin letters, Tamasheq in Tifinagh, N'Ko, Fulfulde in Adlam, Arabic. */
    static List<String> ofMali() {
        return List.of(
                "Bɛ̀n kɛ́len ɲɛ́ŋini ŋaniya; ɓesngo ɗowtaare ƴettugol; Ŋayre, šenn, ǝ ă ḍ ẓ ṭ ɣ",
                "ⵜⴰⵎⴰⵌⴰⵈ ⵜⵉⴼⵉⵏⴰⵖ ⵎⴰⵍⵉ",
                "ߒߞߏ ߓߟߏߦߊ߫ ߡߊߟߌ ߞߊ߲ ߂߀߁߇، ߖߊ߬ߡߊ߬ߣߊ߫",
                "𞤆𞤵𞤤𞤢𞤪 𞤃𞤢𞥄𞤤𞤭 𞥒𞥐𞥑𞥗",
                "السلام والمصالحة في مالي",
                "☒ done ☐ open ☑ both ✓ ✔ ✗ ★ → ⇒ ≥ ≤ ≠ ≈ ∞ ∈ ● ○ ■ □ ▪ ▶ ① ⑳ ⚠ ☎ ✉ § ¶ † ‡ ‰ № € ₣");
    }

    @ParameterizedTest
    @MethodSource("ofMali")
    void whatIsWrittenInMaliIsDrawnAndCanBeSearchedFor(String text) throws Exception {
        AnnexTable table = saying(text);
        assertThat(undrawn(DocumentRequest.of(table)).named()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(table, Locale.ENGLISH, "pdf"))) {
            assertThat(letters(written(pdf))).containsAll(letters(text));
        }
    }

    @Test
    void lettersOfNkoHaveTheShapeOfTheirPlace() throws Exception {
        assertThat(glyphs(saying("ߓߓߓߓ"))).as("beginning, middle twice, end").isEqualTo(3);
        assertThat(glyphs(saying("ߓ1ߓ2ߓ"))).as("by itself").isEqualTo(1);
    }

    /** The reproduction of a file that could not be made: nothing else in it is Chinese. */
    @ParameterizedTest
    @ValueSource(
            strings = {"漢", "國", "畑", "\ue000", "\ud83e\udfff", "\ufdd0", "\udbff\udfff", "\u1312\u0e44", "\u0378"})
    void whatNoFontHasIsTold(String sign) throws Exception {
        AnnexTable table = saying("Seal of " + sign + " office");
        MissingGlyphs undrawn = undrawn(DocumentRequest.of(table));
        assertThat(undrawn.characters())
                .containsExactlyElementsOf(sign.codePoints().boxed().sorted().toList());
        assertThat(undrawn.named()).allMatch(name -> name.matches("(. )?U\\+[0-9A-F]{4,6}"), "with its number");
        assertThat(MissingGlyphs.read(undrawn.codes())).isEqualTo(undrawn);
        assertThat(PdfUaTest.broken(Files.bytes(table, Locale.ENGLISH, "pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "漢",
                "ߒߞߏ",
                "👩🏽\u200d⚕️",
                "a\u00adb\u200bc\ufeffd\u2060e\u034ff\udb40\udd00",
                "\u3000\u2003\u1680\u2007"
            })
    void otherFormatsHaveNoFontsAndTellNothing(String text) throws Exception {
        for (String ending : List.of("docx", "xlsx", "html", "csv")) {
            AnnexDocument document = Files.documents()
                    .of(DocumentRequest.of(saying(text)), Locale.FRENCH, ending)
                    .orElseThrow();
            assertThat(document.write(new ByteArrayOutputStream()).isEmpty()).isTrue();
        }
    }

    @Test
    void whatIsUnseenIsNotMissed() throws Exception {
        assertThat(undrawn(DocumentRequest.of(
                                saying("a\u00adb\u200bc\ufeffd\u2060e\u034ff\udb40\udd00 \u2003\u3000\u1680\u2007 ✔️")))
                        .named())
                .isEmpty();
    }

    /** Every number that Unicode has room for, assigned or not, with the halves of pairs, alone and in their order. */
    @Test
    void everyCharacterCanStandInATable() throws Exception {
        List<String> texts = IntStream.range(0, 0x110000 / BLOCK)
                .mapToObj(block -> IntStream.range(block * BLOCK, (block + 1) * BLOCK)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(block % 2 == 0 ? "" : " ")))
                .toList();
        assertThat(undrawn(DocumentRequest.of(saying(texts))).characters()).hasSize(MissingGlyphs.MOST);
    }

    /** Any of them beside any other: in the record, as a title, in a difference, in a note, as a deadline. */
    @Test
    void anyMixtureCanStandAnywhere() throws Exception {
        for (long seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            List<String> now = Stream.generate(() -> anyText(random)).limit(20).toList();
            List<String> before =
                    Stream.generate(() -> anyText(random)).limit(20).toList();
            DocumentRequest request =
                    DocumentRequest.of(saying(now)).comparedWith(saying(before)).citing(Citations.FOOTNOTES);
            byte[] pdf = Files.bytes(request, seed % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH, "pdf");
            assertThat(PdfUaTest.broken(pdf)).as("seed %d", seed).isEmpty();
        }
    }

    /** What breaks programs: scripts in both directions, marks without letters, halves, joiners, controls of direction, private use. */
    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(60); n >= 0; n--) {
            switch (random.nextInt(12)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x110000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.appendCodePoint(0x202A + random.nextInt(5));
                case 3 -> text.appendCodePoint(0x2066 + random.nextInt(4));
                case 4 -> text.appendCodePoint(0x300 + random.nextInt(0x70));
                case 5 -> text.appendCodePoint(0x7C0 + random.nextInt(0x40));
                case 6 -> text.appendCodePoint(0x1E900 + random.nextInt(0x60));
                case 7 -> text.appendCodePoint(0x600 + random.nextInt(0x100));
                case 8 -> text.append("\u200d\u200c\ufe0f\u20e3".charAt(random.nextInt(4)));
                case 9 -> text.appendCodePoint(0xE000 + random.nextInt(0x1900));
                case 10 -> text.appendCodePoint(0x1F300 + random.nextInt(0x700));
                default -> text.append(" a\n– (b) [S/2017/478]".charAt(random.nextInt(21)));
            }
        }
        return text.toString();
    }

    private static AnnexTable saying(String text) {
        return saying(List.of(text));
    }

    private static AnnexTable saying(List<String> texts) {
        List<String> left = new ArrayList<>(texts);
        return Variants.rows(SEED, row -> {
            int share = Math.min(left.size(), texts.size() / 31 + 1);
            String text = String.join("\n", left.subList(0, share));
            left.subList(0, share).clear();
            return Optional.of(Variants.saying(
                    row,
                    new AssessmentContent(
                            List.of(new Part(Optional.of("ongoing"), text)),
                            Optional.of(Deadline.printed(cut(text, "2017"))),
                            List.of(Citation.of(cut(text, "S/2017/478"), cut(text, "1"))),
                            Optional.empty())));
        });
    }

    private static String cut(String text, String otherwise) {
        String line = text.replaceAll("\\s|\\h|\\p{Cc}|\\p{Cs}", "");
        return line.isBlank()
                ? otherwise
                : line.substring(0, line.offsetByCodePoints(0, Math.min(20, line.codePointCount(0, line.length()))));
    }

    private static MissingGlyphs undrawn(DocumentRequest request) throws Exception {
        return Files.documents()
                .of(request, Locale.ENGLISH, "pdf")
                .orElseThrow()
                .write(new ByteArrayOutputStream());
    }

    /** As each glyph says: the stripper itself takes letters beyond U+FFFF apart where they go from right to left. */
    private static String written(PDDocument pdf) throws Exception {
        StringBuilder written = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                written.append(position.getUnicode());
            }
        };
        stripper.getText(pdf);
        return written.toString();
    }

    /** How many different letters the font of N'Ko has in the file. */
    private static int glyphs(AnnexTable table) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(table, Locale.ENGLISH, "pdf"))) {
            PDPage page = pdf.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (font.getName().contains("NKo")) {
                    String map = new String(
                            font.getCOSObject()
                                    .getCOSStream(COSName.TO_UNICODE)
                                    .createInputStream()
                                    .readAllBytes(),
                            java.nio.charset.StandardCharsets.US_ASCII);
                    return (int)
                            map.lines().filter(line -> line.endsWith("<07D3>")).count();
                }
            }
            return 0;
        }
    }

    private static Set<Integer> letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && character != '\u00a0')
                .boxed()
                .collect(Collectors.toSet());
    }
}
