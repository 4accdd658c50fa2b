package org.jalon.export.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class ComparisonApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BeanFactory beans;

    @Test
    void the_seeds_open_quarter_says_what_was_published() throws Exception {
        ask("/api/v1/mandates/mali/frameworks/agreement/comparison.json?from=2017-Q2&to=2017-Q3")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matched").value(31))
                .andExpect(jsonPath("$.counts.unchanged").value(31))
                .andExpect(jsonPath("$.counts.advanced").value(0))
                .andExpect(jsonPath("$.rows", hasSize(31)))
                .andExpect(jsonPath("$.rows[0].from.parts[0].status").value("ongoing"));
    }

    @Test
    void both_sides_come_whole_and_a_missing_one_is_null() throws Exception {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod first = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", first);
        mandate.publish(first, "1.1.1", Examples.withDeadline(Examples.says("ongoing", "Under way"), "2017"));
        first = mandate.seal(first);
        ReportingPeriod second = mandate.open("2017-Q3");
        mandate.indicator("1.1.2", second);
        mandate.carryForward(first, second);
        AssessmentContent done = Examples.says("implemented", "Done");
        Acting.as(
                Acting.OFFICER,
                () -> updates.update(
                        mandate.address(second, "1.1.1"), 1, new Update.Edit(done, Optional.empty()), Route.PAGE));

        String api = "/api/v1/mandates/" + mandate.mandate().code() + "/frameworks/table/comparison.json";
        ask(api).andExpect(jsonPath("$.from.code").value("2017-Q2"))
                .andExpect(jsonPath("$.to.code").value("2017-Q3"))
                .andExpect(jsonPath("$.matched").value(1))
                .andExpect(jsonPath("$.counts.added").value(1))
                .andExpect(jsonPath("$.counts.advanced").value(1))
                .andExpect(jsonPath("$.counts.deadline-moved").value(1))
                .andExpect(jsonPath("$.rows[0].changes[0]").value("advanced"))
                .andExpect(jsonPath("$.rows[0].from.deadline.words").value("2017"))
                .andExpect(jsonPath("$.rows[0].to.deadline").value(nullValue()))
                .andExpect(jsonPath("$.rows[0].to.parts[0].comment").value("Done"))
                .andExpect(jsonPath("$.rows[1].changes[0]").value("added"))
                .andExpect(jsonPath("$.rows[1].from").value(nullValue()));
        ask(api + "?from=2017-Q3&to=2017-Q2")
                .andExpect(jsonPath("$.counts.regressed").value(1))
                .andExpect(jsonPath("$.counts.withdrawn").value(1));
        ask(api + "?from=1999-Q1").andExpect(status().isNotFound());
        ask(api + "?from=2017-Q3&fromAsAt=1999-12-31T00:00:00Z&to=2017-Q3")
                .andExpect(jsonPath("$.from.code").value("2017-Q3"))
                .andExpect(jsonPath("$.fromReading.kind").value("as-at"))
                .andExpect(jsonPath("$.fromReading.asAt").value("1999-12-31T00:00:00Z"))
                .andExpect(jsonPath("$.toReading.kind").value("current"))
                .andExpect(jsonPath("$.counts.added").value(2));
        ask(api + "?from=2017-Q3&to=2017-Q3&toAsAt=1999-12-31T00:00:00Z")
                .andExpect(jsonPath("$.counts.withdrawn").value(2));
        for (String wrong : List.of("fromAsAt=yesterday", "toCorrigendum=last")) {
            for (String format : List.of("json", "docx")) {
                ask(api.replaceFirst("json$", format) + "?" + wrong)
                        .andExpect(status().isBadRequest())
                        .andExpect(jsonPath("$.type").value("urn:jalon:problem:bad-parameter"))
                        .andExpect(jsonPath("$.detail").value(containsString(wrong.replaceFirst("=.*", ""))));
            }
        }
    }

    @Test
    void both_addresses_describe_their_sides() throws Exception {
        ResultActions api = ask("/v3/api-docs");
        for (String format : List.of("json", "{format}")) {
            String side =
                    "$.paths['/api/v1/mandates/{mandate}/frameworks/{framework}/comparison.%s'].get.parameters[?(@.name == '%s')]";
            api.andExpect(jsonPath(side.formatted(format, "fromAsAt") + ".schema.type")
                            .value("string"))
                    .andExpect(jsonPath(side.formatted(format, "from") + ".required")
                            .value(false))
                    .andExpect(jsonPath(side.formatted(format, "toCorrigendum") + ".schema.type")
                            .value("integer"))
                    .andExpect(jsonPath(side.formatted(format, "toCorrigendum") + ".description")
                            .isNotEmpty());
        }
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
