package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.StatusCell;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Signer;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class MatricesTest {

    @Autowired
    private Matrices matrices;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod first;
    private ReportingPeriod second;

    @BeforeEach
    void two_periods() {
        mandate = new BuiltMandate(beans);
        first = mandate.open("2017-Q2");
        publish("1.1.9", withDeadline(says("ongoing", "Nine"), "2016"));
        publish("1.1.10", says("implemented", "Ten"));
        publish("2.1.1", split(new Part(Optional.of("implemented"), "a"), new Part(Optional.of("ongoing"), "b")));
        publish("2.1.2", withDoubt(AssessmentContent.notStated(), "a blot"));
        first = mandate.seal(first);
        second = mandate.open("2017-Q3");
        mandate.indicator("3.a.1", second);
        mandate.carryForward(first, second);
    }

    @Test
    void indicators_go_down_by_number_and_periods_across_by_time() {
        Matrix matrix = matrix();

        assertThat(matrix.periods()).containsExactly(first, second);
        assertThat(matrix.indicators())
                .map(indicator -> indicator.entry().number().printed())
                .containsExactly("1.1.9", "1.1.10", "2.1.1", "2.1.2", "3.a.1");
        assertThat(matrix.top())
                .map(pillar -> pillar.entry().number().printed())
                .containsExactly("1", "2", "3");
    }

    @Test
    void some_of_the_periods_are_a_matrix_of_their_own() {
        ReportingPeriod third = mandate.open("2017-Q4");
        Matrix whole = matrix();
        Matrix some = whole.between(Optional.of("2017-Q3"), Optional.empty());

        assertThat(some.periods()).containsExactly(second, third);
        assertThat(some.indicators())
                .zipSatisfy(
                        whole.indicators().toList(),
                        (one, all) ->
                                assertThat(one.cells()).isEqualTo(all.cells().subList(1, 3)));
        assertThat(some.counts(some.indicators().toList()))
                .isEqualTo(whole.counts(whole.indicators().toList()).subList(1, 3));
        assertThat(whole.between(Optional.of("2017-Q3"), Optional.of("2017-Q2")).periods())
                .as("in whichever order")
                .containsExactly(first, second);
        assertThat(whole.between(Optional.empty(), Optional.of("2017-Q2")).periods())
                .containsExactly(first);
        assertThat(whole.between(Optional.empty(), Optional.empty())).isEqualTo(whole);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> whole.between(Optional.of("2017-Q3"), Optional.of("1999-Q1")))
                .satisfies(missing -> assertThat(missing.code()).isEqualTo("1999-Q1"));
    }

    @Test
    void blank_split_and_without_a_row_are_values_of_their_own() {
        assertThat(cells("2.1.1").getFirst().orElseThrow().statuses())
                .containsExactly(Optional.of("implemented"), Optional.of("ongoing"));
        StatusCell blank = cells("2.1.2").getFirst().orElseThrow();
        assertThat(blank.isNotStated()).isTrue();
        assertThat(blank.doubtful()).isTrue();
        assertThat(cells("3.a.1").getFirst()).isEmpty();
        assertThat(cells("3.a.1").getLast().orElseThrow().isNotStated()).isTrue();
    }

    @Test
    void what_differs_from_the_period_before_is_marked() {
        assertThat(cells("1.1.9").getLast()).contains(cell("ongoing", false, false));
        edit("1.1.9", 1, withDeadline(says("implemented", "Nine"), "2018"));
        edit("1.1.10", 1, says("implemented", "Ten, again"));

        assertThat(cells("1.1.9").getLast()).contains(cell("implemented", true, false));
        assertThat(cells("1.1.10").getLast()).contains(cell("implemented", false, true));
        assertThat(cells("1.1.9").getFirst())
                .as("the first period has nothing before it")
                .contains(cell("ongoing", false, false));

        edit("1.1.9", 2, says("implemented", "Nine"));
        assertThat(cells("1.1.9").getLast()).as("a deadline that is gone").contains(cell("implemented", true, false));
    }

    @Test
    void what_is_remembered_of_versions_is_never_what_was_replaced() {
        for (int version = 1; version <= 3; version++) {
            edit("1.1.10", version, says(version % 2 == 1 ? "ongoing" : "implemented", "Text " + version));
            assertThat(cells("1.1.10").getLast())
                    .contains(cell(version % 2 == 1 ? "ongoing" : "implemented", false, true));
        }
        edit("1.1.10", 4, says("implemented", "Ten"));

        assertThat(cells("1.1.10").getLast()).contains(cell("implemented", false, false));
    }

    @Test
    void a_part_more_or_less_is_a_changed_text() {
        edit("2.1.1", 1, says("implemented", "a"));
        edit("1.1.10", 1, split(new Part(Optional.of("implemented"), "Ten"), new Part(Optional.of("ongoing"), "")));

        assertThat(cells("2.1.1").getLast()).contains(cell("implemented", false, true));
        assertThat(cells("1.1.10").getLast().orElseThrow().textChanged()).isTrue();
    }

    @Test
    void what_a_signed_corrigendum_changed_is_marked_and_nothing_else() {
        PeriodAddress table = sealedSecond();
        Acting.as(Acting.REVIEWER, () -> life.beginCorrigendum(table, "A wrong number"));
        act(table, Acting.REVIEWER, "1.1.9", 4, new Update.Return("It is done"));
        act(table, Acting.OFFICER, "1.1.9", 5, new Update.Edit(says("implemented", "Nine, done"), Optional.empty()));
        act(table, Acting.OFFICER, "1.1.9", 6, new Update.Submit());
        act(table, Acting.REVIEWER, "1.1.9", 7, new Update.Approve());
        act(table, Acting.REVIEWER, "1.1.10", 4, new Update.Return("Look again"));
        act(table, Acting.OFFICER, "1.1.10", 5, new Update.ConfirmNoChange());
        act(table, Acting.OFFICER, "1.1.10", 6, new Update.Submit());
        act(table, Acting.REVIEWER, "1.1.10", 7, new Update.Approve());

        assertThat(cells("1.1.9").getLast().orElseThrow())
                .as("nobody has signed it")
                .isEqualTo(cell("ongoing", false, false));
        Signer.named("matrix-signer", beans).signs(table, "S/2018/2");

        StatusCell now = cells("1.1.9").getLast().orElseThrow();
        assertThat(now.corrected()).isTrue();
        assertThat(now.statuses()).containsExactly(Optional.of("implemented"));
        assertThat(matrix().indicators()
                        .flatMap(indicator -> indicator.cells().stream().flatMap(Optional::stream))
                        .filter(StatusCell::corrected))
                .as("looked at again is not changed")
                .hasSize(1);
    }

    @Test
    void an_open_cell_has_its_words_and_those_before() {
        edit("1.1.9", 1, says("implemented", "Nine, done"));
        mandate.reword("1.1.9", second, "In other words");

        OpenCell now = open("2017-Q3", "1.1.9");
        assertThat(now.wording()).isEqualTo("In other words");
        assertThat(now.content()).contains(says("implemented", "Nine, done"));
        assertThat(now.beforePeriod()).contains(first);
        assertThat(now.before()).contains(withDeadline(says("ongoing", "Nine"), "2016"));
        OpenCell then = open("2017-Q2", "1.1.9");
        assertThat(then.wording()).isEqualTo("INDICATOR 1.1.9");
        assertThat(then.beforePeriod()).isEmpty();
        assertThat(open("2017-Q2", "3.a.1").content()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open("2017-Q3", "9.9.9"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open("2027-Q3", "1.1.9"));
    }

    @Test
    void words_are_the_newest() {
        mandate.reword("1.1.9", second, "In other words");
        Matrix.Indicator indicator = indicator("1.1.9");

        assertThat(matrices.words(List.of(indicator.entry())))
                .containsOnly(Map.entry(indicator.entry().id(), "In other words"));
        assertThat(matrices.words(List.of())).isEmpty();
    }

    @Test
    void a_wording_of_4000_characters_from_right_to_left_comes_whole() {
        String wording = "تم إنشاء السلطات المؤقتة ".repeat(160).strip();
        mandate.reword("1.1.9", second, wording);

        assertThat(wording).hasSize(3_999);
        assertThat(matrices.words(List.of(indicator("1.1.9").entry())).values()).containsExactly(wording);
        assertThat(open("2017-Q3", "1.1.9").wording()).isEqualTo(wording);
    }

    @Test
    void a_mandate_without_a_period_has_a_matrix_without_columns() {
        BuiltMandate empty = new BuiltMandate(beans);

        assertThat(matrices.of(empty.mandate().code(), "table").periods()).isEmpty();
    }

    @Test
    void nobody_reads_without_signing_in() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(this::matrix).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void it_takes_as_many_statements_for_many_rows_and_periods_as_for_few() {
        int few = Statements.of(this::matrix).size();
        ReportingPeriod last = second;
        for (String code : List.of("2017-Q4", "2018-Q1", "2018-Q2", "2018-Q3")) {
            ReportingPeriod next = mandate.open(code);
            mandate.indicator("4." + code.charAt(6) + ".1", next);
            mandate.carryForward(last, next);
            last = next;
        }
        for (int version = 1; version <= 5; version++) {
            edit("1.1.9", version, says("ongoing", "Version " + (version + 1)));
        }

        assertThat(Statements.of(this::matrix)).hasSize(few).hasSizeLessThanOrEqualTo(10);
        assertThat(Statements.of(this::matrix))
                .as("what was read once is not read again")
                .hasSize(few - 1);
    }

    /** Brought up to date, reviewed and signed as any quarter. */
    private PeriodAddress sealedSecond() {
        PeriodAddress table = new PeriodAddress(mandate.mandate().code(), "table", "2017-Q3");
        for (String number : List.of("1.1.9", "1.1.10", "2.1.1", "2.1.2", "3.a.1")) {
            act(table, Acting.OFFICER, number, 1, new Update.ConfirmNoChange());
            act(table, Acting.OFFICER, number, 2, new Update.Submit());
            act(table, Acting.REVIEWER, number, 3, new Update.Approve());
        }
        Acting.as(Acting.REVIEWER, () -> life.beginReview(table));
        Signer.named("matrix-signer", beans).signs(table, "S/2017/811");
        return table;
    }

    private void act(PeriodAddress table, Person person, String number, int version, Update update) {
        assertThat(Acting.as(person, () -> updates.update(table.row(number), version, update, Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private void publish(String number, AssessmentContent content) {
        mandate.indicator(number, first);
        mandate.publish(first, number, content);
    }

    private void edit(String number, int version, AssessmentContent content) {
        assertThat(Acting.as(
                        Acting.OFFICER,
                        () -> updates.update(
                                mandate.address(second, number),
                                version,
                                new Update.Edit(content, Optional.empty()),
                                Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private Matrix matrix() {
        return matrices.of(mandate.mandate().code(), "table");
    }

    private OpenCell open(String period, String number) {
        return matrices.cell(mandate.mandate().code(), "table", period, number);
    }

    private Matrix.Indicator indicator(String number) {
        return matrix().indicators()
                .filter(indicator -> indicator.entry().number().printed().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<Optional<StatusCell>> cells(String number) {
        return indicator(number).cells();
    }

    private static StatusCell cell(String status, boolean deadlineMoved, boolean textChanged) {
        return new StatusCell(List.of(Optional.of(status)), false, deadlineMoved, textChanged);
    }
}
