package org.jalon.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.OfficeFile;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form goes out, comes back, and is decided on row by row, by programs alone. */
@DatabaseTest
class FormReturnsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    private SmallMandate.Made made;
    private String agreement;

    @BeforeEach
    void makeMandate() {
        made = mandates.make();
        agreement = "/api/v1/mandates/" + made.mandate() + "/frameworks/agreement";
    }

    @Test
    void what_is_accepted_becomes_a_version_and_what_is_rejected_does_not() throws Exception {
        JsonNode taken = taken();
        String first = decisions(taken, 0);
        String second = decisions(taken, 1);

        as(SmallMandate.OFFICER, post(first + "/accept?version=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].decision").value("accepted"));
        as(SmallMandate.OFFICER, post(second + "/reject"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[1].decision").value("rejected"));

        assertThat(text(made.history("1.1.9"))).contains("\"route\":\"form\"");
        assertThat(text(made.history("1.1.10"))).doesNotContain("\"route\":\"form\"");
        assertThat(text(made.assessment("2017-Q3", "1.1.9"))).contains("From the ministry");
        assertThat(text(made.assessment("2017-Q3", "1.1.10"))).doesNotContain("Not to be taken over");
    }

    @Test
    void what_was_rejected_can_still_be_accepted() throws Exception {
        String second = decisions(taken(), 1);
        as(SmallMandate.OFFICER, post(second + "/reject")).andExpect(status().isOk());
        as(SmallMandate.OFFICER, post(second + "/accept?version=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[1].decision").value("accepted"));
    }

    @Test
    void a_row_that_moved_on_is_told_and_stays_open() throws Exception {
        JsonNode taken = taken();
        as(SmallMandate.OFFICER, post(decisions(taken, 0) + "/accept?version=7"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:proposal-open"));
        assertThat(text(made.assessment("2017-Q3", "1.1.9"))).doesNotContain("From the ministry");
        as(SmallMandate.OFFICER, get(agreement + "/forms/returns"))
                .andExpect(jsonPath("$[0].rows[0].decision").doesNotExist());
    }

    @Test
    void readers_decide_on_nothing_and_rows_of_other_forms_are_not_found() throws Exception {
        JsonNode taken = taken();
        String row = decisions(taken, 0);
        as(SmallMandate.READER, post(row + "/accept?version=1")).andExpect(status().isForbidden());
        as(SmallMandate.READER, post(row + "/reject")).andExpect(status().isForbidden());
        String elsewhere = row.replace(made.mandate(), mandates.make().mandate());
        as(SmallMandate.OFFICER, post(elsewhere + "/accept?version=1")).andExpect(status().isNotFound());
        as(SmallMandate.OFFICER, post(elsewhere + "/reject")).andExpect(status().isNotFound());
    }

    /** A form for both rows, filled in and handed in. */
    private JsonNode taken() throws Exception {
        JsonNode form = json(as(SmallMandate.OFFICER, post(agreement + "/periods/2017-Q3/forms"))
                .andExpect(status().isCreated()));
        OfficeFile word =
                OfficeFile.of(as(SmallMandate.OFFICER, get(form.get("docx").asString()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        byte[] filled = word.fill(tag(word, "1.1.comments"), "From the ministry")
                .fill(tag(word, "2.1.comments"), "Not to be taken over")
                .bytes();
        return json(as(
                        SmallMandate.OFFICER,
                        post(agreement + "/forms/returns?name=form.docx")
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .content(filled))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.rows[0].indicator").value("1.1.9"))
                .andExpect(jsonPath("$.rows[0].outcome").value("proposed")));
    }

    /** The tag whose end names that row, part and field. */
    private static String tag(OfficeFile form, String place) {
        Matcher tag = Pattern.compile("w:tag w:val=\"(jalon\\.\\w+\\." + Pattern.quote(place) + "\\.\\w+)\"")
                .matcher(form.text("word/document.xml"));
        assertThat(tag.find()).as(place).isTrue();
        return tag.group(1);
    }

    private String decisions(JsonNode taken, int row) {
        return agreement + "/forms/returns/" + taken.get("id").asLong() + "/rows/"
                + taken.get("rows").get(row).get("id").asLong();
    }

    private static JsonNode json(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }

    private String text(String address) throws Exception {
        return as(SmallMandate.READER, get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(person, SmallMandate.PASSWORD)));
    }
}
