package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever leaves Jalon as a file, read again by somebody else's program. */
@DatabaseTest
class DocumentFilesApiTest {

    private static final String AGREEMENT = "/api/v1/mandates/mali/frameworks/agreement";
    private static final String PUBLISHED = AGREEMENT + "/periods/2017-Q2/table.";
    private static final List<String> FORMATS = List.of("docx", "pdf", "html", "xlsx", "csv");

    @Autowired
    private MockMvc mvc;

    @Test
    void every_kind_comes_in_every_format_with_a_name_and_a_tag() throws Exception {
        for (String format : FORMATS) {
            named("/matrix." + format, "mali-agreement-matrix." + format);
            named(
                    "/comparison." + format + "?from=2017-Q2&to=2017-Q3&change=unchanged",
                    "mali-agreement-2017-Q2-to-2017-Q3." + format);
            named("/indicators/4.2.1/history." + format, "mali-agreement-4.2.1-history." + format);
        }
        named("/indicators/4.2.1/history.json", "mali-agreement-4.2.1-history.json");
        for (String nothing : List.of("/matrix.exe", "/comparison.exe", "/indicators/4.2.1/history.exe")) {
            ask(get(AGREEMENT + nothing))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("urn:jalon:problem:unknown-format"));
        }
        ask(get(AGREEMENT + "/indicators/9.9.9/history.docx")).andExpect(status().isNotFound());
    }

    private void named(String address, String name) throws Exception {
        MockHttpServletResponse answer = ask(get(AGREEMENT + address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("filename=\"" + name + "\"");
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
        String etag = Objects.requireNonNull(answer.getHeader(HttpHeaders.ETAG));
        ask(get(AGREEMENT + address).header(HttpHeaders.IF_NONE_MATCH, etag)).andExpect(status().isNotModified());
    }

    @Test
    void a_matrix_of_some_periods_says_so_in_its_name_and_has_no_others() throws Exception {
        for (String format : FORMATS) {
            named("/matrix." + format + "?from=2017-Q3", "mali-agreement-matrix-2017-Q3-to-2017-Q3." + format);
        }
        assertThat(csv(AGREEMENT + "/matrix.csv?from=2017-Q3"))
                .hasSize(32)
                .allMatch(line -> line.get("period").equals("2017-Q3"));
        ask(get(AGREEMENT + "/matrix.json?to=2017-Q2"))
                .andExpect(jsonPath("$.periods[*].code").value("2017-Q2"))
                .andExpect(jsonPath("$.counts.length()").value(1));
        for (String nothing : List.of("/matrix.json?from=1999-Q1", "/matrix.pdf?to=1999-Q1")) {
            ask(get(AGREEMENT + nothing)).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_matrix_says_in_word_what_its_json_says() throws Exception {
        JsonNode json = JsonMapper.builder().build().readTree(text(AGREEMENT + "/matrix.json"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(AGREEMENT + "/matrix.docx")))) {
            XWPFTable table = word.getTables().getFirst();
            List<List<String>> rows = table.getRows().stream()
                    .filter(row -> row.getTableCells().size() == 4)
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText().replace('\u00a0', ' '))
                            .toList())
                    .toList();
            assertThat(rows.getFirst().subList(2, 4)).containsExactly("2017-Q2", "2017-Q3");
            for (JsonNode line : json.get("rows")) {
                String number = line.get("indicator").asString();
                List<String> row = rows.stream()
                        .filter(cells -> cells.get(1).startsWith(number + " "))
                        .findFirst()
                        .orElseThrow();
                JsonNode status = line.get("cells").get(0).get("statuses").get(0);
                String label = status.isNull()
                        ? "Not stated"
                        : switch (status.asString()) {
                            case "implemented" -> "Implemented";
                            case "ongoing" -> "Ongoing";
                            case "not-implemented" -> "Not implemented";
                            default -> throw new AssertionError(status.asString());
                        };
                assertThat(row.get(2)).as(number).startsWith(label);
            }
            assertThat(rows.stream().filter(row -> row.get(1).equals("Implemented")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get(2)).isEqualTo("9 of 31"));
        }
    }

    @Test
    void the_matrix_as_a_sheet_has_a_line_for_each_part_of_each_period() throws Exception {
        List<CSVRecord> lines = csv(AGREEMENT + "/matrix.csv");
        assertThat(lines).hasSize(64);
        assertThat(lines.stream()
                        .filter(line -> line.get("indicator_no").equals("4.2.1")
                                && line.get("period").equals("2017-Q2")))
                .extracting(line -> line.get("part_no") + " " + line.get("status"))
                .containsExactly("1 implemented", "2 ongoing");
        assertThat(lines.stream().filter(line -> line.get("indicator_no").equals("2.3.3")))
                .allMatch(line -> line.get("status").isEmpty());
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(AGREEMENT + "/matrix.xlsx?lang=fr")))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("Matrice", "À propos");
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(64);
            assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheetAt(0).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(3);
            book.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void the_history_holds_every_version_whole() throws Exception {
        JsonNode history = JsonMapper.builder().build().readTree(text(AGREEMENT + "/indicators/4.2.1/history.json"));
        int parts = 0;
        for (JsonNode version : history) {
            parts += version.get("parts").size();
        }
        assertThat(csv(AGREEMENT + "/indicators/4.2.1/history.csv")).hasSize(parts);
        String pdf;
        try (PDDocument document = Loader.loadPDF(bytes(AGREEMENT + "/indicators/4.2.1/history.pdf"))) {
            pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        assertThat(pdf).contains("2017-Q3", "2017-Q2", "S/2017/478", "Version 1");
    }

    @Test
    void json_files_keep_the_schemas_that_are_published() throws Exception {
        keeps("matrix", text(AGREEMENT + "/matrix.json?lang=fr"));
        keeps("comparison", text(AGREEMENT + "/comparison.json?from=2017-Q2&to=2017-Q3"));
        keeps("history", text(AGREEMENT + "/indicators/4.2.1/history.json"));
        keeps("table", text(PUBLISHED + "json?pillar=1"));
        assertThat(errors("matrix", text(AGREEMENT + "/matrix.json").replaceFirst("\"ongoing\"", "\"\"")))
                .isNotEmpty();
        assertThat(errors(
                        "comparison",
                        text(AGREEMENT + "/comparison.json").replaceFirst("\"unchanged\"\\]", "\"the-same\"]")))
                .isNotEmpty();
    }

    @Test
    void csv_files_keep_the_columns_that_are_published() throws Exception {
        keepsColumns("matrix", "/matrix.csv");
        keepsColumns("comparison", "/comparison.csv?from=2017-Q2&to=2017-Q3&change=unchanged");
        keepsColumns("history", "/indicators/4.2.1/history.csv");
    }

    private void keepsColumns(String schema, String address) throws Exception {
        JsonNode columns = JsonMapper.builder()
                .build()
                .readTree(text("/api/v1/schemas/" + schema + ".columns.json"))
                .get("fields");
        List<CSVRecord> lines = csv(AGREEMENT + address);
        assertThat(lines).isNotEmpty();
        assertThat(lines.getFirst().getParser().getHeaderNames())
                .isEqualTo(columns.valueStream()
                        .map(field -> field.get("name").asString())
                        .toList());
        for (CSVRecord line : lines) {
            for (JsonNode field : columns) {
                String value = line.get(field.get("name").asString());
                JsonNode constraints = field.path("constraints");
                assertThat(!constraints.path("required").asBoolean(false) || !value.isEmpty())
                        .as("%s of %s", field, line)
                        .isTrue();
                if (constraints.has("pattern")) {
                    assertThat(value).matches(constraints.get("pattern").asString());
                }
                switch (field.get("type").asString()) {
                    case "integer" -> assertThat(Integer.parseInt(value)).isPositive();
                    case "datetime" -> assertThat(Instant.parse(value)).isNotNull();
                    default -> assertThat(field.get("type").asString()).isEqualTo("string");
                }
            }
        }
    }

    private void keeps(String schema, String json) throws Exception {
        assertThat(errors(schema, json)).as(schema).isEmpty();
    }

    private List<com.networknt.schema.Error> errors(String schema, String json) throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("/api/v1/schemas/" + schema + ".schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void an_extract_says_that_it_is_one_and_carries_no_digest() throws Exception {
        String whole = text(PUBLISHED + "html");
        assertThat(whole).contains("SHA-256").doesNotContain("Extract");
        String some = text(PUBLISHED + "html?pillar=1");
        assertThat(some)
                .contains("Extract: 6 of 31 indicators.", "The whole table is published in S/2017/478.")
                .contains(">1.1.1\u00a0", ">1.2.1\u00a0")
                .doesNotContain(">2.1.1\u00a0", "SHA-256");
        ask(get(PUBLISHED + "docx?pillar=1"))
                .andExpect(header().string(
                                HttpHeaders.CONTENT_DISPOSITION,
                                containsString("mali-agreement-2017-Q2-extract.docx")));
        assertThat(csv(PUBLISHED + "csv?pillar=1")).hasSize(6);
    }

    @Test
    void sources_have_a_column_if_one_asks_for_it() throws Exception {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(bytes(PUBLISHED + "docx?citations=column")))) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells()).hasSize(6);
            assertThat(table.getRow(0).getCell(5).getText()).isEqualTo("Sources");
            assertThat(table.getRow(2).getCell(5).getText()).startsWith("S/2017/478");
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .hasToString("landscape");
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(PUBLISHED + "docx")))) {
            assertThat(word.getTables().getFirst().getRow(0).getTableCells()).hasSize(5);
        }
    }

    @Test
    void sources_are_footnotes_if_one_asks_for_it() throws Exception {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(bytes(PUBLISHED + "docx?citations=footnotes")))) {
            assertThat(word.getTables().getFirst().getRow(0).getTableCells()).hasSize(5);
            assertThat(word.getFootnoteByID(31).getParagraphs().getFirst().getText())
                    .contains("S/2017/478");
        }
        assertThat(text(PUBLISHED + "html?citations=footnotes")).contains("id=\"note-31\"");
        assertThat(bytes(PUBLISHED + "csv?citations=footnotes")).isEqualTo(bytes(PUBLISHED + "csv"));
    }

    @Test
    void cells_of_a_spreadsheet_are_merged_if_one_asks_for_it() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(PUBLISHED + "xlsx?merged")))) {
            assertThat(book.getSheetAt(0).getMergedRegions().stream().filter(region -> region.getFirstColumn() == 1))
                    .hasSize(10);
            assertThat(book.getSheetAt(0).getCTWorksheet().isSetAutoFilter()).isFalse();
        }
    }

    @Test
    void a_spreadsheet_has_one_sheet_of_each_kind_if_one_asks_for_it() throws Exception {
        String address =
                Objects.requireNonNull(ask(post(AGREEMENT + "/documents?what=table&period=2017-Q2&format=xlsx&sheets"))
                        .andExpect(status().isAccepted())
                        .andReturn()
                        .getResponse()
                        .getHeader(HttpHeaders.LOCATION));
        await().untilAsserted(
                        () -> ask(get(address)).andExpect(jsonPath("$.state").value("ready")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(address + "/file")))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("Table", "Changes", "Matrix", "History", "About");
            assertThat(book.getSheet("Matrix").getLastRowNum()).isEqualTo(64);
            assertThat(book.getSheet("History").getLastRowNum()).isGreaterThanOrEqualTo(64);
            assertThat(book.getSheet("Table").getDataValidations()).hasSize(1);
        }
    }

    @Test
    void texts_that_are_not_translated_are_marked() throws Exception {
        assertThat(text(PUBLISHED + "html?lang=fr")).contains("[Textes en anglais");
        assertThat(text(PUBLISHED + "html?lang=en")).doesNotContain("not translated");
    }

    @Test
    void the_data_package_comes_in_parts() throws Exception {
        String address = "/api/v1/mandates/mali/package.zip";
        MockHttpServletResponse whole =
                ask(get(address)).andExpect(status().isOk()).andReturn().getResponse();
        byte[] all = whole.getContentAsByteArray();
        String etag = Objects.requireNonNull(whole.getHeader(HttpHeaders.ETAG));
        assertThat(whole.getHeader(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
        inParts(address, all, etag);
        ask(get(address).header(HttpHeaders.IF_NONE_MATCH, etag)).andExpect(status().isNotModified());
    }

    @Test
    void an_ordered_document_is_made_and_comes_in_parts() throws Exception {
        MockHttpServletResponse taken = ask(post(AGREEMENT + "/documents?what=table&period=2017-Q2&format=xlsx"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.choice").value("what=table&period=2017-Q2&in=en&format=xlsx"))
                .andReturn()
                .getResponse();
        String address = Objects.requireNonNull(taken.getHeader(HttpHeaders.LOCATION));
        await().untilAsserted(
                        () -> ask(get(address)).andExpect(jsonPath("$.state").value("ready")));
        MockHttpServletResponse whole = ask(get(address + "/file"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(whole.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("mali-agreement-2017-Q2.xlsx");
        assertThat(whole.getHeader(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
        assertThat(whole.getContentAsByteArray()).isEqualTo(bytes(PUBLISHED + "xlsx"));
        inParts(
                address + "/file",
                whole.getContentAsByteArray(),
                Objects.requireNonNull(whole.getHeader(HttpHeaders.ETAG)));

        ask(delete(address)).andExpect(status().isNoContent());
        ask(get(address)).andExpect(status().isNotFound());
        ask(get(address + "/file")).andExpect(status().isNotFound());
    }

    @Test
    void an_order_with_the_conversation_is_refused_unless_it_is_asked_for_twice() throws Exception {
        String order = AGREEMENT + "/documents?what=table&format=docx&conversation";
        ask(post(order))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:document-not-confirmed"));
        ask(post(order + "&confirmInternal=true"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.internal").value(true));
    }

    private void inParts(String address, byte[] all, String etag) throws Exception {
        byte[] part = ask(get(address).header(HttpHeaders.RANGE, "bytes=10-19").header(HttpHeaders.IF_RANGE, etag))
                .andExpect(status().isPartialContent())
                .andExpect(header().string(HttpHeaders.CONTENT_RANGE, "bytes 10-19/" + all.length))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(all, 10, 20));
        ask(get(address).header(HttpHeaders.RANGE, "bytes=" + all.length + "-"))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string(HttpHeaders.CONTENT_RANGE, "bytes */" + all.length))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:no-such-part"));
        for (String ignored : List.of("rows=1-2", "bytes=abc", "bytes=0-,0-,0-")) {
            assertThat(ask(get(address).header(HttpHeaders.RANGE, ignored))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray())
                    .as(ignored)
                    .isEqualTo(all);
        }
        byte[] other = ask(get(address)
                        .header(HttpHeaders.RANGE, "bytes=10-19")
                        .header(HttpHeaders.IF_RANGE, "\"another\""))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(other).isEqualTo(all);
    }

    private List<CSVRecord> csv(String address) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(address)))
                .getRecords();
    }

    private byte[] bytes(String address) throws Exception {
        return ask(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String text(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
