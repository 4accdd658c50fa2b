package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Documents of states that were, beside each other or beside what is. */
@DatabaseTest
class MomentsApiTest {

    private static final DateTimeFormatter NAMED =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory beans;

    private String mandate = "";
    private String framework = "";

    /** After the first words of 2017-Q3, and before the second ones. */
    private Instant between = Instant.EPOCH;

    @BeforeEach
    void build() throws Exception {
        BuiltMandate built = new BuiltMandate(beans);
        mandate = built.mandate().code();
        framework = "/api/v1/mandates/" + mandate + "/frameworks/table";
        ReportingPeriod first = built.open("2017-Q2");
        built.indicator("1.1.1", first);
        built.publish(first, "1.1.1", Examples.says("ongoing", "Published words"));
        first = built.seal(first);
        ReportingPeriod second = built.open("2017-Q3");
        built.carryForward(first, second);
        say(built, second, 1, "Earlier words");
        between = clock.instant();
        while (!clock.instant().isAfter(between)) {
            Thread.onSpinWait();
        }
        say(built, second, 2, "Later words");
        promise(built, second, 3, "2018");
    }

    @Test
    void a_period_is_compared_with_itself_at_a_moment_in_every_format() throws Exception {
        String query = "?from=2017-Q3&fromAsAt=" + between + "&to=2017-Q3";
        String name = mandate + "-table-2017-Q3-as-at-" + NAMED.format(between) + "-to-2017-Q3.";
        for (String format : new String[] {"docx", "pdf", "html", "xlsx", "csv"}) {
            named(framework + "/comparison." + format + query, name + format);
        }
        ask(framework + "/comparison.html" + query)
                .andExpect(content()
                        .string(allOf(
                                containsString("What changed from 2017-Q3 as recorded on "),
                                containsString("Of 1 indicators at both moments"),
                                containsString("Earlier words"),
                                containsString("Later words"),
                                not(containsString("Published words")))));
        ask(framework + "/comparison.html" + query + "&lang=fr")
                .andExpect(content().string(containsString("Ce qui a changé de 2017-Q3 telle qu’enregistrée le ")));
    }

    @Test
    void the_reading_of_a_deadline_is_said_as_on_the_pages() throws Exception {
        ask(framework + "/comparison.html?from=2017-Q2&to=2017-Q3")
                .andExpect(content().string(containsString("read as: 1 January 2018 – 31 December 2018")));
        ask(framework + "/comparison.html?from=2017-Q2&to=2017-Q3&lang=fr")
                .andExpect(content().string(containsString("lue comme\u00a0: 1er janvier 2018 – 31 décembre 2018")));
    }

    @Test
    void a_comparison_of_a_sealed_state_names_it() throws Exception {
        String query = "?from=2017-Q2&fromCorrigendum=0&to=2017-Q3&toAsAt=" + between;
        named(
                framework + "/comparison.docx" + query,
                mandate + "-table-2017-Q2-as-first-sealed-to-2017-Q3-as-at-" + NAMED.format(between) + ".docx");
        ask(framework + "/comparison.html" + query)
                .andExpect(content()
                        .string(allOf(
                                containsString("2017-Q2 as first sealed"),
                                containsString("Published words"),
                                containsString("Earlier words"),
                                not(containsString("Later words")))));
        ask(framework + "/comparison.json" + query)
                .andExpect(jsonPath("$.fromReading.kind").value("sealed"))
                .andExpect(jsonPath("$.toReading.kind").value("as-at"));
        ask(framework + "/comparison.docx?from=2017-Q2&fromCorrigendum=7").andExpect(status().isNotFound());
        ask(framework + "/comparison.json?from=2017-Q2&fromCorrigendum=0&fromAsAt=" + between)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:two-readings"));
    }

    @Test
    void changes_are_marked_on_a_state_of_the_past_and_since_one() throws Exception {
        String table = framework + "/periods/2017-Q3/table.";
        named(
                table + "docx?compareWithAsAt=" + between,
                mandate + "-table-2017-Q3-since-2017-Q3-as-at-" + NAMED.format(between) + ".docx");
        ask(table + "html?compareWithAsAt=" + between)
                .andExpect(content()
                        .string(allOf(
                                containsString("Changes since reporting period 2017-Q3 as recorded on "),
                                containsString(">Earlier</del>"),
                                containsString(">Later</ins>"))));
        String past = table + "html?asAt=" + between + "&compareWith=2017-Q2&compareWithCorrigendum=0";
        named(past, mandate + "-table-2017-Q3-as-at-" + NAMED.format(between) + "-since-2017-Q2-as-first-sealed.html");
        ask(past)
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "Changes from reporting period 2017-Q2 as first sealed to 2017-Q3 as recorded"),
                                containsString(">Published</del>"),
                                containsString(">Earlier</ins>"),
                                not(containsString("Later")))));
        ask(framework + "/periods/2017-Q2/table.html?corrigendum=0&compareWith=2017-Q3")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">Later</del>")));
    }

    @Test
    void what_makes_no_sense_is_refused_with_the_reason() throws Exception {
        String table = framework + "/periods/2017-Q3/table.docx";
        ask(table + "?compareWith=2017-Q3")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("nothing can differ")));
        ask(table + "?compareWithAsAt=1999-12-31T00:00:00Z")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("Nothing had been recorded")));
        ask(table + "?compareWith=2017-Q2&compareWithCorrigendum=3").andExpect(status().isNotFound());
        ask(table + "?compareWith=2017-Q2&compareWithCorrigendum=0&compareWithAsAt=" + between)
                .andExpect(status().isBadRequest());
    }

    @Test
    void an_order_is_refused_before_anybody_waits_for_it() throws Exception {
        order("what=table&period=2017-Q3&compareWith=2017-Q3").andExpect(status().isConflict());
        order("what=table&period=2017-Q2&corrigendum=5").andExpect(status().isNotFound());
        order("what=comparison&from=2017-Q2&fromCorrigendum=5").andExpect(status().isNotFound());
        order("what=comparison&from=2017-Q3&fromAsAt=" + between + "&to=2017-Q3&format=csv")
                .andExpect(status().isAccepted());
    }

    private void say(BuiltMandate built, ReportingPeriod period, int version, String words) throws Exception {
        update(built, period, version, Examples.says("ongoing", words));
    }

    private void promise(BuiltMandate built, ReportingPeriod period, int version, String deadline) throws Exception {
        AssessmentContent said = Examples.says("ongoing", "Later words");
        update(
                built,
                period,
                version,
                new AssessmentContent(
                        said.parts(), Optional.of(Deadline.printed(deadline)), said.citations(), said.doubt()));
    }

    private void update(BuiltMandate built, ReportingPeriod period, int version, AssessmentContent content)
            throws Exception {
        Acting.as(
                Acting.OFFICER,
                () -> updates.update(
                        built.address(period, "1.1.1"),
                        version,
                        new Update.Edit(content, Optional.empty()),
                        Route.PAGE));
    }

    private void named(String address, String name) throws Exception {
        String said = ask(address)
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Disposition");
        assertThat(said).as(address).contains("\"" + name + "\"");
    }

    private ResultActions order(String query) throws Exception {
        return mvc.perform(post(framework + "/documents?" + query)
                .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
