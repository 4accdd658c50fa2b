package org.jalon.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.jalon.analysis.Matrices;
import org.jalon.analysis.TrendReading;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.notice.calendar.CalendarPages;
import org.jalon.security.ActingAsFactory;
import org.jalon.security.Person;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.FewMandates;
import org.jalon.testing.LongTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Who sees which version of a period in which of its states through which door (docs/decisions/0053). The period was sealed with a zebra; a corrigendum
 * makes it a giraffe.
 */
@DatabaseTest
@FewMandates
@LongTest("Every door to every version in every state")
class WhoSeesWhatTest {

    /** What became of the corrigendum. */
    enum Stage {
        PREPARED,
        ABANDONED,
        SIGNED
    }

    /** Where somebody looks. */
    enum Door {
        ASSESSMENT("/periods/2017-Q2/assessments/1.1.1", Kind.WORK),
        HISTORY("/indicators/1.1.1/history", Kind.RECORD),
        TABLE("/periods/2017-Q2/table.json", Kind.OPEN),
        TABLE_CSV("/periods/2017-Q2/table.csv", Kind.OPEN),
        TABLE_HTML("/periods/2017-Q2/table.html", Kind.OPEN),
        TABLE_AS_AT_NOW("/periods/2017-Q2/table.json?asAt=NOW", Kind.OPEN),
        COMPARISON("/comparison.json?from=2017-Q1&to=2017-Q2", Kind.OPEN),
        COMPARISON_CSV("/comparison.csv?from=2017-Q1&to=2017-Q2", Kind.OPEN),
        SEARCH("/find.json?q=giraffe", Kind.FOUND),
        HISTORY_FILE("/indicators/1.1.1/history.csv", Kind.OPEN),
        HISTORY_FILE_FOR_PROGRAMS("/indicators/1.1.1/history.json", Kind.OPEN),
        MATRIX("", Kind.OPEN),
        TRENDS("", Kind.OPEN),
        PACKAGE("", Kind.OPEN),
        CALENDAR("", Kind.OPEN),
        NOTICES("", Kind.NOTHING);

        private final String path;
        private final Kind kind;

        Door(String path, Kind kind) {
            this.path = path;
            this.kind = kind;
        }
    }

    /** For whom it is. */
    enum Kind {
        /** The same for everybody: what was signed. */
        OPEN,
        /** The same, found by its words; the question itself is in the answer. */
        FOUND,
        /** Where a row is written: whoever may write it sees what is being prepared. */
        WORK,
        /** Where all that was done to it is kept: whoever may write it also sees what was given up. */
        RECORD,
        /** Says nothing of what rows say. */
        NOTHING;

        boolean shows(Stage stage, Person person) {
            boolean maker = person != Acting.READER;
            return switch (this) {
                case OPEN, FOUND -> stage == Stage.SIGNED;
                case WORK -> stage == Stage.SIGNED || maker && stage == Stage.PREPARED;
                case RECORD -> stage == Stage.SIGNED || maker;
                case NOTHING -> false;
            };
        }
    }

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private Corrigenda corrigenda;

    @Autowired
    private Matrices matrices;

    @Autowired
    private TrendReading trends;

    @Autowired
    private CalendarPages calendars;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;
    private PeriodAddress table;

    @BeforeEach
    void a_sealed_period() {
        built = new BuiltMandate(beans);
        ReportingPeriod before = built.open("2017-Q1");
        built.indicator("1.1.1", before);
        built.publish(before, "1.1.1", withDeadline(says("ongoing", "Okapi"), "June 2017"));
        built.seal(before);
        ReportingPeriod period = built.open("2017-Q2");
        built.publish(period, "1.1.1", withDeadline(says("ongoing", "Zebra"), "March 2018"));
        built.seal(period);
        table = new PeriodAddress(built.mandate().code(), "table", "2017-Q2");
    }

    static List<Arguments> doors() {
        List<Arguments> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Door door : Door.values()) {
                all.add(Arguments.of(stage, door));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_corrigendum_is_its_makers_until_it_is_signed(Stage stage, Door door) throws Exception {
        reach(stage);

        for (Person person : List.of(Acting.READER, Acting.OFFICER, Acting.REVIEWER)) {
            assertThat(said(door, person).contains("Giraffe"))
                    .as("%s sees the giraffe at %s once it is %s", person.username(), door, stage)
                    .isEqualTo(door.kind.shows(stage, person));
        }
    }

    @Test
    void what_comes_after_is_compared_with_what_was_signed() throws Exception {
        reach(Stage.PREPARED);
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> life.open(new PeriodAddress(table.mandate(), "table", "2017-Q3"), Optional.empty()));

        assertThat(Acting.as(Acting.READER, () -> matrices.of(table.mandate(), "table"))
                        .indicators())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getLast().orElseThrow().textChanged())
                        .as("the quarter after says what was sealed")
                        .isFalse());
        assertThat(rest("/periods/2017-Q3/table.json", Acting.READER))
                .contains("Zebra")
                .doesNotContain("Giraffe");
    }

    @Test
    void a_moment_of_the_past_shows_what_everybody_saw_then() throws Exception {
        reach(Stage.PREPARED);
        Instant meanwhile = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Signer.named("seer", beans).signs(table, "S/2018/2");

        assertThat(rest("/periods/2017-Q2/table.json?asAt=" + meanwhile, Acting.OFFICER))
                .contains("Zebra")
                .doesNotContain("Giraffe");
    }

    private void reach(Stage stage) {
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q2"), "A wrong animal"));
        AssessmentContent corrected = withDeadline(says("not-implemented", "Giraffe"), "October 2031");
        act(Acting.REVIEWER, 1, new Update.Return("Look again"));
        act(Acting.OFFICER, 2, new Update.Edit(corrected, Optional.empty()));
        act(Acting.OFFICER, 3, new Update.Submit());
        act(Acting.REVIEWER, 4, new Update.Approve());
        switch (stage) {
            case PREPARED -> {}
            case ABANDONED ->
                Acting.as(
                        Acting.REVIEWER,
                        () -> corrigenda.abandon(
                                new PeriodAddress(table.mandate(), "table", "2017-Q2"), "It was a zebra", Route.PAGE));
            case SIGNED -> Signer.named("seer", beans).signs(table, "S/2018/2");
        }
    }

    private void act(Person person, int version, Update update) {
        assertThat(Acting.as(person, () -> updates.update(table.row("1.1.1"), version, update, Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private String said(Door door, Person person) throws Exception {
        return switch (door) {
            case MATRIX ->
                Acting.as(person, () -> matrices.of(table.mandate(), "table"))
                                .indicators()
                                .anyMatch(row -> row.cells()
                                        .getLast()
                                        .orElseThrow()
                                        .statuses()
                                        .contains(Optional.of("not-implemented")))
                        ? "Giraffe"
                        : "";
            case TRENDS ->
                Acting.as(person, () -> trends.of(table.mandate(), "table"))
                                        .periods()
                                        .getLast()
                                        .states()
                                        .getOrDefault("not-implemented", 0)
                                > 0
                        ? "Giraffe"
                        : "";
            case PACKAGE -> unpacked(answer("/api/v1/mandates/" + table.mandate() + "/package.zip", person));
            case CALENDAR ->
                Acting.as(person, () -> calendars.write(Locale.ENGLISH, Instant.EPOCH))
                                .replace("\r\n ", "")
                                .lines()
                                .dropWhile(line -> !line.startsWith("UID:deadline-" + table.mandate()))
                                .takeWhile(line -> !line.startsWith("END:"))
                                .anyMatch(line -> line.contains("October 2031"))
                        ? "Giraffe"
                        : "";
            case NOTICES -> answer("/api/v1/notices", person).getContentAsString(StandardCharsets.UTF_8);
            default -> {
                String text = rest(door.path, person);
                yield door.kind == Kind.FOUND && text.contains("\"texts\":0") ? "" : text;
            }
        };
    }

    private String rest(String path, Person person) throws Exception {
        String now =
                Instant.now().plusSeconds(5).truncatedTo(ChronoUnit.SECONDS).toString();
        return answer("/api/v1/mandates/" + table.mandate() + "/frameworks/table" + path.replace("NOW", now), person)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path, Person person) throws Exception {
        return mvc.perform(get(URI.create(path)).with(securityContext(ActingAsFactory.context(person))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private static String unpacked(MockHttpServletResponse answer) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
