package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Cookie;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The table that a reader takes away says, cell by cell, what the annex says. */
@LongTest("The Word file by way of the browser; ExportIT gets one too")
class WordDownloadIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final SeedFixture SEED = SeedFixture.mali();

    private final Browser browser = STAGE.browser();

    @Test
    void theWordFileBehindTheLinkHoldsTheAnnexCellByCell() throws Exception {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        HttpResponse<byte[]> file = download("Word");

        assertThat(file.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains(".docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(grid(document)).isEqualTo(expected());
            assertThat(pillars(document))
                    .isEqualTo(SEED.lines("pillars").stream()
                            .map(line -> line.get("number") + ". " + line.get("title") + "\n" + line.get("statement"))
                            .toList());
        }
    }

    @Test
    void theCsvFileBehindTheLinkHoldsALineForEachPart() throws Exception {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        HttpResponse<byte[]> file = download("CSV");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .startsWith(
                        "pillar_no,pillar,pillar_statement,objective_no,objective,indicator_no,indicator,part_no,status,");
    }

    @Test
    void whoeverIsNotSignedInGetsNoFile() throws Exception {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        String address = address("Word");
        browser.driver().manage().deleteAllCookies();

        assertThat(get(address, "").statusCode()).isEqualTo(401);
    }

    private HttpResponse<byte[]> download(String link) throws IOException, InterruptedException {
        Cookie session = Objects.requireNonNull(browser.driver().manage().getCookieNamed("JSESSIONID"));
        HttpResponse<byte[]> file = get(address(link), "JSESSIONID=" + session.getValue());
        assertThat(file.statusCode()).isEqualTo(200);
        return file;
    }

    private String address(String link) {
        return Objects.requireNonNull(browser.the(Role.LINK, link).getDomProperty("href"));
    }

    private static HttpResponse<byte[]> get(String address, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    // ---- The file as somebody reads it who did not write it

    private static List<String> pillars(XWPFDocument document) {
        return rows(document).stream()
                .filter(row -> row.getTableCells().size() == 1)
                .map(row -> text(row.getTableCells().getFirst()))
                .toList();
    }

    /** The texts of the rows below the pillars, five each; a merged cell says the same in all the rows it spans. */
    private static List<List<String>> grid(XWPFDocument document) {
        List<List<String>> grid = new ArrayList<>();
        for (XWPFTableRow row : rows(document)) {
            if (row.isRepeatHeader() || row.getTableCells().size() == 1) {
                continue;
            }
            List<String> texts = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                texts.add(goesOn(cell) ? grid.getLast().get(texts.size()) : text(cell));
            }
            grid.add(List.copyOf(texts));
        }
        return grid;
    }

    private static List<XWPFTableRow> rows(XWPFDocument document) {
        assertThat(document.getTables()).hasSize(1);
        return document.getTables().getFirst().getRows();
    }

    /** A space or hyphen that does not break is a space or hyphen. */
    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getNumID() == null ? paragraph.getText() : "– " + paragraph.getText())
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ')
                .replace('\u2011', '-');
    }

    private static boolean goesOn(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() == STMerge.CONTINUE;
    }

    // ---- What the seed says

    private static List<List<String>> expected() {
        List<List<String>> expected = new ArrayList<>();
        for (CSVRecord line : SEED.lines("assessments")) {
            CSVRecord indicator = find("indicators", line.get("indicator"));
            CSVRecord objective = find("objectives", indicator.get("objective"));
            String deadline = SEED.lines("assessments").stream()
                    .filter(first -> first.get("indicator").equals(line.get("indicator")))
                    .findFirst()
                    .orElseThrow()
                    .get("deadline");
            expected.add(List.of(
                    objective.get("number") + " " + objective.get("text"),
                    indicator.get("number") + " " + indicator.get("text"),
                    status(line.get("status")),
                    deadline,
                    line.get("comments")));
        }
        return expected;
    }

    private static CSVRecord find(String file, String number) {
        return SEED.lines(file).stream()
                .filter(line -> line.get("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String status(String code) {
        return SEED.lines("status-levels").stream()
                .filter(level -> level.get("code").equals(code))
                .findFirst()
                .map(level -> level.get("label_en"))
                .orElse("");
    }
}
