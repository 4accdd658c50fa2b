package org.jalon.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.intake.file.grid.ReadingLimits;
import org.jalon.shared.office.Revisions;
import org.junit.jupiter.api.Test;

/** Tables as Word and its kin write them, which are not always as they look. */
class DocxReaderTest {

    private static final String HEAD =
            row("<w:trPr><w:tblHeader/></w:trPr>", cell("Indicator"), cell("State"), cell("Comments"));

    @Test
    void cellsThatGoOnBelowStandInTheFirstRow() {
        FoundTable table = read(table(
                        HEAD,
                        row(merged("restart", "1.1 Courts"), cell("Ongoing"), cell("a")),
                        row(merged("continue", ""), cell("Implemented"), cell("b"))))
                .tables()
                .getFirst();

        assertThat(texts(table))
                .containsExactly(List.of("1.1 Courts", "Ongoing", "a"), List.of("", "Implemented", "b"));
    }

    @Test
    void cellsThatCoverColumnsCountForAllOfThem() {
        FoundTable table = read(table(
                        HEAD,
                        row(cell("<w:gridSpan w:val=\"3\"/>", p("2. Justice"))),
                        row(cell("<w:gridSpan w:val=\"2\"/>", p("1.1 Courts")), cell("c"))))
                .tables()
                .getFirst();

        assertThat(table.rows().getFirst().band()).isTrue();
        assertThat(table.rows().getFirst().cells()).containsExactly(new FoundCell("2. Justice", 3));
        assertThat(table.rows().get(1).cells()).containsExactly(new FoundCell("1.1 Courts", 2), new FoundCell("c", 1));
    }

    @Test
    void linesThatMissEachOtherByAHairMakeNoColumn() {
        String grid =
                "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>";
        FoundTable table = read(("<w:tbl>" + grid
                        + row(
                                "<w:trPr><w:tblHeader/></w:trPr>",
                                cell("<w:gridSpan w:val=\"2\"/>", p("Indicator")),
                                cell("State"),
                                cell("Comments"))
                        + row(cell("1.1 Courts"), cell("<w:gridSpan w:val=\"2\"/>", p("Ongoing")), cell("c"))
                        + "</w:tbl>"))
                .tables()
                .getFirst();

        assertThat(table.headings()).containsExactly("Indicator", "State", "Comments");
        assertThat(texts(table)).containsExactly(List.of("1.1 Courts", "Ongoing", "c"));
    }

    @Test
    void trackedChangesAreReadFromTheSideThatIsAskedFor() {
        String cells = cell("1.1 Courts")
                + cell(
                        "",
                        "<w:p><w:del><w:r><w:delText>Ongoing</w:delText></w:r></w:del><w:ins><w:r><w:t>Implemented</w:t></w:r></w:ins></w:p>")
                + cell("", "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>" + p("two"));
        String document = table(
                HEAD, row(cells), row("<w:trPr><w:ins/></w:trPr>", cell("1.2 Police"), cell("Ongoing"), cell("new")));

        FileReading accepted = read(document);
        FileReading rejected = TableFiles.read("a", DocxFiles.of(document), ReadingLimits.USUAL, Revisions.REJECTED);

        assertThat(texts(accepted.tables().getFirst()))
                .containsExactly(
                        List.of("1.1 Courts", "Implemented", "one\ntwo"), List.of("1.2 Police", "Ongoing", "new"));
        assertThat(texts(rejected.tables().getFirst())).containsExactly(List.of("1.1 Courts", "Ongoing", "one two"));
        assertThat(keys(accepted)).contains("intake.file.remark.accepted");
        assertThat(keys(rejected)).contains("intake.file.remark.rejected");
    }

    @Test
    void hiddenTextNotesAndBoxesAreToldApartFromTheWordsOfTheCell() {
        String notes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Since 2015.</w:t></w:r></w:p></w:footnote>";
        String text = "<w:p><w:r><w:t>Ongoing</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>";
        FileReading reading = TableFiles.read(
                "a", DocxFiles.of(table(HEAD, row(cell("1.1 Courts"), cell("", text), cell("c"))), notes));

        FoundTable table = reading.tables().getFirst();
        assertThat(texts(table)).containsExactly(List.of("1.1 Courts", "Ongoing", "c"));
        assertThat(table.notes()).containsExactly("1 Since 2015.");
        assertThat(reading.remarks())
                .contains(new FileReading.Remark("table=1;row=2", "intake.file.remark.hidden", List.of("secret")));
    }

    @Test
    void aTableInACellIsTextAndAFrameAroundATableIsNone() {
        String inner = table(HEAD, row(cell("1.1 Courts"), cell("Ongoing"), cell("c")));
        FileReading framed = read(table(row(cell("", inner + p("")))));
        FileReading nested = read(table(
                HEAD, row(cell("1.1 Courts"), cell("Ongoing"), cell("", table(row(cell("x"), cell("y"))) + p("")))));

        assertThat(framed.tables().getFirst().headings()).containsExactly("Indicator", "State", "Comments");
        assertThat(texts(nested.tables().getFirst())).containsExactly(List.of("1.1 Courts", "Ongoing", "x y"));
        assertThat(keys(nested)).contains("intake.file.remark.nestedTable");
    }

    @Test
    void mergedCellsThatContradictTheGridAreReadAsTheyStandAndNamed() {
        FileReading reading = read(table(
                HEAD,
                row(merged("restart", "1.1 Courts"), cell("Ongoing"), cell("a")),
                row(cell("1.2 Police"), merged("continue", "Planned"), cell("b"))));

        assertThat(texts(reading.tables().getFirst())).contains(List.of("1.2 Police", "Planned", "b"));
        assertThat(reading.remarks())
                .contains(new FileReading.Remark(
                        "table=1;row=3;column=2", "intake.file.remark.contradictoryMerge", List.of()));
    }

    @Test
    void piecesWithTheSameHeadingsAreOneTableAndTheTextBetweenThemIsABand() {
        FileReading reading = read(p("Annex I")
                + table(HEAD, row(cell("1.1 Courts"), cell("Ongoing"), cell("a")))
                + p("2. Security")
                + table(HEAD, row(cell("2.1 Police"), cell("Planned"), cell("b"))));

        assertThat(reading.tables()).hasSize(1);
        FoundTable table = reading.tables().getFirst();
        assertThat(table.title()).isEqualTo("Annex I");
        assertThat(texts(table))
                .containsExactly(
                        List.of("1.1 Courts", "Ongoing", "a"),
                        List.of("2. Security"),
                        List.of("2.1 Police", "Planned", "b"));
    }

    @Test
    void theSameRowsOnceMoreAreAnotherTable() {
        String once = table(HEAD, row(cell("1.1 Courts"), cell("Ongoing"), cell("a")));

        assertThat(read(once + p("As of March") + once).tables()).hasSize(2);
    }

    private static FileReading read(String content) {
        return TableFiles.read("a.docx", DocxFiles.of(content));
    }

    private static List<List<String>> texts(FoundTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(FoundCell::text).toList())
                .toList();
    }

    private static List<String> keys(FileReading reading) {
        return reading.remarks().stream().map(FileReading.Remark::key).toList();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return cell("", p(text));
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String merged(String how, String text) {
        return cell("<w:vMerge w:val=\"" + how + "\"/>", p(text));
    }

    private static String row(String... content) {
        return "<w:tr>" + String.join("", content) + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }
}
