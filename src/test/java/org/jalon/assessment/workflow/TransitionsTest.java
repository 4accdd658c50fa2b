package org.jalon.assessment.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every cell of the table of states, roles and actions through the services, and compares what they do with what it says. */
@DatabaseTest
class TransitionsTest {

    private record Cell(PeriodState period, EditingState row, Role role, Action action) {}

    /** What came of a cell: the state that the row has then, or a word for the refusal. */
    private static final String REFUSED = "refused";

    private static final String NOT_THIS_WAY = "not this way";

    private static final String PASSWORD = "a-password-of-doors";

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BulkUpdates bulk;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void each_cell_is_what_the_service_does() {
        assertThat(cells()).hasSize(5 * 7 * 4 * 8);
        assertThat(walk(this::oneRow)).isEmpty();
    }

    @Test
    @LongTest(
            "Every cell once more; each_cell_is_what_the_service_does walks them one by one, and BulkUpdatesTest knows many rows")
    void the_door_for_many_rows_leads_to_the_same_rules() {
        assertThat(walk(this::manyRows)).isEmpty();
    }

    @Test
    @LongTest("Every cell through REST; each_cell_is_what_the_service_does walks them through the service behind it")
    void the_api_for_one_row_leads_to_the_same_rules() {
        peopleWhoSignIn();
        assertThat(walk(this::apiForOneRow)).isEmpty();
    }

    @Test
    @LongTest(
            "Every cell through REST; the_door_for_many_rows_leads_to_the_same_rules walks them through the service behind it")
    void the_api_for_many_rows_leads_to_the_same_rules() {
        peopleWhoSignIn();
        assertThat(walk(this::apiForManyRows)).isEmpty();
    }

    @Test
    void a_planned_or_sealed_period_takes_nothing_and_officers_never_decide() {
        assertThat(Transitions.all())
                .noneMatch(open -> open.period() == PeriodState.PLANNED || open.period() == PeriodState.SEALED)
                .filteredOn(open -> open.action() == Action.APPROVE || open.action() == Action.RETURN)
                .isNotEmpty()
                .allMatch(open -> open.leastRole() == Role.REVIEWER);
        assertThat(Transitions.all())
                .filteredOn(open -> open.result().equals(Optional.of(EditingState.APPROVED)))
                .allMatch(open -> open.row() == EditingState.SUBMITTED && open.action() == Action.APPROVE);
    }

    /** Also the way to bring the page up to date: it is rewritten in target/ each time. */
    @Test
    void the_page_of_the_user_guide_says_the_same() throws IOException {
        String page = page();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/states-roles-actions.md"), page);

        assertThat(Path.of("docs/states-roles-actions.md")).hasContent(page);
    }

    private interface Door {
        String through(Cell cell, AssessmentAddress row);
    }

    private List<String> walk(Door door) {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        ReportingPeriod period = mandate.open("2017-Q3");
        mandate.indicator("1.1.1", before);
        mandate.carryForward(before, period);
        AssessmentAddress row = mandate.address(period, "1.1.1");
        Acting.as(
                Acting.COLLEAGUE,
                () -> updates.update(row, 1, new Update.Edit(says("ongoing", "v2"), Optional.empty()), Route.PAGE));
        List<String> wrong = new ArrayList<>();
        for (Cell cell : cells()) {
            String expected = expected(cell);
            String came = inState(cell, period, () -> door.through(cell, row));
            if (!came.equals(NOT_THIS_WAY) && !came.equals(expected)) {
                wrong.add(cell + " gave " + came + ", not " + expected);
            }
        }
        return wrong;
    }

    private String inState(Cell cell, ReportingPeriod period, Supplier<String> act) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("update reporting_period set state = :state where id = :id")
                    .param("state", cell.period().name())
                    .param("id", period.id().value())
                    .update();
            jdbc.sql("""
                            update assessment_version set state = :state, username = :who, bulk_id = 'of-the-test'
                            where number = 2 and assessment_id in (select id from assessment where period_id = :id)""")
                    .param("state", cell.row().name())
                    .param(
                            "who",
                            cell.action() == Action.UNDO ? person(cell.role()).username() : "colleague")
                    .param("id", period.id().value())
                    .update();
            return act.get();
        }));
    }

    private String oneRow(Cell cell, AssessmentAddress row) {
        return told(() ->
                Acting.as(person(cell.role()), () -> updates.update(row, 2, update(cell.action()), Route.PAGE)));
    }

    private String manyRows(Cell cell, AssessmentAddress row) {
        PeriodAddress table = new PeriodAddress(row.mandate(), row.framework(), row.period());
        return switch (cell.action()) {
            case EDIT, RESTORE -> NOT_THIS_WAY;
            case UNDO ->
                told(() -> only(Acting.as(person(cell.role()), () -> bulk.undo(table, "of-the-test", Route.PAGE))));
            case SET_DEADLINE, CONFIRM, SUBMIT, RETURN, APPROVE ->
                told(() -> only(Acting.as(
                        person(cell.role()),
                        () -> bulk.act(
                                table,
                                List.of(new RowVersion(row.indicator(), 2)),
                                update(cell.action()),
                                Optional.empty(),
                                Route.PAGE))));
        };
    }

    private String apiForOneRow(Cell cell, AssessmentAddress row) {
        String path = api(row) + "/assessments/" + row.indicator();
        return switch (cell.action()) {
            case SET_DEADLINE -> NOT_THIS_WAY;
            case EDIT -> answered(cell, put(path).content("""
                                    {"parts": [{"status": "implemented", "comment": "Done"}], "deadline": null,
                                     "citations": [], "doubt": null}"""), "$.state");
            case RESTORE ->
                answered(cell, post(path + "/acts").content("{\"act\": \"restore\", \"version\": 1}"), "$.state");
            case CONFIRM, UNDO, SUBMIT, RETURN, APPROVE ->
                answered(
                        cell,
                        post(path + "/acts").content("""
                                {"act": "%s", "reason": "Say where that stands"}""".formatted(cell.action().code())),
                        "$.state");
        };
    }

    private String apiForManyRows(Cell cell, AssessmentAddress row) {
        String path = api(row) + "/bulk";
        return switch (cell.action()) {
            case EDIT, RESTORE -> NOT_THIS_WAY;
            case UNDO -> answered(cell, post(path + "/of-the-test/undo").content(""), "$.rows[0].state");
            case SET_DEADLINE, CONFIRM, SUBMIT, RETURN, APPROVE ->
                answered(
                        cell,
                        post(path).content("""
                                {"act": "%s", "reason": "Say where that stands", "deadline": %s,
                                 "rows": [{"indicator": "1.1.1", "version": 2}]}""".formatted(
                                cell.action().code(), cell.action() == Action.SET_DEADLINE ? "\"2018\"" : "null")),
                        "$.rows[0].state");
        };
    }

    private static String api(AssessmentAddress row) {
        return "/api/v1/mandates/%s/frameworks/%s/periods/%s".formatted(row.mandate(), row.framework(), row.period());
    }

    /** The state that the answer names at {@code where}, or a word for the refusal. */
    private String answered(Cell cell, MockHttpServletRequestBuilder request, String where) {
        try {
            MockHttpServletResponse answer = mvc.perform(request.contentType(MediaType.APPLICATION_JSON)
                            .header("If-Match", "\"2\"")
                            .with(httpBasic(person(cell.role()).username(), PASSWORD)))
                    .andReturn()
                    .getResponse();
            String body = answer.getContentAsString(StandardCharsets.UTF_8);
            return switch (answer.getStatus()) {
                case 200 -> {
                    boolean refused =
                            where.startsWith("$.rows") && "refused".equals(JsonPath.read(body, "$.rows[0].outcome"));
                    String state = refused ? "" : JsonPath.read(body, where);
                    yield refused ? REFUSED : state.toUpperCase(Locale.ROOT).replace('-', '_');
                }
                case 403, 409 -> REFUSED;
                default -> answer.getStatus() + " " + body;
            };
        } catch (Exception e) {
            throw new AssertionError(cell.toString(), e);
        }
    }

    private void peopleWhoSignIn() {
        for (Role role : Role.values()) {
            Person person = person(role);
            Acting.as(
                    Acting.ADMINISTRATOR,
                    () -> people.find(person.username())
                            .orElseGet(() -> people.create(person.username(), person.displayName(), role, PASSWORD)));
        }
    }

    private static Outcome only(BulkOutcome outcome) {
        assertThat(outcome.rows()).hasSize(1);
        return outcome.rows().getFirst().outcome();
    }

    private static String told(Supplier<Outcome> act) {
        try {
            return switch (act.get()) {
                case Outcome.Accepted(Assessment now) -> now.state().name();
                case Outcome.Rejected rejected -> REFUSED;
                case Outcome.Unchanged unchanged -> "unchanged";
                case Outcome.Stale stale -> "stale";
            };
        } catch (AccessDeniedException e) {
            return REFUSED;
        }
    }

    private static String expected(Cell cell) {
        return Transitions.of(cell.period(), cell.row(), cell.action())
                .filter(open -> cell.role().includes(open.leastRole()))
                // What an undo goes back to is the first version here.
                .map(open -> open.result().orElse(EditingState.CARRIED_FORWARD).name())
                .orElse(REFUSED);
    }

    private static Update update(Action action) {
        return switch (action) {
            case EDIT -> new Update.Edit(says("implemented", "Done"), Optional.empty());
            case SET_DEADLINE -> new Update.SetDeadline(Optional.of(Deadline.printed("2018")), Optional.empty());
            case CONFIRM -> new Update.ConfirmNoChange();
            case RESTORE -> new Update.Restore(1, Optional.empty());
            case UNDO -> new Update.Undo();
            case SUBMIT -> new Update.Submit();
            case RETURN -> new Update.Return("Say where that stands");
            case APPROVE -> new Update.Approve();
        };
    }

    private static Person person(Role role) {
        return new Person("p-" + role.name().toLowerCase(Locale.ROOT), "A person", role);
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (PeriodState period : PeriodState.values()) {
            for (EditingState row : EditingState.values()) {
                for (Role role : Role.values()) {
                    for (Action action : Action.values()) {
                        cells.add(new Cell(period, row, role, action));
                    }
                }
            }
        }
        return cells;
    }

    private static String page() {
        String lines = Transitions.all().stream()
                .map(open -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                open.period().code(),
                                open.row().code(),
                                open.action().code(),
                                open.leastRole().name().toLowerCase(Locale.ROOT),
                                open.result().map(EditingState::code).orElse("as before")))
                .collect(Collectors.joining("\n"));
        return """
                # Who may do what when · Qui peut faire quoi, et quand

                Whatever is not in this table is refused. Each role may also do what the roles before it may: reader, officer, reviewer,
                administrator. Ce qui n’est pas dans ce tableau est refusé ; chaque rôle comprend ceux qui le précèdent.

                | period · période | row · ligne | action | least role · rôle minimal | then · ensuite |
                |---|---|---|---|---|
                """ + lines + "\n";
    }
}
