package org.jalon.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.shared.office.OfficeTable.Cell;
import org.jalon.shared.office.UnreadableCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a Word file shows is what is read. */
class WordTextTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static final String LEVELS =
            level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "upperRoman", "%1.%3");

    private final Map<String, String> parts = new LinkedHashMap<>();

    @Test
    void signsOfWordAreSigns() throws Exception {
        assertThat(said(run("10 ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>" + run(" 20")))
                .isEqualTo("10 → 20");
        assertThat(said("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + run(" 5")))
                .isEqualTo("≥ 5");
        assertThat(said("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uf0a3 a</w:t></w:r>"))
                .isEqualTo("≤ α");
        assertThat(said("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"))
                .isEqualTo("☑");
        Cell unknown = cell("<w:r><w:sym w:font=\"Webdings\" w:char=\"F043\"/></w:r>");
        assertThat(unknown.unread()).map(UnreadableCell::kind).hasValue(Kind.SIGN);
    }

    @ParameterizedTest
    @CsvSource({"41, ↔", "22, ∀", "A0, €"})
    void theTableOfSymbolIsWhole(String number, String sign) {
        assertThat(WordSymbols.sign("Symbol", 0xF000 + Integer.parseInt(number.equals("41") ? "AB" : number, 16)))
                .hasValue(sign);
        assertThat(WordSymbols.sign("symbol", 0xF0FE)).hasValue("⎭");
        assertThat(WordSymbols.sign("SYMBOL", 0xF0E5)).hasValue("∑");
        assertThat(WordSymbols.sign("Symbol", 0xF0D0)).hasValue("∠");
    }

    @Test
    void listsHaveTheNumbersThatOneSees() throws Exception {
        parts.put(
                "word/numbering.xml",
                "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\">" + LEVELS + "</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "bullet", "\uf0b7") + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                        + "</w:numbering>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + W
                        + "><w:style w:styleId=\"List\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>");
        assertThat(saidIn(item(1, 0, "one") + item(1, 1, "first") + item(1, 1, "second") + item(1, 2, "deep")
                        + item(1, 0, "two")
                        + item(1, 1, "again") + item(3, 0, "five") + item(2, 0, "point")
                        + "<w:p><w:pPr><w:pStyle w:val=\"List\"/></w:pPr>" + run("by its style") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"List\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + run("none") + "</w:p>"))
                .isEqualTo(
                        "1. one\na) first\nb) second\n1.I deep\n2. two\na) again\n5. five\n– point\n6. by its style\nnone");
        assertThat(Numerals.of("lowerLetter", 28)).isEqualTo("bb");
        assertThat(Numerals.of("lowerRoman", 14)).isEqualTo("xiv");
    }

    @Test
    void notesStandBelowTheTextThatHasThem() throws Exception {
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                        + run("See S/2017/478.") + "</w:p></w:footnote></w:footnotes>");
        parts.put(
                "word/endnotes.xml",
                "<w:endnotes " + W + "><w:endnote w:id=\"1\"><w:p>" + run("At the end.")
                        + "</w:p></w:endnote></w:endnotes>");
        assertThat(said(run("Done") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(", nearly")
                        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"))
                .isEqualTo("Done[1], nearly[2]\n[1] See S/2017/478.\n[2] At the end.");
    }

    @Test
    void whatIsNotSeenIsNotRead() throws Exception {
        assertThat(said("<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>" + run("new") + "</w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> seen</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(" 7")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:r><w:ruby><w:rt>" + run("トウ") + "</w:rt><w:rubyBase>" + run("東")
                        + "</w:rubyBase></w:ruby></w:r>"))
                .isEqualTo("new seen 7東");
        assertThat(saidIn(
                        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + "</w:pPrChange></w:pPr>" + run("plain") + "</w:p>"))
                .isEqualTo("plain");
    }

    @Test
    void signsOfRunsAreRead() throws Exception {
        assertThat(
                        said(
                                "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>"))
                .isEqualTo("a\tb\nc\u2011de");
        assertThat(
                        said(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"))
                .isEqualTo("☒");
        assertThat(
                        said(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList></w:ffData></w:fldChar></w:r>"))
                .isEqualTo("yes");
    }

    @Test
    void textBoxesAreReadOnce() throws Exception {
        String box = "<w:txbxContent><w:p>" + run("boxed") + "</w:p></w:txbxContent>";
        assertThat(said("<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                .isEqualTo("boxed");
    }

    @Test
    void picturesAndEquationsAreNotPassedOverInSilence() throws Exception {
        assertThat(cell("<w:r><w:drawing><a:blip/></w:drawing></w:r>").unread())
                .hasValue(UnreadableCell.of(Kind.PICTURE));
        assertThat(cell("<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:sSup></m:oMath>")
                        .unread())
                .hasValue(UnreadableCell.of(Kind.EQUATION));
        assertThat(said("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>")).isEqualTo("a+b");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String level(int number, String format, String text) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private String said(String runs) throws Exception {
        return cell(runs).text().strip();
    }

    private String saidIn(String paragraphs) throws Exception {
        return cellOf(paragraphs).text().strip();
    }

    private Cell cell(String runs) throws Exception {
        return cellOf("<w:p>" + runs + "</w:p>");
    }

    private Cell cellOf(String paragraphs) throws Exception {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/document.xml",
                "<w:document " + W + "><w:body><w:tbl><w:tr><w:tc>" + paragraphs
                        + "</w:tc></w:tr></w:tbl></w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return OfficePackage.read(out.toByteArray())
                .table()
                .lines()
                .getFirst()
                .cells()
                .values()
                .iterator()
                .next();
    }
}
