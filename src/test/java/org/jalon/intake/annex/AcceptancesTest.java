package org.jalon.intake.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.intake.annex.Accepted.Result;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.ProposedRow.Standing;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A file's way from an officer's computer into the record, and back. */
@DatabaseTest
@ActingAs(Role.OFFICER)
class AcceptancesTest {

    private static final Map<String, String> WORDS = Map.of(
            "1.1.1", "Interim authorities are operational in all regions of the north",
            "1.1.2", "Elections of territorial communities are held by universal suffrage",
            "1.1.3", "A development plan was developed by every region",
            "1.2.1", "Commissions on integration and disarmament are established");

    @Autowired
    private Intakes intakes;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Outlines outlines;

    @Autowired
    private ElementStates states;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod open;
    private PeriodAddress address;

    @BeforeEach
    void four_rows_carried_forward() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2", "1.1.3", "1.2.1")) {
            mandate.indicator(number, before);
            mandate.reword(number, before, words(number));
        }
        mandate.reword("1.1", before, "Establish an institutional architecture");
        mandate.reword("1.2", before, "Reform the security sector");
        mandate.publish(before, "1.1.1", says("ongoing", "As published of one"));
        mandate.publish(before, "1.1.2", says("ongoing", "As published of two"));
        mandate.publish(before, "1.1.3", says("implemented", ""));
        mandate.publish(
                before,
                "1.2.1",
                split(new Part(Optional.of("ongoing"), "First"), new Part(Optional.of("implemented"), "Second")));
        mandate.seal(before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
        address =
                new PeriodAddress(mandate.mandate().code(), mandate.framework().code(), "2017-Q3");
    }

    @Test
    void what_is_clear_is_accepted_in_one_step_with_the_file_as_its_source_and_taken_back_in_one() {
        Intake intake = brought(
                row("1.1.1", words("1.1.1"), "Implemented", "March 2018", "All five are installed"),
                row("1.1.2", words("1.1.2"), "Ongoing", "", "As published of two"),
                row("1.1.3", words("1.1.3"), "Ongoing", "", ""),
                row("1.2.1", words("1.2.1"), "Ongoing\nImplemented", "", "First\nSecond"));
        Proposal proposal = proposal(intake);
        assertThat(proposal.clear()).extracting(ProposedRow::key).containsExactly("0", "2");
        assertThat(proposal.count(Facet.UNCHANGED)).isEqualTo(2);

        Accepted accepted = acceptances.accept(address, intake.id(), Wanted.allClear(), Locale.ENGLISH);

        assertThat(accepted.done()).isEqualTo(2);
        Assessment one = at("1.1.1");
        assertThat(one.version()).isEqualTo(2);
        assertThat(one.newest().route()).isEqualTo(Route.INTAKE);
        assertThat(one.newest().reason().orElse("")).contains("S/2017/811", "annex.csv");
        assertThat(one.content().parts())
                .containsExactly(new Part(Optional.of("implemented"), "All five are installed"));
        assertThat(one.content().deadline().map(Deadline::words)).contains("March 2018");
        assertThat(one.content().citations().getLast().symbol()).isEqualTo("S/2017/811");
        assertThat(one.content().citations().getLast().locator()).isNotEmpty();
        assertThat(at("1.1.2").newest().state())
                .as("no change in the file is no confirmation")
                .isEqualTo(EditingState.CARRIED_FORWARD);
        assertThat(proposal(intake).row("0").orElseThrow().standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(acceptances
                        .accept(address, intake.id(), Wanted.allClear(), Locale.ENGLISH)
                        .act())
                .as("nothing is left to accept")
                .isEmpty();

        Acceptances.Undone undone = acceptances.undo(address, intake.id(), Locale.ENGLISH);

        assertThat(undone.left()).isEmpty();
        assertThat(at("1.1.1").content().parts())
                .containsExactly(new Part(Optional.of("ongoing"), "As published of one"));
        assertThat(proposal(intake).clear()).extracting(ProposedRow::key).containsExactly("0", "2");
        assertThatThrownBy(() -> acceptances.undo(address, intake.id(), Locale.ENGLISH))
                .isInstanceOf(ActRefused.class);
    }

    @Test
    void a_row_that_somebody_changed_meanwhile_is_asked_anew_and_one_they_went_on_from_is_not_taken_back() {
        Intake intake = brought(
                row("1.1.1", words("1.1.1"), "Implemented", "", "As published of one"),
                row("1.1.2", words("1.1.2"), "Implemented", "", "As published of two"));
        Acting.as(Acting.COLLEAGUE, () -> edit("1.1.1", 1, "Said by a colleague"));

        assertThat(proposal(intake).row("0").orElseThrow().isClear()).isFalse();
        Accepted stale = acceptances.accept(
                address,
                intake.id(),
                new Wanted(Optional.of(List.of("0", "1")), Set.of(), Map.of("0", 1, "1", 1)),
                Locale.ENGLISH);
        assertThat(stale.rows().getFirst().result()).isInstanceOf(Result.Stale.class);
        assertThat(at("1.1.1").version()).isEqualTo(2);
        assertThat(at("1.1.2").version()).isEqualTo(2);

        Acting.as(Acting.COLLEAGUE, () -> edit("1.1.2", 2, "Gone on from"));
        Acceptances.Undone undone = acceptances.undo(address, intake.id(), Locale.ENGLISH);
        assertThat(undone.left())
                .singleElement()
                .satisfies(row -> assertThat(row.outcome())
                        .isInstanceOfSatisfying(
                                Outcome.Rejected.class,
                                refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.WentOn.class)));
        assertThat(at("1.1.2").content().parts().getFirst().comment()).isEqualTo("Gone on from");
    }

    @Test
    void only_chosen_cells_are_written() {
        Intake intake = brought(row("1.1.1", words("1.1.1"), "Implemented", "2018", "Other words"));
        acceptances.accept(
                address,
                intake.id(),
                new Wanted(Optional.of(List.of("0")), Set.of(Cell.COMMENT), Map.of()),
                Locale.ENGLISH);
        assertThat(at("1.1.1").content().parts()).containsExactly(new Part(Optional.of("ongoing"), "Other words"));
        assertThat(at("1.1.1").content().deadline()).isEmpty();
        assertThat(proposal(intake).row("0").orElseThrow().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void what_changes_the_framework_waits_for_an_administrator_and_is_taken_back_with_the_rest() {
        Intake intake = brought(
                row("1.1.1", words("1.1.1"), "Ongoing", "", "As published of one"),
                row("1.1.2", "Community radio stations broadcast in all languages", "Ongoing", "", "On the air"),
                row("1.1.3", words("1.1.2"), "Ongoing", "", "As published of two"),
                row("1.1.4", "A development plan was adopted by every region", "Ongoing", "", ""));
        assertThat(proposal(intake).rows())
                .extracting(row -> row.kind().code())
                .containsExactly("same", "new", "renumbered", "renumbered", "gone");

        Accepted officer =
                acceptances.accept(address, intake.id(), Wanted.rows("1", "2", "3", "-1.2.1"), Locale.ENGLISH);
        assertThat(officer.rows())
                .extracting(row -> row.result().getClass().getSimpleName())
                .containsExactly("Waits", "Waits", "Done", "Waits");
        assertThat(numbers()).containsExactly("1.1.1", "1.1.2", "1.1.3", "1.2.1");

        Acting.as(Acting.ADMINISTRATOR, () -> {
            Accepted accepted =
                    acceptances.accept(address, intake.id(), Wanted.rows("1", "2", "3", "-1.2.1"), Locale.ENGLISH);
            assertThat(accepted.done()).isEqualTo(4);
        });
        assertThat(numbers()).containsExactly("1.1.1", "1.1.2-2", "1.1.2", "1.1.3");
        assertThat(printed()).containsExactly("1.1.1", "1.1.2", "1.1.3", "1.1.4");
        assertThat(at("1.1.2-2").content().parts()).containsExactly(new Part(Optional.of("ongoing"), "On the air"));
        assertThat(outline().indicator("1.1.3").orElseThrow().text())
                .isEqualTo("A development plan was adopted by every region");
        assertThat(proposal(intake).rows())
                .extracting(row -> row.standing().code())
                .containsExactly("unchanged", "accepted", "accepted", "accepted");

        Acting.as(Acting.ADMINISTRATOR, () -> acceptances.undo(address, intake.id(), Locale.ENGLISH));
        assertThat(printed()).containsExactly("1.1.1", "1.1.2", "1.1.3", "1.2.1");
        assertThat(numbers()).containsExactly("1.1.1", "1.1.2", "1.1.3", "1.2.1");
        assertThat(outline().indicator("1.1.3").orElseThrow().text()).isEqualTo(words("1.1.3"));
    }

    @Test
    void a_word_that_is_no_state_is_asked_once_and_known_in_the_next_file() {
        Intake intake = brought(
                row("1.1.1", words("1.1.1"), "Suspended", "", "As published of one"),
                row("1.1.2", words("1.1.2"), "suspended", "", "As published of two"));
        Proposal proposal = proposal(intake);
        assertThat(proposal.clear()).isEmpty();
        assertThat(proposal.unknownWords())
                .extracting(Proposal.UnknownWord::word)
                .contains("Suspended");
        assertThatThrownBy(() -> corrections.correct(address, intake.id(), Correction.word("Suspended", "no-such")))
                .isInstanceOf(FlawedInput.class);
        corrections.correct(address, intake.id(), Correction.word("Suspended", "not-implemented"));
        assertThat(proposal(intake).unknownWords()).isEmpty();
        assertThat(proposal(intake).clear()).hasSize(2);

        Intake next = brought(row("1.1.3", words("1.1.3"), "SUSPENDED", "", ""));
        assertThat(proposal(next).clear()).hasSize(1);
    }

    @Test
    void a_column_that_was_corrected_is_known_in_the_next_file() {
        String head = "\"No.\",\"Indicator\",\"State\",\"Deadline\",\"What is new\"\n";
        Intake intake = headed(head, row("1.1.1", words("1.1.1"), "Ongoing", "", "Words"));
        assertThat(proposal(intake).mapping().kinds().getLast().code()).isEqualTo("aside");
        corrections.correct(
                address,
                intake.id(),
                Correction.columns(List.of(
                        ColumnKind.NUMBER,
                        ColumnKind.INDICATOR,
                        ColumnKind.STATE,
                        ColumnKind.DEADLINE,
                        ColumnKind.COMMENT)));
        assertThat(proposal(intake).row("0").orElseThrow().differs(Cell.COMMENT))
                .isTrue();
        Intake next = headed(head, row("1.1.2", words("1.1.2"), "Ongoing", "", "More"));
        assertThat(proposal(next).mapping().kinds().getLast().code()).isEqualTo("comment");
    }

    @Test
    void a_file_comes_in_once_and_only_into_an_open_period_and_only_by_an_officer() {
        String[] rows = {row("1.1.1", words("1.1.1"), "Ongoing", "", "")};
        Intake intake = brought(rows);
        assertThatThrownBy(() -> brought(rows))
                .isInstanceOfSatisfying(
                        Intakes.BroughtBefore.class,
                        twice -> assertThat(twice.before().id()).isEqualTo(intake.id()));
        PeriodAddress sealed = new PeriodAddress(address.mandate(), address.framework(), "2017-Q2");
        assertThatThrownBy(() -> intakes.bringIn(sealed, file("x")))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("refused.intake-period.sealed"));
        assertThatThrownBy(() -> Acting.as(Acting.READER, () -> intakes.bringIn(address, file("y"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_annex_of_another_mandate_is_said_to_be_one_and_a_file_without_a_table_is_refused() {
        Intake intake = brought(
                row("1.1.1", "Cholera wards report weekly to the ministry", "Ongoing", "", ""),
                row("1.1.2", "Bridges of the eastern province are rebuilt", "Ongoing", "", ""));
        assertThat(proposal(intake).elsewhere()).isTrue();
        assertThat(proposal(intake).clear()).isEmpty();
        Intake none = headed("%PDF-1.7 cut off");
        assertThat(none.problem()).isPresent();
        assertThatThrownBy(() -> intakes.bringIn(address, file(""))).isInstanceOf(FlawedInput.class);
    }

    @Test
    void a_row_that_was_left_stays_in_the_record_and_is_taken_up_again() {
        Intake intake = brought(row("1.1.1", words("1.1.1"), "Implemented", "", ""));
        acceptances.leave(address, intake.id(), List.of("0"));
        assertThat(proposal(intake).row("0").orElseThrow().standing()).isEqualTo(Standing.LEFT);
        assertThat(proposal(intake).clear()).isEmpty();
        acceptances.undo(address, intake.id(), Locale.ENGLISH);
        assertThat(proposal(intake).row("0").orElseThrow().standing()).isEqualTo(Standing.OPEN);
    }

    private Intake brought(String... rows) {
        return headed("\"No.\",\"Indicator\",\"State\",\"Deadline\",\"Comments\"\n", rows);
    }

    private Intake headed(String head, String... rows) {
        Intake intake =
                Acting.as(Acting.OFFICER, () -> intakes.bringIn(address, file(head + String.join("\n", rows) + "\n")));
        return await().until(
                        () -> Acting.as(Acting.OFFICER, () -> intakes.find(address, intake.id())),
                        found -> found.state().isOver());
    }

    private static Intakes.Brought file(String text) {
        return new Intakes.Brought(
                "annex.csv", text.getBytes(StandardCharsets.UTF_8), "S/2017/811", Optional.empty(), Optional.empty());
    }

    private static String row(String... cells) {
        return "\"" + String.join("\",\"", cells) + "\"";
    }

    private Proposal proposal(Intake intake) {
        return Acting.as(Acting.OFFICER, () -> intakes.proposal(address, intake.id()));
    }

    private Assessment at(String number) {
        return assessments.at(mandate.address(open, number));
    }

    private Outline outline() {
        return outlines.in(mandate.framework(), open);
    }

    private List<String> numbers() {
        return outline().indicators().map(Outline.Node::code).toList();
    }

    private List<String> printed() {
        return outline().indicators().map(row -> row.number().printed()).toList();
    }

    private void edit(String number, int version, String comment) {
        assertThat(updates.update(
                        mandate.address(open, number),
                        version,
                        new Update.Edit(says("ongoing", comment), Optional.empty()),
                        Route.PAGE))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private static String words(String number) {
        return Objects.requireNonNull(WORDS.get(number));
    }
}
