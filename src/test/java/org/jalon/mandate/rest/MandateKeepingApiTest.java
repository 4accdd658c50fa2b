package org.jalon.mandate.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** An administrator makes and keeps mandates by the API. */
@DatabaseTest
@BothDatabases
class MandateKeepingApiTest {

    private static final String MANDATES = "/api/v1/mandates";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory beans;

    private final String code = "m-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_mandate_is_made_changed_closed_and_reopened_and_all_of_that_is_told() throws Exception {
        make(code, "Mission in Carana", "")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", MANDATES + "/" + code))
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.title.fr").value("Mission in Carana"))
                .andExpect(jsonPath("$.closed").value(nullValue()));
        admin(get(MANDATES)).andExpect(jsonPath("$[*].code", hasItem(code)));

        admin(put(MANDATES + "/" + code).header("If-Match", "\"1\""), """
                {"title": {"en": "Mission in Carana", "fr": "Mission en Carana"}, "originalLanguage": "fr", "rhythm": "half-year"}""")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.title.fr").value("Mission en Carana"));
        admin(post(MANDATES + "/" + code + "/closing").header("If-Match", "\"2\""), """
                {"on": "2023-12-31", "decision": "S/RES/2690 (2023)", "reason": "As the Council decided"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.closed.on").value("2023-12-31"))
                .andExpect(jsonPath("$.closed.decision").value("S/RES/2690 (2023)"));
        admin(post(MANDATES + "/" + code + "/closing").header("If-Match", "\"3\""), """
                {"on": "2024-12-31", "decision": "S/RES/2690 (2023)", "reason": "Again"}""")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:mandate-closed"));
        admin(post(MANDATES + "/" + code + "/reopening").header("If-Match", "\"3\""), """
                {"reason": "A successor takes over"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.closed").value(nullValue()))
                .andExpect(jsonPath("$.acts[*].act", contains("reopened", "closed", "changed", "created")))
                .andExpect(jsonPath("$.acts[0].reason").value("A successor takes over"))
                .andExpect(jsonPath("$.acts[3].title.fr").value("Mission in Carana"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() throws Exception {
        make(code, "Mission in Carana", "").andExpect(status().isCreated());
        String change = """
                {"title": {"en": "Another"}, "originalLanguage": "en", "rhythm": "quarter"}""";
        admin(put(MANDATES + "/" + code), change).andExpect(status().isPreconditionRequired());
        admin(put(MANDATES + "/" + code).header("If-Match", "\"1\""), change).andExpect(status().isOk());
        admin(put(MANDATES + "/" + code).header("If-Match", "\"1\""), change)
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"2\""));
        admin(post(MANDATES + "/" + code + "/closing").header("If-Match", "\"1\""), """
                {"on": "2023-12-31", "decision": "S/RES/2690 (2023)", "reason": "Late"}""")
                .andExpect(status().isPreconditionFailed());
        admin(get(MANDATES + "/" + code))
                .andExpect(jsonPath("$.title.en").value("Another"))
                .andExpect(jsonPath("$.closed").value(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"api", "login", "people", "matrix", "compare", "mandates", "UPPER", "a b", "-", "1st", "''"})
    void a_code_that_is_none_or_stands_for_a_page_is_refused(String refused) throws Exception {
        make(refused, "Mission in Carana", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/code"));
    }

    @Test
    void one_code_is_one_mandates() throws Exception {
        make("mali", "Another mission in Mali", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:mandate-exists"));
        admin(get(MANDATES + "/mali")).andExpect(jsonPath("$.title.en").value(containsString("MINUSMA")));
    }

    @Test
    void a_title_has_words_and_not_too_many() throws Exception {
        make(code, " ", "").andExpect(status().isUnprocessableContent());
        make(code, "x".repeat(500), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/title/en"));
        make(code, "بعثة كارانا", "").andExpect(status().isCreated());
    }

    @Test
    void whoever_is_no_administrator_reads_and_keeps_nothing() throws Exception {
        make(code, "Mission in Carana", "").andExpect(status().isCreated());
        Signer.named("keeps-nothing", beans);
        mvc.perform(get(MANDATES + "/" + code).with(httpBasic("keeps-nothing", Signer.PASSWORD)))
                .andExpect(status().isOk());
        mvc.perform(post(MANDATES + "/" + code + "/closing")
                        .with(httpBasic("keeps-nothing", Signer.PASSWORD))
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"on": "2023-12-31", "decision": "S/RES/2690 (2023)", "reason": "No"}"""))
                .andExpect(status().isForbidden());
    }

    private ResultActions make(String as, String en, String fr) throws Exception {
        return admin(post(MANDATES), """
                {"code": "%s", "title": {"en": "%s", "fr": "%s"}, "originalLanguage": "en", "rhythm": "quarter"}""".formatted(as, en, fr));
    }

    private ResultActions admin(AbstractMockHttpServletRequestBuilder<?> request, String body) throws Exception {
        return admin(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions admin(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
