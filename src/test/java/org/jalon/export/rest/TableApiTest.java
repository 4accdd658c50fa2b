package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class TableApiTest {

    private static final String AGREEMENT = "/api/v1/mandates/mali/frameworks/agreement";
    private static final String ANNEX = AGREEMENT + "/periods/2017-Q2/table.";

    @Autowired
    private MockMvc mvc;

    @Test
    void the_mandates_frameworks_and_periods_lead_to_the_tables() throws Exception {
        ask("/api/v1/mandates")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.code == 'mali')].rhythm").value("quarter"));
        ask("/api/v1/mandates/mali/frameworks?lang=fr")
                .andExpect(jsonPath("$[0].code").value("agreement"))
                .andExpect(jsonPath("$[0].originalLanguage").value("fr"))
                .andExpect(jsonPath("$[0].scale[0].code").value("implemented"))
                .andExpect(jsonPath("$[0].scale[0].label").value("Mis en œuvre"));
        ask(AGREEMENT + "/periods")
                .andExpect(jsonPath("$[0].code").value("2017-Q3"))
                .andExpect(jsonPath("$[0].reportSymbol").value(nullValue()))
                .andExpect(jsonPath("$[1].code").value("2017-Q2"))
                .andExpect(jsonPath("$[1].from").value("2017-04-01"))
                .andExpect(jsonPath("$[1].state").value("sealed"))
                .andExpect(jsonPath("$[1].reportSymbol").value("S/2017/478"));
    }

    @Test
    void the_csv_of_the_annex_has_32_lines() throws Exception {
        List<CSVRecord> lines = csv("en");
        assertThat(lines).hasSize(32);
        assertThat(lines)
                .filteredOn(line -> line.get("status").equals("Implemented"))
                .hasSize(9 + 1);
        assertThat(lines)
                .filteredOn(line -> line.get("status").equals("Ongoing"))
                .hasSize(19 + 1);
        assertThat(lines)
                .filteredOn(line -> line.get("status").equals("Not implemented"))
                .extracting(line -> line.get("indicator_no"))
                .containsExactly("1.2.3");
        assertThat(lines)
                .filteredOn(line -> line.get("status").isEmpty())
                .extracting(line -> line.get("indicator_no"))
                .containsExactly("2.3.3");
        assertThat(lines)
                .filteredOn(line -> line.get("indicator_no").equals("4.2.1"))
                .extracting(line -> line.get("part_no") + " " + line.get("status"))
                .containsExactly("1 Implemented", "2 Ongoing");
        assertThat(lines)
                .filteredOn(line -> line.get("indicator_no").equals("3.2.4"))
                .extracting(line -> line.get("deadline") + " " + line.get("deadline_to") + " " + line.get("lateness"))
                .containsExactly("2016 2016-12-31 overdue");
        assertThat(lines)
                .filteredOn(line -> line.get("indicator_no").equals("3.1.1"))
                .extracting(line -> line.get("comments"))
                .first()
                .asString()
                .contains("Progress made:\n– Identification of 30 return zones");
        assertThat(csv("fr").getFirst().get("status")).isEqualTo("En cours");
    }

    @Test
    void the_csv_comes_as_a_file_in_utf_8() throws Exception {
        ask(ANNEX + "csv")
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8;header=present"))
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"mali-agreement-2017-Q2.csv\""));
    }

    @Test
    void the_json_counts_with_denominators_and_keeps_what_is_blank() throws Exception {
        ask(ANNEX + "json")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mandate.code").value("mali"))
                .andExpect(jsonPath("$.period.code").value("2017-Q2"))
                .andExpect(jsonPath("$.period.state").value("sealed"))
                .andExpect(jsonPath("$.period.report").value("S/2017/478"))
                .andExpect(jsonPath("$.comparedWith").value(nullValue()))
                .andExpect(jsonPath("$.judgedAt").value("2017-06-30"))
                .andExpect(jsonPath("$.counts.total").value(31))
                .andExpect(jsonPath("$.counts.levels.implemented").value(9))
                .andExpect(jsonPath("$.counts.levels.ongoing").value(19))
                .andExpect(jsonPath("$.counts.levels.not-implemented").value(1))
                .andExpect(jsonPath("$.counts.split").value(1))
                .andExpect(jsonPath("$.counts.notStated").value(1))
                .andExpect(jsonPath("$.pillars.length()").value(4))
                .andExpect(jsonPath("$.pillars[*].objectives[*].number", hasSize(10)))
                .andExpect(jsonPath("$..rows[?(@.indicator == '2.3.3')].parts[0].status", hasItem(nullValue())))
                .andExpect(jsonPath("$..rows[?(@.indicator == '4.2.1')].parts.length()")
                        .value(2))
                .andExpect(
                        jsonPath("$..rows[?(@.indicator == '3.2.4')].lateness").value("overdue"))
                .andExpect(jsonPath("$..rows[?(@.indicator == '3.2.4')].daysOverdue")
                        .value(181))
                .andExpect(
                        jsonPath("$..rows[?(@.indicator == '3.2.1')].lateness").value("cannot-be-judged"))
                .andExpect(
                        jsonPath("$..rows[?(@.indicator == '4.1.1')].lateness").value("done"))
                .andExpect(jsonPath("$..rows[?(@.indicator == '2.1.3')].doubt").isNotEmpty());
        ask(AGREEMENT + "/periods/2017-Q3/table.json")
                .andExpect(jsonPath("$.comparedWith").value("2017-Q2"))
                .andExpect(jsonPath("$.counts.carriedForward").value(31));
    }

    @Test
    void the_word_file_is_a_package() throws Exception {
        byte[] file = ask(ANNEX + "docx?lang=fr")
                .andExpect(status().isOk())
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"mali-agreement-2017-Q2.docx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({
        "docx, PK",
        "xlsx, PK",
        "pdf, %PDF-1.",
        "html, <!DOCTYPE html>",
        "csv, pillar_no",
    })
    void every_format_comes_with_its_name_and_tag(String format, String beginning) throws Exception {
        MockHttpServletResponse answer =
                ask(ANNEX + format).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith(beginning);
        assertThat(answer.getHeader("Content-Disposition"))
                .endsWith("filename=\"mali-agreement-2017-Q2." + format + "\"");
        String tag = String.valueOf(answer.getHeader("ETag"));
        assertThat(tag).startsWith("W/\"");
        mvc.perform(get(ANNEX + format)
                        .header("If-None-Match", tag)
                        .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", tag))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                String.valueOf(answer.getHeader("Content-Security-Policy"))));
        ask(ANNEX + format + "?lang=fr").andExpect(status().isOk()).andExpect(header().string("ETag", not(tag)));
    }

    @Test
    void a_sealed_table_carries_its_digest_on_paper_and_nothing_else_does() throws Exception {
        String seals = ask(AGREEMENT + "/periods/2017-Q2/seals")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String digest = JsonPath.<List<String>>read(seals, "$..digest").getFirst();

        ask(ANNEX + "html").andExpect(content().string(containsString(digest)));
        ask(ANNEX + "html?corrigendum=0").andExpect(content().string(containsString(digest)));
        ask(ANNEX + "html?compareWith=2017-Q3").andExpect(content().string(not(containsString(digest))));
        ask(AGREEMENT + "/periods/2017-Q3/table.html").andExpect(content().string(not(containsString("SHA-256"))));
    }

    @Test
    void a_comparison_is_named_for_both_periods() throws Exception {
        for (String format : List.of("docx", "pdf", "xlsx", "html")) {
            ask(AGREEMENT + "/periods/2017-Q3/table." + format + "?compareWith=2017-Q2")
                    .andExpect(status().isOk())
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    containsString("mali-agreement-2017-Q3-since-2017-Q2." + format)));
        }
        ask(AGREEMENT + "/periods/2017-Q2/table.json?compareWith=2017-Q3")
                .andExpect(jsonPath("$.comparedWith").value("2017-Q3"));
        ask(ANNEX + "docx?compareWith=1999-Q1")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("1999-Q1")));
    }

    @Test
    void a_state_of_the_past_is_named_by_its_instant_and_a_sealed_one_by_its_number() throws Exception {
        for (String format : List.of("docx", "csv", "xlsx")) {
            ask(ANNEX + format + "?asAt=2199-09-30T12:00:00.5Z")
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    containsString("mali-agreement-2017-Q2-as-at-21990930T120000Z." + format)));
            ask(ANNEX + format + "?corrigendum=0")
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    containsString("mali-agreement-2017-Q2-as-first-sealed." + format)));
        }
    }

    @Test
    void the_page_brings_its_own_style_and_may_do_nothing_else() throws Exception {
        MockHttpServletResponse answer = ask(ANNEX + "html").andReturn().getResponse();
        String styles = answer.getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<style>", "")
                .replaceFirst("(?s)</style>.*", "");
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-" + digest + "'");
    }

    @Test
    void what_there_is_not_is_a_problem() throws Exception {
        ask(ANNEX + "xml")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:unknown-format"))
                .andExpect(jsonPath("$.detail").value(containsString("'xml'")));
        ask(AGREEMENT + "/periods/2016-Q2/table.csv")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:not-found"))
                .andExpect(jsonPath("$.detail").value(containsString("2016-Q2")));
        mvc.perform(get(ANNEX + "json")
                        .accept("text/csv")
                        .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(status().isNotAcceptable());
        ask(ANNEX + "csv?lang=de")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:bad-parameter"))
                .andExpect(jsonPath("$.detail").value(containsString("en, fr")));
    }

    private List<CSVRecord> csv(String language) throws Exception {
        String text = ask(ANNEX + "csv?lang=" + language)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text)).getRecords();
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
