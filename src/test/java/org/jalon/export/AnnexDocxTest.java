package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.export.WordTable.merge;
import static org.jalon.export.WordTable.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jalon.export.request.DocumentRequest;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The annex as a Word file: S/2017/478, Annex I, read back by Apache POI. */
class AnnexDocxTest {

    private static final SeedFixture SEED = SeedFixture.mali();
    private static final WordTable PUBLISHED = WordTable.of(SEED.published(), Locale.ENGLISH);
    private static final WordTable OPEN = WordTable.of(SEED.open(), Locale.ENGLISH);

    @Test
    void everyCellSaysWordForWordWhatTheSeedSays() {
        List<List<String>> expected =
                SEED.lines("assessments").stream().map(AnnexDocxTest::printed).toList();
        assertThat(PUBLISHED.grid()).hasSize(32).isEqualTo(expected);
        assertThat(PUBLISHED.grid().stream().map(row -> row.get(1)).distinct()).hasSize(31);
    }

    @Test
    void aPillarRunsAcrossAllFiveColumns() {
        assertThat(PUBLISHED.pillarRows()).hasSize(4);
        for (int n = 0; n < 4; n++) {
            XWPFTableCell cell = PUBLISHED.pillarRows().get(n).getCell(0);
            CSVRecord pillar = SEED.lines("pillars").get(n);
            assertThat(cell.getCTTc().getTcPr().getGridSpan().getVal()).hasToString("5");
            assertThat(text(cell))
                    .isEqualTo(pillar.get("number") + ". " + pillar.get("title") + "\n" + pillar.get("statement"));
            assertThat(cell.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("PillarTitle", "PillarStatement");
        }
    }

    @Test
    void anObjectiveIsOneCellBesideItsIndicators() {
        assertThat(PUBLISHED.indicatorRows().stream()
                        .map(row -> row.getCell(0))
                        .filter(cell ->
                                merge(cell).filter(STMerge.RESTART::equals).isPresent())
                        .map(cell -> text(cell).substring(0, 3)))
                .containsExactly("1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3");
    }

    @Test
    void aSplitRowHasAStatusAndACommentForEachPartAndEverythingElseOnce() {
        int first = IntStream.range(0, 32)
                .filter(n -> PUBLISHED.grid().get(n).get(1).startsWith("4.2.1 "))
                .findFirst()
                .orElseThrow();
        List<XWPFTableCell> one = PUBLISHED.indicatorRows().get(first).getTableCells();
        List<XWPFTableCell> two = PUBLISHED.indicatorRows().get(first + 1).getTableCells();
        assertThat(one.stream().map(WordTable::text).toList().subList(2, 5))
                .containsExactly(
                        "Implemented",
                        "",
                        "Progress made:\n– The Truth, Justice and Reconciliation Commission is operational");
        assertThat(two.stream().map(WordTable::text).toList())
                .containsExactly("", "", "Ongoing", "", "– Five regional offices out of six are open");
        assertThat(merge(one.get(1))).contains(STMerge.RESTART);
        assertThat(merge(one.get(3))).contains(STMerge.RESTART);
        assertThat(two.stream()
                        .map(cell ->
                                merge(cell).filter(STMerge.CONTINUE::equals).isPresent()))
                .containsExactly(true, true, false, true, false);
        assertThat(one.get(2).getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext())
                .isTrue();
    }

    @Test
    void whatIsNotStatedStaysBlank() {
        assertThat(PUBLISHED.rowsOf("2.3.3"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(2, 5)).containsExactly("", "", ""));
    }

    @Test
    void aDoubtIsNotPrintedIntoTheAnnex() {
        assertThat(PUBLISHED.rowsOf("2.1.3"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(2, 5)).containsExactly("Ongoing", "", "Completion expected"));
    }

    @Test
    void listsAreListsAndTheirDashesNotCharacters() {
        List<XWPFParagraph> items = PUBLISHED.paragraphs().stream()
                .filter(paragraph -> paragraph.getNumID() != null)
                .toList();
        assertThat(items).hasSize(10).allSatisfy(item -> {
            assertThat(item.getStyle()).isEqualTo("TableBullet");
            assertThat(item.getNumFmt()).isEqualTo("bullet");
            assertThat(item.getNumLevelText()).isEqualTo("–");
        });
        assertThat(PUBLISHED.paragraphs())
                .noneMatch(paragraph -> paragraph.getText().startsWith("–"));
    }

    @Test
    void everyPageRepeatsTheHeader() {
        assertThat(PUBLISHED.rows().getFirst().isRepeatHeader()).isTrue();
        assertThat(PUBLISHED.rows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader());
        assertThat(PUBLISHED.rows().getFirst().getTableCells().stream().map(WordTable::text))
                .containsExactly(
                        "Objectives", "Progress indicators", "State of implementation", "Deadline", "Comments");
    }

    @Test
    void allLooksComeFromNamedStyles() {
        assertThat(PUBLISHED.document().getParagraphs())
                .extracting(XWPFParagraph::getStyle)
                .containsExactly("AnnexHeading", "AnnexOriginal", "AnnexTitle", "TableEnd");
        assertThat(PUBLISHED.paragraphs()).allSatisfy(paragraph -> {
            assertThat(PUBLISHED.document().getStyles().styleExist(paragraph.getStyle()))
                    .isTrue();
            assertThat(paragraph.getRuns()).allSatisfy(run -> {
                assertThat(run.getFontSizeAsDouble()).isNull();
                assertThat(run.isBold()).isFalse();
            });
        });
    }

    @Test
    void theHeadIsThatOfTheAnnex() {
        assertThat(PUBLISHED.document().getParagraphs().stream().map(XWPFParagraph::getText))
                .containsSequence(
                        "Annex\u00a0I",
                        "[Original: French]",
                        "Benchmarks for monitoring the implementation of the Agreement on Peace and Reconciliation in"
                                + " Mali");
    }

    @Test
    void inFrenchHeadingsAndStatusesAreFrenchAndTheTextsStayAsTheyAre() {
        WordTable french = WordTable.of(SEED.published(), Locale.FRENCH);
        assertThat(french.rows().getFirst().getTableCells().stream().map(WordTable::text))
                .containsExactly(
                        "Objectifs", "Indicateurs de progrès", "État de mise en œuvre", "Échéance", "Observations");
        assertThat(french.document().getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("[Original\u00a0: français]");
        assertThat(french.rowsOf("2.2.2").getFirst().subList(2, 4)).containsExactly("En cours", "First half of 2017");
        assertThat(languages(french, 2)).containsExactly("fr-FR");
        assertThat(languages(french, 4)).containsExactly("en-GB");
    }

    @Test
    void aPublishedTableCarriesTheSymbolOfItsReport() {
        assertThat(footer(PUBLISHED)).isEqualTo("S/2017/478\t1/1");
        assertThat(header(PUBLISHED)).isEmpty();
        assertThat(properties(PUBLISHED)).containsExactly("Jalon", "S/2017/478", "Final");
    }

    @Test
    void aTableThatNoReportPublishedSaysSoOnEveryPage() {
        assertThat(header(OPEN))
                .isEqualTo("Not yet published. Reporting period 2017-Q3 is open: the texts below may still change.");
        assertThat(footer(OPEN)).isEqualTo("mali / agreement / 2017-Q3, not yet published\t1/1");
        assertThat(OPEN.document().getParagraphs().stream().map(XWPFParagraph::getText))
                .contains(
                        "United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)",
                        "Reporting period 2017-Q3: 1 July 2017 to 30 September 2017");
        assertThat(properties(OPEN)).containsExactly("Jalon", "", "Draft");
    }

    @Test
    void everyPageAfterTheFirstSaysThatTheAnnexContinues() {
        assertThat(laterHeader(PUBLISHED)).isEqualTo("Annex\u00a0I (continued)");
        assertThat(laterHeader(WordTable.of(SEED.published(), Locale.FRENCH))).isEqualTo("Annex\u00a0I (suite)");
        assertThat(laterHeader(OPEN)).startsWith("Annex\u00a0I (continued)").endsWith("may still change.");
    }

    @Test
    void theDigestOfASealedTableStandsUnderIt() throws Exception {
        DocumentRequest sealed = DocumentRequest.of(SEED.published()).sealedWith(Optional.of("ab12"));
        WordTable word = WordTable.of(Files.bytes(sealed, Locale.ENGLISH, "docx"));
        assertThat(word.document().getParagraphs())
                .last()
                .extracting(XWPFParagraph::getText, XWPFParagraph::getStyle)
                .containsExactly("Sealed. SHA-256 of the canonical form: ab12", "AnnexSeal");
        assertThat(word.indicatorRows().stream()
                        .filter(row -> row.getTableCells().stream()
                                .flatMap(cell -> cell.getParagraphs().stream())
                                .allMatch(
                                        paragraph -> paragraph.getCTP().getPPr().isSetKeepNext()))
                        .map(row -> text(row.getCell(1)).split("\\s", 2)[0]))
                .as("a seal is never alone on a page, and the first line of a split row is not without the second")
                .containsExactly("4.2.1", "4.3.6");
    }

    @Test
    void symbolsAndNumbersStayOnOneLine() {
        assertThat(PUBLISHED.paragraphs())
                .extracting(XWPFParagraph::getText)
                .anyMatch(text -> text.contains("Act No.\u00a093\u2011008"))
                .allMatch(text -> !text.matches("\\d\\.\\d.* .*") || text.matches("(?s)[\\d.]+\u00a0.*"));
    }

    @Test
    void onlyASealedPeriodWithASymbolCountsAsPublished() {
        AnnexTable sealed = SEED.published();
        AnnexTable unprinted = in(sealed, PeriodState.SEALED, Optional.empty());
        AnnexTable unsealed = in(sealed, PeriodState.IN_REVIEW, sealed.period().reportSymbol());
        assertThat(header(WordTable.of(unprinted, Locale.ENGLISH)))
                .isEqualTo("Not yet published. Reporting period 2017-Q2 is sealed, but no report has printed it yet.");
        assertThat(header(WordTable.of(unsealed, Locale.FRENCH)))
                .startsWith("Non encore publié. La période 2017-Q2 est à l’examen");
        assertThat(footer(WordTable.of(unsealed, Locale.FRENCH))).doesNotContain("S/2017/478");
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        assertThat(WordTable.bytes(SEED.published(), Locale.ENGLISH))
                .isEqualTo(WordTable.bytes(SEED.published(), Locale.ENGLISH));
    }

    private static AnnexTable in(AnnexTable table, PeriodState state, Optional<String> symbol) {
        ReportingPeriod was = table.period();
        ReportingPeriod period = new ReportingPeriod(
                was.id(),
                was.mandateId(),
                was.frameworkId(),
                was.code(),
                was.from(),
                was.to(),
                was.due(),
                state,
                symbol,
                was.reportDate());
        return new AnnexTable(
                table.mandate(), table.framework(), period, table.before(), table.judgedAt(), table.bands());
    }

    private static List<String> printed(CSVRecord part) {
        CSVRecord indicator = line("indicators", part.get("indicator"));
        CSVRecord objective = line("objectives", indicator.get("objective"));
        return List.of(
                objective.get("number") + " " + objective.get("text"),
                indicator.get("number") + " " + indicator.get("text"),
                SEED.lines("status-levels").stream()
                        .filter(level -> level.get("code").equals(part.get("status")))
                        .map(level -> level.get("label_en"))
                        .collect(Collectors.joining()),
                part.get("deadline"),
                part.get("comments"));
    }

    private static CSVRecord line(String file, String number) {
        return SEED.lines(file).stream()
                .filter(line -> line.get("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> languages(WordTable table, int column) {
        return table.indicatorRows().stream()
                .flatMap(row -> row.getCell(column).getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(run -> run.getLang())
                .distinct()
                .toList();
    }

    private static String header(WordTable table) {
        return table.document()
                .getHeaderFooterPolicy()
                .getFirstPageHeader()
                .getText()
                .strip();
    }

    private static String laterHeader(WordTable table) {
        return table.document()
                .getHeaderFooterPolicy()
                .getDefaultHeader()
                .getText()
                .strip();
    }

    private static String footer(WordTable table) {
        var policy = table.document().getHeaderFooterPolicy();
        assertThat(policy.getFirstPageFooter().getText())
                .isEqualTo(policy.getDefaultFooter().getText());
        return policy.getDefaultFooter().getText().strip();
    }

    private static List<String> properties(WordTable table) {
        var core = table.document().getProperties().getCoreProperties();
        return List.of(
                core.getCreator(),
                core.getUnderlyingProperties().getIdentifierProperty().orElse(""),
                core.getContentStatus());
    }
}
