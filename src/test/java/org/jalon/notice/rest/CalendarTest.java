package org.jalon.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.PersonChange;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Examples;
import org.jalon.testing.FewMandates;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A person's calendar under its secret address, read as a calendar program reads it. */
@DatabaseTest
@FewMandates
@LongTest(
        "Every way to a calendar and past its secret; ContentLinesTest and PeriodNoticesTest know the lines and who is told")
class CalendarTest {

    private static final String PASSWORD = "a-long-password";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Conversations conversations;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private final String username = "c." + UUID.randomUUID().toString().substring(0, 12);
    private final String elsewhere = UUID.randomUUID().toString();
    private BuiltMandate mandate;
    private ReportingPeriod open;

    @BeforeEach
    void a_mandate_with_deadlines_of_every_kind() {
        Acting.as(Acting.ADMINISTRATOR, () -> people.create(username, "Subscriber", Role.READER, PASSWORD));
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        row("1.1.1", "First half of 2018", "ongoing", before);
        row("1.1.2", "each year", "ongoing", before);
        row("1.1.3", "once the councils have been established", "ongoing", before);
        row("1.1.4", "2016", "implemented", before);
        row("1.1.5", "soon", "ongoing", before);
        mandate.seal(before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
    }

    @Test
    void a_calendar_program_reads_the_due_days_of_open_periods_and_the_last_days_of_deadlines() throws Exception {
        Acting.as(Acting.OFFICER, () -> conversations.say(mandate.address(open, "1.1.1"), "Zanzibar"));
        String text = ask(create())
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        Calendar calendar = parse(text);
        assertThat(calendar.validate().hasErrors()).isFalse();
        String code = mandate.mandate().code();
        assertThat(ofMandate(calendar))
                .extracting(event -> event.getRequiredProperty(Property.UID).getValue())
                .containsExactlyInAnyOrder(
                        "period-" + code + "-2017-Q3@jalon", "deadline-" + code + "-table-1.1.1@jalon");
        VEvent deadline = event(calendar, "deadline-" + code + "-table-1.1.1@jalon");
        assertThat(start(deadline)).isEqualTo(LocalDate.of(2018, 6, 30));
        assertThat(deadline.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo("1.1.1 INDICATOR 1.1.1");
        assertThat(deadline.getRequiredProperty(Property.DESCRIPTION).getValue())
                .isEqualTo("Deadline as printed: First half of 2018");
        assertThat(deadline.getRequiredProperty(Property.URL).getValue())
                .endsWith("/" + code + "/table/2017-Q3?row=1.1.1");
        assertThat(start(event(calendar, "period-" + code + "-2017-Q3@jalon"))).isEqualTo(open.due());
        assertThat(text).doesNotContain("Zanzibar");
        assertThat(text.lines().allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75))
                .as("lines as short as RFC 5545 wants them")
                .isTrue();
    }

    @Test
    void a_planned_period_is_due_on_the_day_that_somebody_gave_it_and_stays_one_entry_once_it_is_opened()
            throws Exception {
        String code = mandate.mandate().code();
        String path = create();
        LocalDate day = LocalDate.of(2018, 5, 2);
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> life.moveDue(new PeriodAddress(code, "table", "2018-Q1"), day, "The Council meets early"));

        VEvent planned = event(read(path), "period-" + code + "-2018-Q1@jalon");
        assertThat(start(planned)).isEqualTo(day);
        assertThat(planned.getRequiredProperty(Property.URL).getValue())
                .endsWith("/" + code + "/table/periods/2018-Q1");

        Acting.as(Acting.ADMINISTRATOR, () -> life.open(new PeriodAddress(code, "table", "2018-Q1"), Optional.empty()));

        assertThat(ofMandate(read(path)))
                .extracting(event -> event.getRequiredProperty(Property.UID).getValue())
                .containsOnlyOnce("period-" + code + "-2018-Q1@jalon");
        assertThat(start(event(read(path), "period-" + code + "-2018-Q1@jalon")))
                .isEqualTo(day);
    }

    private Calendar read(String path) throws Exception {
        return parse(ask(path).andReturn().getResponse().getContentAsString());
    }

    @Test
    void what_did_not_change_is_not_sent_again_and_what_did_is() throws Exception {
        String path = create();
        String tag = heading(path, "ETag");
        mvc.perform(get(path).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        String since = heading(path, "Last-Modified");
        mvc.perform(get(path).header("If-Modified-Since", since)).andExpect(status().isNotModified());

        var row = mandate.address(open, "1.1.5");
        var content = Examples.withDeadline(Examples.says("ongoing", "Now dated"), "March 2019");
        Acting.as(Acting.OFFICER, () -> updates.update(row, 1, new Update.Edit(content, Optional.empty()), Route.PAGE));
        String after = mvc.perform(get(path).header("If-None-Match", tag))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(start(event(parse(after), "deadline-" + mandate.mandate().code() + "-table-1.1.5@jalon")))
                .isEqualTo(LocalDate.of(2019, 3, 31));
    }

    @Test
    void a_guess_a_revoked_address_and_one_of_a_person_who_is_gone_look_the_same() throws Exception {
        String first = create();
        String second = create();
        assertThat(second).isNotEqualTo(first);
        nothing(first);
        ask(second).andExpect(status().isOk());
        mvc.perform(delete("/api/v1/calendar").with(httpBasic(username, PASSWORD)))
                .andExpect(status().isNoContent());
        nothing(second);
        String third = create();
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> members.change(username, PersonChange.ofAccess(false), OptionalInt.empty()));
        nothing(third);
        nothing("/calendar/" + "A".repeat(43) + ".ics");
        nothing("/calendar/x.ics");
        nothing("/calendar/x");
        nothing(third.replace(".ics", ""));
    }

    @Test
    void only_the_hash_of_an_address_is_kept_and_the_address_has_256_bits() throws Exception {
        String path = create();
        assertThat(path).matches("/calendar/[A-Za-z0-9_-]{43}\\.ics");
        String secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
        assertThat(jdbc.sql("select secret_hash from calendar_feed where username = :name")
                        .param("name", username)
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}")
                .doesNotContain(secret);
        mvc.perform(get("/api/v1/calendar").with(httpBasic(username, PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString(secret))));
    }

    @Test
    void who_guesses_too_often_has_to_wait_and_others_do_not() throws Exception {
        String path = create();
        for (int i = 0; i < 60; i++) {
            mvc.perform(get("/calendar/guess-" + i + ".ics").with(from("guesser" + elsewhere)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get(path).with(from("guesser" + elsewhere)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        ask(path).andExpect(status().isOk());
    }

    @Test
    void a_browser_with_a_session_reads_it_too_and_gets_none_from_it() throws Exception {
        String path = create();
        MockHttpSession session = (MockHttpSession)
                mvc.perform(post("/login").param("username", username).param("password", PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession();
        mvc.perform(get(path).session(session)).andExpect(status().isOk());
        ask(path).andExpect(header().doesNotExist("Set-Cookie"));
    }

    private void row(String number, String deadline, String status, ReportingPeriod period) {
        mandate.indicator(number, period);
        mandate.publish(period, number, Examples.withDeadline(Examples.says(status, "Comment"), deadline));
    }

    private String create() throws Exception {
        String answer = mvc.perform(post("/api/v1/calendar").with(httpBasic(username, PASSWORD)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.path");
    }

    private ResultActions ask(String path) throws Exception {
        return mvc.perform(get(path).with(from(elsewhere)));
    }

    private String heading(String path, String name) throws Exception {
        return Objects.requireNonNull(ask(path).andReturn().getResponse().getHeader(name));
    }

    private void nothing(String path) throws Exception {
        ask(path)
                .andExpect(status().isNotFound())
                .andExpect(content().string(""))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Location"));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static Calendar parse(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private List<VEvent> ofMandate(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getRequiredProperty(Property.UID)
                        .getValue()
                        .contains(mandate.mandate().code()))
                .toList();
    }

    private VEvent event(Calendar calendar, String uid) {
        return ofMandate(calendar).stream()
                .filter(event ->
                        event.getRequiredProperty(Property.UID).getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate start(VEvent event) {
        return LocalDate.from(event.getDateTimeStart().getDate());
    }
}
