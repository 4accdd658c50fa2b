package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Accepting every change gives the one table, rejecting every change the other one: done, on the XML, and compared cell by cell. */
public class TrackedChangesTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final AnnexTable BEFORE = SeedFixture.mali().published();
    private static final AnnexTable NOW = SeedFixture.mali().open();

    @Test
    void withoutAnyDifferenceNothingIsTracked() throws Exception {
        byte[] file = tracked(BEFORE, NOW);
        assertThat(changes(file, "ins")).isZero();
        assertThat(changes(file, "del")).isZero();
        assertThat(changes(file, "pPrChange")).isZero();
    }

    @Test
    void aChangedWordIsOneDeletionAndOneInsertionByWhoWroteIt() throws Exception {
        AnnexTable now = Variants.with(NOW, "1.1.1", content -> comment(content, one -> one.replace("five", "six")));
        byte[] file = tracked(BEFORE, now);
        assertThat(changes(file, "ins")).isEqualTo(1);
        assertThat(changes(file, "del")).isEqualTo(1);
        Element inserted = (Element)
                Revised.document(file).getElementsByTagNameNS(W, "ins").item(0);
        assertThat(inserted.getTextContent()).isEqualTo("six");
        assertThat(inserted.getAttributeNS(W, "author"))
                .isEqualTo(NOW.row("1.1.1").orElseThrow().assessment().newest().personName())
                .isNotBlank();
        assertThat(inserted.getAttributeNS(W, "date")).isEqualTo("2017-06-30T12:00:00Z");
        bothWays(BEFORE, now);
    }

    @Test
    void twoStatusesFitBesideEachOther() throws Exception {
        int status = WordTable.of(tracked(BEFORE, NOW))
                                .indicatorRows()
                                .getFirst()
                                .getCell(2)
                                .getCTTc()
                                .getTcPr()
                                .getTcW()
                                .getW()
                        instanceof BigInteger width
                ? width.intValueExact()
                : 0;
        // No program breaks a line between what is deleted and what is inserted: 9 points, and 216 twentieths of a
        // point for the cell's margins.
        float words = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN).getStringWidth("implementedImplemented");
        assertThat(status - 216).isGreaterThanOrEqualTo((int) Math.ceil(words * 9 * 20 / 1000));
    }

    @Test
    void numbersOfChangesAreAllDifferent() throws Exception {
        byte[] file = tracked(BEFORE, Variants.anyhow(NOW, new Random(7)));
        List<String> ids = List.of("ins", "del", "pPrChange").stream()
                .flatMap(name -> {
                    NodeList found = document(file).getElementsByTagNameNS(W, name);
                    return IntStream.range(0, found.getLength())
                            .mapToObj(n -> ((Element) found.item(n)).getAttributeNS(W, "id"));
                })
                .toList();
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void bulletsComeAndGo() throws Exception {
        bothWays(comments("1.1.1", "One"), comments("1.1.1", "One\n– two\n– three"));
        bothWays(comments("1.1.1", "One\n– two\n– three"), comments("1.1.1", "One"));
        bothWays(comments("1.1.1", ""), comments("1.1.1", "– two\n– three"));
        bothWays(comments("1.1.1", "– two\n– three"), comments("1.1.1", ""));
        bothWays(comments("1.1.1", "– a\n– b\nend"), comments("1.1.1", "begin\n– a\nmiddle\nend"));
        bothWays(comments("1.1.1", "– a\nb"), comments("1.1.1", "a\n– b"));
    }

    static Stream<Arguments> paragraphsWithWords() {
        return Stream.of(
                Arguments.of("One\nSix", "One two\nabc\nSix"),
                Arguments.of("One\nSix", "Two\nabc\nSix"),
                Arguments.of("One\n– Six", "One two\n– abc\n– Six"),
                Arguments.of("– One\n– Six", "– Two\n– تنفيذ\n– Six"),
                Arguments.of("=1+1\n– Six\ndrafted a\n– Train", "– Five\n– تنفيذ\n– Six\nProgress"),
                Arguments.of("– تنفيذ\nx y", "– a\n– تنفيذ\nx y"),
                Arguments.of("drafted\n– Five\nand", "drafted\n– Train\n=1+1\n– Five"),
                Arguments.of("=1+1\n– تنفيذ\nProgress made:", ""),
                Arguments.of("approved in S/RES/2100 (2013)", "approved in S/RES/2164 (2013)"),
                Arguments.of("paragraph 15 of it", "paragraphs 15 of it"),
                Arguments.of("see the list below", "see 1.2.3 and the list below"),
                Arguments.of("before S/RES/2100 (2013)", "before S/RES/2100 (2012)\nand after"));
    }

    @ParameterizedTest
    @MethodSource
    void paragraphsWithWords(String before, String now) throws Exception {
        bothWays(comments("1.1.1", before), comments("1.1.1", now));
        bothWays(comments("1.1.1", now), comments("1.1.1", before));
    }

    @Test
    void aRowIsSplitAndPutTogether() throws Exception {
        AnnexTable split = Variants.with(
                NOW,
                "1.1.1",
                content -> new AssessmentContent(
                        List.of(
                                new Part(Optional.of("implemented"), "One"),
                                content.parts().getFirst(),
                                new Part(Optional.empty(), "")),
                        Optional.of(Deadline.printed("2019")),
                        List.of(),
                        Optional.empty()));
        bothWays(BEFORE, split);
        bothWays(split, BEFORE);
    }

    @Test
    void rowsObjectivesAndPillarsComeAndGo() throws Exception {
        for (Set<String> gone : List.of(
                Set.of("1.1.2"),
                Set.of("1.1.1"),
                Set.of("1.1.3"),
                Set.of("1.1.1", "1.1.2", "1.1.3"),
                Set.of("4.2.1"),
                Set.of("2.1.1", "3.1.1", "3.1.2"))) {
            AnnexTable fewer = Variants.without(NOW, gone);
            bothWays(BEFORE, fewer);
            bothWays(fewer, BEFORE);
        }
        AnnexTable pillar = Variants.withBands(NOW, NOW.bands().subList(1, 3));
        bothWays(BEFORE, pillar);
        bothWays(pillar, BEFORE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 33, 36})
    @LongTest("More of whateverDiffers")
    void whateverDiffersOnceMore(int seed) throws Exception {
        whateverDiffers(seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 27, 66})
    void whateverDiffers(int seed) throws Exception {
        Random random = new Random(seed);
        bothWays(Variants.anyhow(BEFORE, random), Variants.anyhow(NOW, random));
    }

    static void bothWays(AnnexTable before, AnnexTable now) throws Exception {
        byte[] file = tracked(before, now);
        assertThat(printed(Revised.accepted(file))).isEqualTo(printed(WordTable.bytes(now, Locale.ENGLISH)));
        assertThat(printed(Revised.rejected(file))).isEqualTo(printed(WordTable.bytes(before, Locale.ENGLISH)));
    }

    /** The same with footnotes: they come and go with their numbers, and their words change. */
    static void bothWaysNoted(AnnexTable before, AnnexTable now) throws Exception {
        byte[] file = Files.bytes(noted(now).comparedWith(before), Locale.ENGLISH, "docx");
        assertThat(printed(Revised.accepted(file))).isEqualTo(printed(Files.bytes(noted(now), Locale.ENGLISH, "docx")));
        assertThat(printed(Revised.rejected(file)))
                .isEqualTo(printed(Files.bytes(noted(before), Locale.ENGLISH, "docx")));
    }

    static DocumentRequest noted(AnnexTable table) {
        return DocumentRequest.of(table).citing(Citations.FOOTNOTES);
    }

    static byte[] tracked(AnnexTable before, AnnexTable now) {
        return Files.bytes(DocumentRequest.of(now).comparedWith(before), Locale.ENGLISH, "docx");
    }

    /** All cells of all rows: words, looks and lists of each paragraph, and which cells are merged. */
    public static List<List<String>> printed(byte[] docx) throws Exception {
        WordTable word = WordTable.of(docx);
        List<List<String>> grid = word.rows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell(word, cell))
                        .toList())
                .toList();
        // A cell that is said to begin a merge that nothing goes on is as good as one alone.
        return IntStream.range(0, grid.size())
                .mapToObj(n -> IntStream.range(0, grid.get(n).size())
                        .mapToObj(c -> {
                            boolean goesOn = n + 1 < grid.size()
                                    && grid.get(n + 1).size() == 5
                                    && c < grid.get(n + 1).size()
                                    && grid.get(n + 1).get(c).startsWith("continue ");
                            String text = grid.get(n).get(c);
                            return goesOn ? text : text.replaceFirst("^restart ", "");
                        })
                        .toList())
                .toList();
    }

    private static String cell(WordTable word, XWPFTableCell cell) {
        return WordTable.merge(cell).map(merge -> merge + " ").orElse("")
                + cell.getParagraphs().stream()
                        .map(paragraph -> paragraph(word, paragraph))
                        .toList();
    }

    private static String paragraph(WordTable word, XWPFParagraph paragraph) {
        return paragraph.getStyle()
                + (paragraph.getNumID() == null ? " " : " list ")
                + (paragraph.getCTP().getPPr().isSetBidi() ? "rtl " : "")
                + WordTable.words(paragraph)
                + String.join(
                        "",
                        word.notes(paragraph).stream()
                                .map(note -> " [" + note + "]")
                                .toList());
    }

    private static AnnexTable comments(String indicator, String text) {
        return Variants.with(NOW, indicator, content -> comment(content, one -> text));
    }

    private static AssessmentContent comment(AssessmentContent content, UnaryOperator<String> change) {
        Part part = content.parts().getFirst();
        return new AssessmentContent(
                List.of(new Part(part.status(), change.apply(part.comment()))),
                content.deadline(),
                content.citations(),
                content.doubt());
    }

    private static int changes(byte[] file, String name) {
        return document(file).getElementsByTagNameNS(W, name).getLength();
    }

    private static org.w3c.dom.Document document(byte[] file) {
        try {
            return Revised.document(file);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
