package org.jalon.export.rest;

import static org.hamcrest.Matchers.contains;
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

@DatabaseTest
class MatrixApiTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void the_matrix_of_the_seed_counts_what_the_report_says() throws Exception {
        mvc.perform(get("/api/v1/mandates/mali/frameworks/agreement/matrix.json")
                        .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.periods[*].code", contains("2017-Q2", "2017-Q3")))
                .andExpect(jsonPath("$.rows", hasSize(31)))
                .andExpect(jsonPath("$.counts[0].levels.implemented").value(9))
                .andExpect(jsonPath("$.counts[0].levels.ongoing").value(19))
                .andExpect(jsonPath("$.counts[0].levels.not-implemented").value(1))
                .andExpect(jsonPath("$.counts[0].split").value(1))
                .andExpect(jsonPath("$.counts[0].notStated").value(1))
                .andExpect(jsonPath("$.counts[0].rows").value(31))
                .andExpect(jsonPath("$.rows[?(@.indicator == '4.2.1')].cells[0].statuses[0]")
                        .value("implemented"))
                .andExpect(jsonPath("$.rows[?(@.indicator == '2.3.3')].cells[0].statuses[0]", contains(nullValue())))
                .andExpect(jsonPath("$.rows[?(@.indicator == '2.1.3')].cells[0].marks[0]")
                        .value("doubtful"));
    }
}
