package org.jalon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jalon.security.People;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Measures that illustrate indicators over HTTP, those of the seed among them. */
@DatabaseTest
@BothDatabases
@Transactional
@SuppressWarnings("NullAway.Init")
class IllustrationApiTest {

    private static final String ROWS = "/api/v1/mandates/mali/frameworks/agreement/indicators/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Test
    void the_seed_says_what_illustrates_an_indicator_and_of_many_that_nothing_does() throws Exception {
        call(get(ROWS + "3.1.1/measures.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].measure").value(contains("idps", "refugees-abroad", "return-zones")))
                .andExpect(jsonPath("$[0].name.en").value("Internally displaced persons"))
                .andExpect(jsonPath("$[0].indicator").value("3.1.1"));
        call(get(ROWS + "4.3.6/measures.json")).andExpect(jsonPath("$", hasSize(0)));
        call(get(ROWS + "9.9.9/measures.json")).andExpect(status().isNotFound());
    }

    @Test
    void an_officer_adds_one_takes_it_away_and_adds_it_again_and_all_of_it_is_kept() throws Exception {
        add("4.3.6", "budget", "=1+1")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(1));
        add("4.3.6", "budget", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("budget")));
        call(delete(ROWS + "4.3.6/measures/budget")).andExpect(status().isNoContent());
        call(delete(ROWS + "4.3.6/measures/budget")).andExpect(status().isNotFound());
        call(get(ROWS + "4.3.6/measures.json")).andExpect(jsonPath("$", hasSize(0)));
        add("4.3.6", "budget", "Again").andExpect(jsonPath("$.version").value(3));
        call(get(ROWS + "4.3.6/measures.json"))
                .andExpect(jsonPath("$[0].showsEn").value("Again"))
                .andExpect(jsonPath("$[*].measure").value(hasItems("budget")));
        assertThat(jdbc.sql("select count(*) from illustration_version v"
                                + " join illustration i on i.id = v.illustration_id join measure m on m.id = i.measure_id"
                                + " where m.code = 'budget'")
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(3);
    }

    @Test
    void what_is_no_measure_or_too_long_is_refused_and_so_are_readers() throws Exception {
        add("4.3.6", "nothing", "").andExpect(status().isNotFound());
        add("4.3.6", "budget", "x".repeat(2_001)).andExpect(status().is4xxClientError());
        call(get(ROWS + "4.3.6/measures.json")).andExpect(jsonPath("$", hasSize(0)));
        String reader = "r." + UUID.randomUUID().toString().substring(0, 8);
        Acting.as(Acting.ADMINISTRATOR, () -> people.create(reader, "Reader", Role.READER, "a-long-password"));
        mvc.perform(post(ROWS + "4.3.6/measures")
                        .with(httpBasic(reader, "a-long-password"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"measure\": \"budget\"}"))
                .andExpect(status().isForbidden());
    }

    private ResultActions add(String indicator, String measure, String shows) throws Exception {
        return call(post(ROWS + indicator + "/measures")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"measure\": \"%s\", \"showsEn\": \"%s\"}".formatted(measure, shows)));
    }

    private ResultActions call(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
