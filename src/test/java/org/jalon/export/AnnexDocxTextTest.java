package org.jalon.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.table.AnnexTable;
import org.jalon.testing.Nodes;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;

/** Texts that a Word file could break at, and tables that are long. */
class AnnexDocxTextTest {

    private static final AnnexTable SEED = SeedFixture.mali().open();

    @Test
    void markupIsText() {
        assertThat(comment("<script>alert(\"1\")</script> & ]]> <w:p/>").getText())
                .isEqualTo("<script>alert(\"1\")</script> & ]]> <w:p/>");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(deadline("20\u000017\u0001\ufffe\uffff \ud800end").getText()).isEqualTo("2017 end");
    }

    @Test
    void emojiCombiningAccentsAndBlanksSurvive() {
        String text = "👩🏽\u200d⚕️ Ségou  \u00a0e\u0323\u0302 𝒜\u2011x";
        assertThat(deadline(text).getText()).isEqualTo(text);
    }

    @Test
    void linesAndTabsOfATextSurvive() {
        assertThat(deadline("first\nsecond\tthird\r\nfourth").getText()).isEqualTo("first\nsecond\tthird\nfourth");
    }

    @Test
    void arabicRunsFromRightToLeftAndItsLatinWordsDoNot() {
        String text = "تنفيذ MINUSMA الاتفاق";
        XWPFParagraph paragraph = comment(text).getParagraphs().getFirst();
        assertThat(paragraph.getText()).isEqualTo(text);
        assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
        assertThat(paragraph.getRuns().stream().map(run -> run.getCTR().getRPr().sizeOfRtlArray() > 0))
                .containsExactly(true, false, true);
    }

    @Test
    void anArabicWordInAnEnglishTextDoesNotTurnTheParagraph() {
        XWPFParagraph paragraph =
                comment("The word سلام means peace").getParagraphs().getFirst();
        assertThat(paragraph.getText()).isEqualTo("The word سلام means peace");
        assertThat(paragraph.getCTP().getPPr().isSetBidi()).isFalse();
    }

    @Test
    void theLongestCommentIsWholeAndItsRowMayBreak() {
        String text = "word ".repeat(6_400).strip();
        WordTable word = withFirst(text, "2017");
        assertThat(word.grid().getFirst().get(4)).hasSize(31_999).isEqualTo(text);
        assertThat(word.indicatorRows().getFirst().isCantSplitRow()).isFalse();
        assertThat(word.indicatorRows().get(1).isCantSplitRow()).isTrue();
    }

    @Test
    void aThousandRowsAreWhole() {
        List<AnnexTable.Band> bands = Collections.nCopies(33, SEED.bands()).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(WordTable.of(withBands(bands), Locale.ENGLISH).indicatorRows())
                .hasSize(33 * 32);
    }

    private static XWPFTableCell comment(String text) {
        return cell(withFirst(text, "2017"), 4);
    }

    private static XWPFTableCell deadline(String words) {
        return cell(withFirst("", words), 3);
    }

    private static XWPFTableCell cell(WordTable word, int column) {
        return requireNonNull(word.indicatorRows().getFirst().getCell(column));
    }

    /** The seed's table with another comment and deadline in its first row. */
    private static WordTable withFirst(String comment, String deadline) {
        AnnexTable.Band band = SEED.bands().getFirst();
        AnnexTable.Block block = band.blocks().getFirst();
        AnnexTable.Row row = block.rows().getFirst();
        AssessmentContent content = new AssessmentContent(
                List.of(new Part(Optional.of("ongoing"), comment)),
                Optional.of(Deadline.printed(deadline)),
                List.of(),
                Optional.empty());
        AnnexTable.Row changed = Nodes.row(
                row.above().getFirst(),
                row.parent().orElseThrow(),
                row.indicator(),
                withContent(row.assessment(), content),
                row.judgement(),
                row.changed(),
                row.before());
        AnnexTable.Block changedBlock = Nodes.block(
                block.head().orElseThrow(), List.of(changed, block.rows().get(1)));
        return WordTable.of(
                withBands(List.of(Nodes.band(band.above().getFirst(), List.of(changedBlock)))), Locale.ENGLISH);
    }

    private static Assessment withContent(Assessment assessment, AssessmentContent content) {
        AssessmentVersion newest = assessment.newest();
        return new Assessment(
                assessment.id(),
                assessment.indicatorId(),
                new AssessmentVersion(
                        newest.number(),
                        newest.recordedAt(),
                        newest.username(),
                        newest.personName(),
                        newest.route(),
                        newest.act(),
                        newest.state(),
                        newest.reason(),
                        newest.basedOn(),
                        content));
    }

    private static AnnexTable withBands(List<AnnexTable.Band> bands) {
        return new AnnexTable(SEED.mandate(), SEED.framework(), SEED.period(), SEED.before(), SEED.judgedAt(), bands);
    }
}
