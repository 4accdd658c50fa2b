package org.jalon.framework.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.MeanwhileAnother;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an administrator does to a framework, and what becomes of its tables, rows and files. */
@DatabaseTest
class FrameworkChangesApiTest {

    private static final String WHY = "\"from\": \"2017-Q3\", \"reason\": \"The report says so\"";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private ConfigurableApplicationContext context;

    private SmallMandate.Made made;
    private String framework;
    private int seen;

    @BeforeEach
    void a_sealed_and_an_open_quarter() {
        made = mandates.make();
        String row = made.assessment("2017-Q3", "1.1.9");
        framework = row.substring(0, row.indexOf("/periods/"));
        seen = 0;
    }

    @Test
    void an_indicator_that_comes_has_a_row_that_is_not_stated() throws Exception {
        String sealed = text(made.table("2017-Q2", "csv"));
        change(post(framework + "/elements"), """
                {"level": "indicator", "parent": "1.1", "number": "1.1.11", "text": "Something new", %s,
                 "source": {"symbol": "S/2017/811", "locator": "Annex I"}}""".formatted(WHY))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.code").value("1.1.11"))
                .andExpect(jsonPath("$.withdrawn").value(false));

        assertThat(text(made.table("2017-Q3", "csv"))).contains("1.1.11,Something new,1,,");
        assertThat(text(made.table("2017-Q2", "csv"))).isEqualTo(sealed);
        edit("1.1.11", "1", "ongoing").andExpect(status().isOk());
        read("/changes")
                .andExpect(jsonPath("$[0].act").value("added"))
                .andExpect(jsonPath("$[0].source").value("S/2017/811, Annex I"))
                .andExpect(jsonPath("$[0].after[0]").value("Something new"));
    }

    @Test
    void an_indicator_that_is_withdrawn_is_in_no_table_and_no_count_and_comes_back_as_it_was() throws Exception {
        edit("1.1.9", "1", "implemented").andExpect(status().isOk());
        change(post(framework + "/elements/1.1.9/withdrawal"), "{" + WHY + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.withdrawn").value(true));

        assertThat(text(made.table("2017-Q3", "csv"))).doesNotContain("1.1.9,").contains("1.1.10,");
        assertThat(text(made.table("2017-Q2", "csv"))).contains("1.1.9,");
        assertThat(text(made.history("1.1.9"))).contains("2017-Q3");
        edit("1.1.9", "2", "ongoing")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("row-withdrawn")));
        mvc.perform(get(framework + "/matrix.json").with(admin()))
                .andExpect(
                        jsonPath("$.rows[?(@.indicator == '1.1.9')].cells[1]").value(hasItem(nullValue())));
        mvc.perform(get(framework + "/comparison.json?from=2017-Q2&to=2017-Q3").with(admin()))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.rows[?(@.indicator == '1.1.9')].changes[0]").value(hasItem("withdrawn")));

        change(post(framework + "/elements/1.1.9/return"), "{" + WHY + "}").andExpect(status().isOk());
        assertThat(text(made.table("2017-Q3", "csv"))).contains("1.1.9,");
        edit("1.1.9", "2", "ongoing").andExpect(status().isOk());
    }

    @Test
    void what_is_renumbered_keeps_its_address_and_its_history() throws Exception {
        String sealed = text(made.table("2017-Q2", "csv"));
        change(patch(framework + "/elements/1.1.9"), """
                {"number": "1.1.12", "text": "Other words", %s}""".formatted(WHY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("1.1.9"))
                .andExpect(jsonPath("$.number").value("1.1.12"))
                .andExpect(jsonPath("$.text").value("Other words"));
        // Its place and its words are two changes.
        seen++;
        change(post(framework + "/elements"), """
                {"level": "indicator", "parent": "1.1", "number": "1.1.9", "text": "Half of it", "splitOff": "1.1.9", %s}""".formatted(WHY))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"3\""))
                .andExpect(jsonPath("$.code").value("1.1.9-2"));

        assertThat(text(made.table("2017-Q2", "csv"))).isEqualTo(sealed);
        assertThat(text(made.table("2017-Q3", "csv"))).contains("1.1.12,Other words", "1.1.9,Half of it");
        edit("1.1.9", "1", "implemented").andExpect(status().isOk());
        edit("1.1.9-2", "1", "ongoing").andExpect(status().isOk());
        assertThat(text(made.history("1.1.9"))).contains("2017-Q2", "1.1.12");
        mvc.perform(get(framework + "/periods/2017-Q3/table.json").with(admin()))
                .andExpect(jsonPath("$..rows[?(@.indicator == '1.1.9')].number").value(hasItem("1.1.12")))
                .andExpect(
                        jsonPath("$..rows[?(@.indicator == '1.1.9-2')].number").value(hasItem("1.1.9")));
        read("/changes")
                .andExpect(jsonPath("$[0].act").value("split-off"))
                .andExpect(jsonPath("$[0].other").value("1.1.9"))
                .andExpect(jsonPath("$[1].act").value("reworded"))
                .andExpect(jsonPath("$[2].act").value("renumbered"))
                .andExpect(jsonPath("$[2].subject").value("1.1.9"))
                .andExpect(jsonPath("$[2].number").value("1.1.12"));
    }

    @Test
    void what_is_merged_names_what_says_it_too() throws Exception {
        change(post(framework + "/elements/1.1.9/withdrawal"), "{\"mergedInto\": \"1.1.10\", " + WHY + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.withdrawn").value(true));
        read("/changes")
                .andExpect(jsonPath("$[0].act").value("merged"))
                .andExpect(jsonPath("$[0].other").value("1.1.10"));
    }

    @Test
    void documents_tell_what_is_withdrawn_from_what_was_never_there_and_from_what_stands() throws Exception {
        change(post(framework + "/elements"), """
                {"level": "indicator", "parent": "1.1", "number": "1.1.11", "text": "Something new", %s}""".formatted(WHY)).andExpect(status().isCreated());
        change(post(framework + "/elements/1.1.9/withdrawal"), "{" + WHY + "}").andExpect(status().isOk());

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes("/matrix.docx")))) {
            assertThat(word.getTables().getFirst().getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText().replace('\u00a0', ' '))
                                    .toList())
                            .filter(cells -> cells.size() == 4)
                            .filter(cells -> cells.get(1).startsWith("1.1.9 ")
                                    || cells.get(1).startsWith("1.1.11 ")))
                    .extracting(cells -> cells.get(2) + "|" + cells.get(3))
                    .containsExactly("Ongoing|withdrawn", "no row|Not stated");
        }
        try (PDDocument pdf = Loader.loadPDF(bytes("/matrix.pdf?lang=fr"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("retiré").contains("sans ligne");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("/matrix.xlsx")))) {
            assertThat(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                            .filter(row -> row.getCell(4).getStringCellValue().equals("1.1.9"))
                            .map(row -> row.getCell(6).getStringCellValue() + " "
                                    + row.getCell(8).getStringCellValue()))
                    .containsExactly("2017-Q2 Ongoing", "2017-Q3 withdrawn");
        }
        try (PDDocument pdf = Loader.loadPDF(bytes("/indicators/1.1.9/history.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("2017-Q3 (open): withdrawn. What had been recorded before:")
                    .contains("2017-Q2 (sealed), report: S/2017/478");
        }
        assertThat(new String(bytes("/matrix.csv"), StandardCharsets.UTF_8))
                .as("lines of a file for programs are rows that there are")
                .doesNotContain("withdrawn");
    }

    private byte[] bytes(String path) throws Exception {
        return mvc.perform(get(framework + path).with(admin()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void other_words_hold_from_their_period_on() throws Exception {
        change(patch(framework + "/elements/1.1.9"), "{\"text\": \"In other words\", " + WHY + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("In other words"));
        change(patch(framework + "/elements/1"), "{\"text\": \"A title\", " + WHY + "}")
                .andExpect(status().isOk());

        assertThat(text(made.table("2017-Q3", "csv"))).contains("1.1.9,In other words,");
        assertThat(text(made.table("2017-Q2", "csv"))).doesNotContain("In other words", "A title");
        read("/elements?period=2017-Q2")
                .andExpect(jsonPath("$[?(@.number == '1.1.9')].text").value(not(hasItem("In other words"))));
        change(patch(framework + "/elements/1.1.9"), """
                {"text": "Never", "from": "2017-Q2", "reason": "x"}""")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("framework-period")));
    }

    @Test
    void a_status_that_comes_is_offered_and_one_that_ended_has_to_be_replaced() throws Exception {
        change(post(framework + "/statuses"), """
                {"code": "suspended", "labelEn": "Suspended", "labelFr": "Suspendu", "symbol": "pause",
                 "colour": "#5B4B8A", "above": "not-implemented", %s}""".formatted(WHY))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[*].code", contains("implemented", "ongoing", "suspended", "not-implemented")));
        edit("1.1.9", "1", "suspended").andExpect(status().isOk());

        change(post(framework + "/statuses/suspended/end"), "{" + WHY + "}").andExpect(status().isOk());
        act("1.1.9", "2", "confirm")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value(containsString("unknown-status")));
        mvc.perform(get(made.table("2017-Q3", "json")).with(admin()))
                .andExpect(jsonPath("$.scale[*].code", hasItem("suspended")));
        edit("1.1.9", "2", "ongoing").andExpect(status().isOk());
        mvc.perform(get(made.table("2017-Q3", "json")).with(admin()))
                .andExpect(jsonPath("$.scale[*].code", not(hasItem("suspended"))));
        mvc.perform(get(made.table("2017-Q2", "json")).with(admin()))
                .andExpect(jsonPath("$.scale[*].code", contains("implemented", "ongoing", "not-implemented")));
    }

    @Test
    void whoever_changes_a_framework_has_seen_it() throws Exception {
        String body = "{\"text\": \"In other words\", " + WHY + "}";
        change(patch(framework + "/elements/1.1.9"), body).andExpect(status().isOk());
        seen = 0;
        change(patch(framework + "/elements/1.1.10"), body)
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"1\""));
        mvc.perform(patch(framework + "/elements/1.1.10")
                        .with(admin())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isPreconditionRequired());
        mvc.perform(patch(framework + "/elements/1.1.10")
                        .with(httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD))
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isForbidden());
        seen = 1;
        change(patch(framework + "/elements/1.1.10"), "{\"text\": \"x\", \"from\": \"2017-Q3\", \"reason\": \" \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/reason"));
        change(patch(framework + "/elements/9.9.9"), body).andExpect(status().isNotFound());
    }

    @Test
    void a_status_without_a_name_is_refused_where_it_has_none() throws Exception {
        change(post(framework + "/statuses"), """
                {"code": "suspended", "labelEn": "Suspended", "labelFr": " ", "symbol": "pause", "colour": "#5B4B8A", %s}""".formatted(WHY))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", contains("/labelFr")));
    }

    @Test
    void what_no_text_has_falls_away_wherever_it_stands() throws Exception {
        change(post(framework + "/elements"), """
                        {"level": "indicator", "parent": "1.\\u00001", "number": "1.1.\\u000011", "text": "Some\\u0000thing\\ud83d new",
                         "from": "2017-Q3\\u0000", "reason": "The\\u0000 report", "source": {"symbol": "S/\\u0000 1", "locator": "\\u0000"}}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.text").value("Something new"));
        read("/changes")
                .andExpect(jsonPath("$[0].reason").value("The report"))
                .andExpect(jsonPath("$[0].source").value("S/ 1"));
    }

    @Test
    void names_change_from_a_period_on_and_sealed_files_keep_theirs() throws Exception {
        String sealed = text(made.table("2017-Q2", "csv"));
        change(put(framework + "/names/statuses/ongoing"), """
                        {"labelEn": "Under way", "labelFr": "Engagé", %s}""".formatted(WHY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statuses[?(@.code == 'ongoing')].labelFr", contains("Engagé")));
        change(put(framework + "/names/title"), """
                        {"labelEn": "A new title", "labelFr": "Un nouveau titre", %s}""".formatted(WHY))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.titleEn").value("A new title"));
        change(put(framework + "/names/annex"), """
                        {"labelEn": "Annex II", "labelFr": "Annexe II", %s}""".formatted(WHY)).andExpect(status().isConflict());

        mvc.perform(get(framework + "/names").param("period", "2017-Q2").with(admin()))
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.titleEn", not("A new title")));
        assertThat(text(made.table("2017-Q2", "csv"))).isEqualTo(sealed);
        read("/changes").andExpect(jsonPath("$[*].act", contains("title-renamed", "status-renamed")));
    }

    /** What somebody else changes between a change and its answer has not been seen by whoever gets the answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/elements/1.1.9/withdrawal", "/statuses/ongoing/end"})
    void an_answer_tells_of_its_own_change_alone(String act) throws Exception {
        try (MeanwhileAnother another = MeanwhileAnother.does(context, this::anotherChanges)) {
            change(post(framework + act), "{" + WHY + "}")
                    .andExpect(status().isOk())
                    .andExpect(header().string("ETag", "\"1\""))
                    .andExpect(jsonPath("$..[?(@.code == 'suspended')]").isEmpty())
                    .andExpect(jsonPath("$..[?(@.withdrawn == false)]").isEmpty());
        }
        read("/changes").andExpect(jsonPath("$[1]").exists());
    }

    private void anotherChanges() throws Exception {
        seen = 1;
        change(post(framework + "/elements/1.1.9/return"), "{" + WHY + "}");
        change(post(framework + "/statuses"), """
                {"code": "suspended", "labelEn": "Suspended", "labelFr": "Suspendu", "symbol": "pause", "colour": "#5B4B8A", %s}""".formatted(WHY)).andExpect(status().isCreated());
    }

    private ResultActions change(AbstractMockHttpServletRequestBuilder<?> request, String body) throws Exception {
        request.header("If-Match", "\"" + seen + "\"");
        request.contentType(MediaType.APPLICATION_JSON);
        request.content(body);
        ResultActions answer = mvc.perform(request.with(admin()));
        seen += answer.andReturn().getResponse().getStatus() < 300 ? 1 : 0;
        return answer;
    }

    private ResultActions edit(String indicator, String version, String status) throws Exception {
        return mvc.perform(put(made.assessment("2017-Q3", indicator))
                .with(httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"parts": [{"status": "%s", "comment": "Said"}], "deadline": null, "citations": [], "doubt": null}""".formatted(status)));
    }

    private ResultActions act(String indicator, String version, String act) throws Exception {
        return mvc.perform(post(made.assessment("2017-Q3", indicator) + "/acts")
                .with(httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"act\": \"" + act + "\"}"));
    }

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(framework + address).with(admin())).andExpect(status().isOk());
    }

    private String text(String address) throws Exception {
        return new String(
                mvc.perform(get(address).with(admin()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor admin() {
        return httpBasic(SmallMandate.ADMINISTRATOR, SmallMandate.PASSWORD);
    }
}
