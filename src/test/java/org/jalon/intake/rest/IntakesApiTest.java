package org.jalon.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A file goes its whole way by programs alone. */
@DatabaseTest
class IntakesApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    private String intakes;

    @BeforeEach
    void make() {
        intakes = "/api/v1/mandates/" + mandates.make().mandate() + "/frameworks/agreement/periods/2017-Q3/intakes";
    }

    @Test
    void a_file_is_brought_in_looked_at_corrected_accepted_and_taken_back() throws Exception {
        ResultActions brought = as(multipart(
                "S/2017/811", "No.,Indicator,State,Comments\n1.1.9,%s,Suspended,Said by a file\n".formatted(text())));
        String at = Objects.requireNonNull(brought.andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        String ready = await().until(
                        () -> read(get(at)),
                        json -> JsonPath.read(json, "$.state").equals("ready"));
        assertThat(JsonPath.<String>read(ready, "$.rows[0].element")).isEqualTo("1.1.9");
        assertThat(JsonPath.<String>read(ready, "$.rows[0].match.kind")).isEqualTo("same");
        assertThat(JsonPath.<String>read(ready, "$.words[0]")).isEqualTo("Suspended");
        assertThat(JsonPath.<String>read(ready, "$.rows[0].standing")).isEqualTo("to-decide");

        as(patch(at).contentType(MediaType.APPLICATION_JSON).content("{\"words\": {\"Suspended\": \"none\"}}"))
                .andExpect(status().isUnprocessableContent());
        as(patch(at).contentType(MediaType.APPLICATION_JSON).content("{\"words\": {\"Suspended\": \"implemented\"}}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].clear").value(true));
        as(post(at + "/acceptance").contentType(MediaType.APPLICATION_JSON).content("{\"rows\": \"clear\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accepted").value(1));
        as(get(at)).andExpect(jsonPath("$.rows[0].standing").value("accepted"));
        as(post(at + "/undo"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows").value(1));
        as(post(at + "/undo"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:intake-nothing"));
        as(get(at + "/file")).andExpect(status().isOk());
        as(get(intakes + "/999999")).andExpect(status().isNotFound());
    }

    @Test
    void the_same_file_twice_and_a_body_without_a_file_are_refused() throws Exception {
        as(multipart("", "No.,State\n1.1.9,Ongoing\n")).andExpect(status().isAccepted());
        as(multipart("", "No.,State\n1.1.9,Ongoing\n"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:intake-twice"));
        as(post(intakes).contentType("multipart/form-data; boundary=x").content("nothing"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(multipart("", "No.,State\n1.1.9,Implemented\n")
                        .with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD)))
                .andExpect(status().isForbidden());
    }

    private String text() throws Exception {
        String json = read(get(intakes.replaceAll("/periods/.*", "/elements?period=2017-Q3")));
        return JsonPath.<net.minidev.json.JSONArray>read(json, "$[?(@.code=='1.1.9')].text")
                .getFirst()
                .toString();
    }

    private MockHttpServletRequestBuilder multipart(String symbol, String csv) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"symbol\"\r\n\r\n" + symbol
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"annex.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + csv + "\r\n--x--\r\n";
        return post(intakes)
                .contentType("multipart/form-data; boundary=x")
                .content(body.getBytes(StandardCharsets.UTF_8));
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        return as(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD)));
    }
}
