package org.jalon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Documents, passages and evidence over HTTP. */
@DatabaseTest
@BothDatabases
@Transactional
@SuppressWarnings("NullAway.Init")
class EvidenceApiTest {

    private static final String MALI = "/api/v1/mandates/mali";
    private static final String ROW = MALI + "/frameworks/agreement/indicators/4.3.6";

    @Autowired
    private MockMvc mvc;

    @Test
    void the_register_has_the_five_documents_by_symbol_and_by_name() throws Exception {
        call(get(MALI + "/documents"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].key").value(hasItems("S-2017-478", "S-2021-1117", "internal-review-2023")));
        for (String key : List.of("S-2017-478", "situation-2017")) {
            call(get(MALI + "/documents/" + key))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.symbol").value("S/2017/478"));
            call(get(MALI + "/documents/" + key + "/passages"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].place").value("para. 2"))
                    .andExpect(jsonPath("$[0].source").value("S/2017/478"));
        }
        call(get(MALI + "/documents/S-2017-479"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("S-2017-479")));
    }

    @Test
    void a_document_a_passage_of_it_and_what_it_bears_upon_are_entered_changed_and_withdrawn() throws Exception {
        send(post(MALI + "/documents"), """
                {"symbol": "S/RES/2640 (2022)", "title": "Resolution 2640 (2022)", "published": "2022-06-29",
                 "language": "en", "kind": "resolution", "link": "https://undocs.org/S/RES/2640(2022)"}""")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", MALI + "/documents/S-RES-2640-%282022%29"))
                .andExpect(jsonPath("$.key").value("S-RES-2640-(2022)"));
        String passage = com.jayway.jsonpath.JsonPath.read(
                send(post(MALI + "/documents/{key}/passages", "S-RES-2640-(2022)"), """
                        {"place": "para. 1", "quotation": "Urges\\n the parties", "asAt": "2022-06", "nature": "announcement",
                         "speaker": "security-council"}""")
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.quotation").value("Urges the parties"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.key");
        String link = Objects.requireNonNull(send(post(ROW + "/evidence"), """
                {"passage": "%s", "direction": "delay", "judgementEn": "=1+1"}""".formatted(passage))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""))
                .andReturn()
                .getResponse()
                .getHeader("Location"));

        call(get(ROW + "/evidence.json"))
                .andExpect(jsonPath("$[*].direction").value(contains("delay")))
                .andExpect(jsonPath("$[0].asAt").value("2022-06"));
        List<CSVRecord> lines = csv(ROW + "/evidence.csv");
        assertThat(lines.getFirst().toList())
                .containsExactly("indicator", "source", "place", "quotation", "direction", "as_at", "note");
        assertThat(lines.get(1).toList())
                .containsExactly(
                        "4.3.6", "S/RES/2640 (2022)", "para. 1", "Urges the parties", "delay", "2022-06", "'=1+1");

        send(put(link).header("If-Match", "\"1\""), "{\"direction\": \"upwards\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message")
                        .value(containsString("/direction must be one of: supports, delay, setback, context")));
        send(put(link).header("If-Match", "\"1\""), "{\"direction\": \"setback\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""));
        send(put(link).header("If-Match", "\"1\""), "{\"direction\": \"supports\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"2\""));
        send(put(link), "{\"direction\": \"supports\"}").andExpect(status().isPreconditionRequired());
        send(post(link + "/withdrawal").header("If-Match", "\"2\""), "{\"reason\": \"Another row\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.withdrawn").value(true));
        call(get(ROW + "/evidence.json"))
                .andExpect(content().json("[]", org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @Test
    void all_of_a_framework_stands_in_one_file_in_the_order_of_its_rows() throws Exception {
        List<CSVRecord> lines = csv(MALI + "/frameworks/agreement/evidence.csv");

        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(lines.get(1).get(0)).isEqualTo("1.1.1");
        assertThat(csv(MALI + "/evidence.csv")).hasSameSizeAs(lines);
        call(get(MALI + "/frameworks/agreement/evidence.json"))
                .andExpect(jsonPath("$[*].indicator").value(hasItem("2.2.2")));
        assertThat(csv(MALI + "/frameworks/agreement/indicators/4.1.1/evidence.csv?lang=fr"))
                .anyMatch(line -> line.get(6).contains("La conférence"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /documents | {"title": " "} | 422 | /title
            /documents | {"title": "T", "link": "javascript:alert(1)"} | 422 | /link
            /documents | {"title": "T", "language": "klingon"} | 422 | /language
            /documents | {"title": "T", "published": "2021-02-30"} | 400 | /published
            /documents | {"title": "T", "symbol": "///"} | 422 | /symbol
            /documents | {"symbol": "s/2017/478", "title": "T"} | 409 | -
            /documents | {"title": "the situation  IN mali", "symbol": null} | 409 | -
            /documents | {"title": "T", "colour": "red"} | 400 | /colour
            /documents/S-2017-478/passages | {"place": "", "quotation": "W"} | 422 | /place
            /documents/S-2017-478/passages | {"place": "para. 1", "quotation": "\\n"} | 422 | /quotation
            /documents/S-2017-478/passages | {"place": "para. 1", "quotation": "W", "asAt": "2021-02-30"} | 422 | /asAt
            /documents/S-2017-478/passages | {"place": "para. 1", "quotation": "W", "nature": "rumour"} | 400 | /nature
            /documents/S-2017-478/passages | {"place": "para. 1"} | 400 | /quotation
            /documents/nowhere/passages | {"place": "para. 1", "quotation": "W"} | 404 | -
            /frameworks/agreement/indicators/9.9.9/evidence | {"passage": "situation-2017-p2-a", "direction": "delay"} | 404 | -
            /frameworks/agreement/indicators/4.3.6/evidence | {"passage": "nowhere", "direction": "delay"} | 404 | -
            /frameworks/agreement/indicators/4.3.6/evidence | {"passage": "situation-2017-p2-a", "direction": "up"} | 400 | /direction
            /frameworks/agreement/indicators/4.1.1/evidence | {"passage": "situation-2017-p2-a", "direction": "delay"} | 409 | -
            """)
    void bad_input_is_refused_where_it_is_wrong(String path, String body, int status, String pointer) throws Exception {
        ResultActions answer = send(post(MALI + path), body).andExpect(status().is(status));
        if (!pointer.equals("-")) {
            answer.andExpect(jsonPath("$.errors[0].pointer").value(pointer));
        }
    }

    private List<CSVRecord> csv(String path) throws Exception {
        String text = call(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return records(text);
    }

    private static List<CSVRecord> records(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request, String body) throws Exception {
        return call(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions call(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
