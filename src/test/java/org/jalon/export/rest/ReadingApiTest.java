package org.jalon.export.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class ReadingApiTest {

    private static final String AGREEMENT = "/api/v1/mandates/mali/frameworks/agreement";

    @Autowired
    private MockMvc mvc;

    @Test
    void the_roll_up_of_the_annex_counts_what_the_page_counts() throws Exception {
        ask(AGREEMENT + "/rollup.json?period=2017-Q2")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.judgedAt").value("2017-06-30"))
                .andExpect(jsonPath("$.all.total").value(31))
                .andExpect(jsonPath("$.all.levels.implemented").value(9))
                .andExpect(jsonPath("$.all.levels.ongoing").value(19))
                .andExpect(jsonPath("$.all.levels['not-implemented']").value(1))
                .andExpect(jsonPath("$.all.split").value(1))
                .andExpect(jsonPath("$.all.notStated").value(1))
                .andExpect(jsonPath("$.all.lateness.overdue").value(1))
                .andExpect(jsonPath("$.all.editing.published").value(31))
                .andExpect(jsonPath("$.pillars", hasSize(4)))
                .andExpect(jsonPath("$.pillars[3].counts.split").value(1))
                .andExpect(jsonPath("$.pillars[0].objectives[0].number").value("1.1"))
                .andExpect(jsonPath("$.pillars[0].objectives[0].counts.total").value(3));
    }

    @Test
    void without_a_period_it_is_the_newest_and_an_unknown_one_is_not_found() throws Exception {
        ask(AGREEMENT + "/rollup.json").andExpect(jsonPath("$.period.code").value("2017-Q3"));
        ask(AGREEMENT + "/rollup.json?period=2011-Q1").andExpect(status().isNotFound());
    }

    @Test
    void a_search_answers_with_the_hit_in_its_place() throws Exception {
        await().untilAsserted(() -> ask(AGREEMENT + "/find.json?q=KIDAL")
                .andExpect(jsonPath("$.complete").value(true)));
        ask(AGREEMENT + "/find.json?q=KIDAL")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.more").value(false))
                .andExpect(jsonPath("$.elements[*].number", hasItem("3.2.4")))
                .andExpect(jsonPath("$.elements[?(@.number == '3.2.4')].hits[0].text[?(@.hit == true)].text")
                        .value("Kidal"))
                .andExpect(jsonPath("$.elements[?(@.number == '3.2.4')].hits[0].from")
                        .value("2017-Q2"));
        ask(AGREEMENT + "/find.json?q=cantonment")
                .andExpect(jsonPath("$.elements[?(@.kind == 'indicator')].hits[0].version", hasItem(nullValue())));
        ask(AGREEMENT + "/find.json?q=zanzibar").andExpect(jsonPath("$.elements", hasSize(0)));
        ask(AGREEMENT + "/find.json").andExpect(status().isBadRequest());
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
