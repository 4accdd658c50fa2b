package org.jalon.assessment.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.assessment.workflow.Update.ConfirmNoChange;
import org.jalon.assessment.workflow.Update.Edit;
import org.jalon.assessment.workflow.Update.Restore;
import org.jalon.assessment.workflow.Update.Undo;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Citation;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@BothDatabases
class AssessmentUpdatesTest {

    private static final String ROW = "1.1.1";
    private static final AssessmentContent PUBLISHED =
            withCitation(withDeadline(says("ongoing", "As published"), "2017"), Citation.of("S/2017/478", "Annex I"));
    private static final AssessmentContent BETTER = withDeadline(says("implemented", "Done in May"), "2017");

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod sealed;
    private AssessmentAddress row;

    @BeforeEach
    void an_open_row_carried_forward() {
        mandate = new BuiltMandate(beans);
        sealed = mandate.open("2017-Q2");
        mandate.indicator(ROW, sealed);
        mandate.publish(sealed, ROW, PUBLISHED);
        mandate.seal(sealed);
        ReportingPeriod open = mandate.open("2017-Q3");
        mandate.carryForward(sealed, open);
        row = mandate.address(open, ROW);
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Nested
    class AnOfficer {

        @Test
        void writes_new_content() {
            Assessment now = accepted(1, new Edit(BETTER, Optional.of("Report of May")));

            assertThat(now).isEqualTo(stored());
            assertThat(now.content()).isEqualTo(BETTER);
            assertThat(now.state()).isEqualTo(EditingState.EDITED);
            AssessmentVersion version = now.newest();
            assertThat(version.number()).isEqualTo(2);
            assertThat(version.username()).isEqualTo("officer");
            assertThat(version.personName()).isEqualTo("Omar Officer");
            assertThat(version.route()).isEqualTo(Route.PAGE);
            assertThat(version.act()).isEqualTo(Act.EDITED);
            assertThat(version.reason()).contains("Report of May");
            assertThat(version.basedOn()).isEmpty();
        }

        @Test
        void confirms_that_nothing_has_changed() {
            Assessment now = accepted(1, new ConfirmNoChange());

            assertThat(now).isEqualTo(stored());
            assertThat(now.content()).isEqualTo(PUBLISHED);
            assertThat(now.state()).isEqualTo(EditingState.CONFIRMED);
            assertThat(now.newest().act()).isEqualTo(Act.CONFIRMED);
        }

        @Test
        void restores_an_old_version_as_a_new_one() {
            accepted(1, edit(BETTER));
            Assessment now = accepted(2, new Restore(1, Optional.of("Too early")));

            assertThat(now).isEqualTo(stored());
            assertThat(now.version()).isEqualTo(3);
            assertThat(now.content()).isEqualTo(PUBLISHED);
            assertThat(now.newest().act()).isEqualTo(Act.RESTORED);
            assertThat(now.newest().basedOn()).contains(1);
            assertThat(now.newest().reason()).contains("Too early");
        }

        @Test
        void takes_back_their_own_newest_act_with_its_state() {
            accepted(1, edit(BETTER));
            Assessment now = accepted(2, new Undo());

            assertThat(now).isEqualTo(stored());
            assertThat(now.version()).isEqualTo(3);
            assertThat(now.content()).isEqualTo(PUBLISHED);
            assertThat(now.state()).isEqualTo(EditingState.CARRIED_FORWARD);
            assertThat(now.newest().act()).isEqualTo(Act.UNDONE);
            assertThat(now.newest().basedOn()).contains(1);
        }

        @Test
        void takes_back_a_confirmation() {
            accepted(1, new ConfirmNoChange());

            assertThat(accepted(2, new Undo()).state()).isEqualTo(EditingState.CARRIED_FORWARD);
        }

        @Test
        void has_nothing_to_take_back_before_the_first_act_after_an_undo_or_after_somebody_else() {
            assertThat(update(1, new Undo())).isEqualTo(new Outcome.Rejected(new Refusal.NothingToUndo()));
            accepted(1, edit(BETTER));
            accepted(2, new Undo());
            assertThat(update(3, new Undo())).isEqualTo(new Outcome.Rejected(new Refusal.NothingToUndo()));
            Acting.as(Acting.COLLEAGUE, () -> updates.update(row, 3, edit(BETTER), Route.API));
            assertThat(update(4, new Undo())).isEqualTo(new Outcome.Rejected(new Refusal.NothingToUndo()));
            assertThat(stored().version()).isEqualTo(4);
        }
    }

    @Nested
    class TheHistory {

        @Test
        void only_ever_grows_and_stays_whole() {
            List<AssessmentVersion> before = history();
            List<Update> acts = List.of(
                    new Edit(BETTER, Optional.of("First")),
                    new ConfirmNoChange(),
                    new Restore(1, Optional.empty()),
                    new Undo(),
                    new Edit(AssessmentContent.notStated(), Optional.empty()));
            for (Update act : acts) {
                accepted(before.size(), act);
                List<AssessmentVersion> after = history();
                assertThat(after).hasSize(before.size() + 1).startsWith(before.toArray(AssessmentVersion[]::new));
                before = after;
            }
            assertThat(before)
                    .extracting(AssessmentVersion::act)
                    .containsExactly(
                            Act.CARRIED_FORWARD, Act.EDITED, Act.CONFIRMED, Act.RESTORED, Act.UNDONE, Act.EDITED);
            assertThat(before).extracting(AssessmentVersion::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(before)
                    .isSortedAccordingTo((one, other) -> one.recordedAt().compareTo(other.recordedAt()));
        }

        @Test
        void keeps_the_longest_texts_uncut() {
            AssessmentContent longest = new AssessmentContent(
                    Collections.nCopies(20, new Part(Optional.of("ongoing"), "é".repeat(Part.MAX_COMMENT))),
                    Optional.of(Deadline.printed("é".repeat(Deadline.MAX_LENGTH))),
                    Collections.nCopies(50, new Citation("é".repeat(200), "é".repeat(200), "é".repeat(4000))),
                    Optional.of("é".repeat(2000)));
            String reason = "é".repeat(Update.MAX_REASON);

            accepted(1, new Edit(longest, Optional.of(reason)));

            assertThat(stored().content()).isEqualTo(longest);
            assertThat(stored().newest().reason()).contains(reason);
        }

        @Test
        void keeps_who_did_it_as_they_were_called_then() {
            Acting.as(Acting.COLLEAGUE, () -> updates.update(row, 1, edit(BETTER), Route.API));

            assertThat(stored().newest().personName()).isEqualTo("Chantal Colleague");
            assertThat(stored().newest().route()).isEqualTo(Route.API);
        }
    }

    @Nested
    class IsRefused {

        @Test
        void with_a_version_that_is_no_longer_the_newest_and_shows_what_is() {
            Acting.as(Acting.COLLEAGUE, () -> updates.update(row, 1, edit(BETTER), Route.PAGE));

            assertThat(update(1, edit(says("not-implemented", "")))).isEqualTo(new Outcome.Stale(stored()));
            assertThat(update(1, new ConfirmNoChange())).isEqualTo(new Outcome.Stale(stored()));
            assertThat(update(1, new Restore(1, Optional.empty()))).isEqualTo(new Outcome.Stale(stored()));
            assertThat(update(1, new Undo())).isEqualTo(new Outcome.Stale(stored()));
            assertThat(update(3, edit(says("not-implemented", "")))).isEqualTo(new Outcome.Stale(stored()));
            assertThat(stored().content()).isEqualTo(BETTER);
            assertThat(history()).hasSize(2);
        }

        @Test
        void in_a_sealed_period_even_with_a_version_that_never_was() {
            AssessmentAddress published = mandate.address(sealed, ROW);
            Outcome refused = new Outcome.Rejected(new Refusal.PeriodSealed("2017-Q2", "S/2017/478"));

            for (Update update :
                    List.of(edit(BETTER), new ConfirmNoChange(), new Restore(1, Optional.empty()), new Undo())) {
                assertThat(act(published, 1, update)).isEqualTo(refused);
                assertThat(act(published, 99, update)).isEqualTo(refused);
            }
            assertThat(Acting.as(Acting.READER, () -> assessments.at(published)).version())
                    .isEqualTo(1);
        }

        @Test
        void with_a_status_that_is_not_on_the_scale() {
            assertThat(update(1, edit(split(part("ongoing", ""), part("achieved", "")))))
                    .isEqualTo(new Outcome.Rejected(new Refusal.UnknownStatus("achieved", 2)));
            assertThat(update(1, edit(says(" ", ""))))
                    .isEqualTo(new Outcome.Rejected(new Refusal.UnknownStatus(" ", 1)));
        }

        @Test
        void with_a_part_of_a_split_row_that_says_nothing() {
            Part nothing = new Part(Optional.empty(), " \n\u0000");

            assertThat(update(1, edit(split(part("ongoing", ""), nothing))))
                    .isEqualTo(new Outcome.Rejected(new Refusal.EmptyPart(2)));
        }

        @Test
        void with_a_reason_that_does_not_fit() {
            String tooLong = "x".repeat(Update.MAX_REASON + 1);

            assertThat(update(1, new Edit(BETTER, Optional.of(tooLong))))
                    .isEqualTo(new Outcome.Rejected(new Refusal.ReasonTooLong(Update.MAX_REASON)));
        }

        @Test
        void when_it_restores_a_version_that_never_was() {
            assertThat(update(1, new Restore(7, Optional.empty())))
                    .isEqualTo(new Outcome.Rejected(new Refusal.UnknownVersion(7)));
        }

        @Test
        void with_a_comment_too_long_for_a_cell_and_names_the_field() {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> update(1, edit(says("ongoing", "x".repeat(Part.MAX_COMMENT + 1)))))
                    .satisfies(broken -> assertThat(broken.getConstraintViolations())
                            .singleElement()
                            .satisfies(violation ->
                                    assertThat(violation.getPropertyPath()).hasToString("parts[0].comment")));
        }

        @Test
        void with_a_citation_that_names_no_document() {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> update(1, edit(withCitation(BETTER, Citation.of(" \u0000", "para. 15")))))
                    .satisfies(broken -> assertThat(broken.getConstraintViolations())
                            .singleElement()
                            .satisfies(violation ->
                                    assertThat(violation.getPropertyPath()).hasToString("citations[0].symbol")));
        }

        @Test
        void at_an_address_that_names_nothing() {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> act(address("nowhere", "2017-Q3", ROW), 1, edit(BETTER)))
                    .satisfies(missing -> assertThat(missing.kind()).isEqualTo(NotFound.Kind.MANDATE));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> act(address(row.mandate(), "2017-Q4", ROW), 1, edit(BETTER)))
                    .satisfies(missing -> assertThat(missing.kind()).isEqualTo(NotFound.Kind.PERIOD));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> act(address(row.mandate(), "2017-Q3", "9.9.9"), 1, edit(BETTER)))
                    .satisfies(missing -> assertThat(missing.kind()).isEqualTo(NotFound.Kind.INDICATOR));
        }

        @AfterEach
        void and_nothing_is_written() {
            assertThat(history().stream().filter(version -> version.username().equals("officer")))
                    .isEmpty();
        }

        private AssessmentAddress address(String mandateCode, String period, String number) {
            return new AssessmentAddress(mandateCode, row.framework(), period, number);
        }
    }

    @Nested
    class IsNotFor {

        @Test
        void readers() {
            assertThatThrownBy(() ->
                            Acting.as(Acting.READER, () -> updates.update(row, 1, new ConfirmNoChange(), Route.PAGE)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(history()).hasSize(1);
        }

        @Test
        void anybody_who_is_not_signed_in() {
            assertThatThrownBy(() -> updates.update(row, 1, new ConfirmNoChange(), Route.PAGE))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            SecurityContextHolder.getContext()
                    .setAuthentication(new AnonymousAuthenticationToken(
                            "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            assertThatThrownBy(() -> updates.update(row, 1, new ConfirmNoChange(), Route.PAGE))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> assessments.at(row))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThat(history()).hasSize(1);
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert('x')</script><img src=x onerror=alert(1)>",
                    "=cmd|' /C calc'!A0",
                    "+1 -1 @SUM(A1)",
                    "👩🏽‍⚕️ 🇲🇱",
                    "السلام عليكم ‏مالي",
                    "'; drop table assessment; --",
                    "{0} ${jndi:ldap://x} #{T(java.lang.Runtime)}",
                    "%s \\u0041 \\ / \"",
                    "– a\n– b\n\n  indented"
                })
        void come_back_as_they_were_typed(String text) {
            AssessmentContent content = withDoubt(
                    withCitation(
                            withDeadline(
                                    says("ongoing", text),
                                    text.lines().findFirst().orElseThrow()),
                            new Citation(text.lines().findFirst().orElseThrow(), "x", text)),
                    text);

            accepted(1, new Edit(content, Optional.of(text)));

            assertThat(stored().content()).isEqualTo(content);
            assertThat(stored().newest().reason()).contains(text);
        }

        @Test
        void are_stored_in_one_form_so_that_what_looks_the_same_is_the_same() {
            accepted(1, edit(says("ongoing", " re\u0301gion \r\n\u0000b\ud83d \n\n")));

            assertThat(stored().content()).isEqualTo(says("ongoing", " région\nb"));
            assertThat(update(2, edit(says("ongoing", " région\nb")))).isEqualTo(new Outcome.Unchanged(stored()));
        }

        @Test
        void of_a_deadline_are_stored_in_that_form_too_and_keep_their_reading() {
            accepted(1, edit(withDeadline(BETTER, "Fe\u0301vrier\u0000 2017\ud83d ")));

            assertThat(stored().content()).isEqualTo(withDeadline(BETTER, "Février 2017"));
            accepted(2, edit(withDeadline(BETTER, "\u0000")));
            assertThat(stored().content().deadline()).isEmpty();
        }

        @Test
        void of_a_reason_may_hold_what_no_database_takes() {
            accepted(1, new Edit(BETTER, Optional.of("a\u0000b\udc00")));

            assertThat(stored().newest().reason()).contains("ab");
        }
    }

    @Nested
    class AContent {

        @Test
        void that_stands_already_is_not_written_again() {
            assertThat(update(1, edit(PUBLISHED))).isEqualTo(new Outcome.Unchanged(stored()));
            assertThat(history()).hasSize(1);
        }

        @Test
        void without_status_stays_blank_and_never_becomes_a_level() {
            accepted(1, edit(split(new Part(Optional.empty(), "Only words"))));
            assertThat(stored().content().isNotStated()).isTrue();
            accepted(2, edit(split(new Part(Optional.empty(), "Only words, still"))));
            assertThat(stored().content().isNotStated()).isTrue();
            accepted(3, edit(BETTER));
            accepted(4, new Restore(2, Optional.empty()));
            assertThat(stored().content().parts()).containsExactly(new Part(Optional.empty(), "Only words"));

            assertThat(jdbc.sql("""
                                    select count(*) from assessment_part p
                                    join assessment_version v on v.id = p.version_id
                                    where v.assessment_id = :row and v.number in (2, 3, 5) and p.status is null""")
                            .param("row", stored().id().value())
                            .query(Long.class)
                            .single())
                    .isEqualTo(3);
        }

        @Test
        void that_is_split_keeps_the_order_of_its_parts() {
            Part one = part("implemented", "One");
            Part two = part("ongoing", "Two");
            Part three = new Part(Optional.empty(), "Three");

            accepted(1, edit(split(three, one, two)));
            assertThat(stored().content().parts()).containsExactly(three, one, two);
            accepted(2, edit(split(two, three, one)));
            assertThat(stored().content().parts()).containsExactly(two, three, one);
            accepted(3, edit(split(two)));
            assertThat(stored().content().parts()).containsExactly(two);
            assertThat(history().get(1).content().parts()).containsExactly(three, one, two);
        }

        @Test
        void keeps_a_corrected_reading_beside_the_words() {
            Deadline corrected =
                    new Deadline("2017", new DeadlineReading.Interval(LocalDate.of(2017, 1, 1), null), true);
            for (DeadlineReading reading : List.of(
                    corrected.reading(),
                    new DeadlineReading.Condition(),
                    new DeadlineReading.Unclear(),
                    new DeadlineReading.Recurring(DeadlineReading.Cadence.HALF_YEAR))) {
                AssessmentContent content = new AssessmentContent(
                        BETTER.parts(), Optional.of(corrected.withReading(reading)), List.of(), Optional.empty());
                accepted(stored().version(), edit(content));
                assertThat(stored().content()).isEqualTo(content);
            }
        }
    }

    private Assessment accepted(int version, Update update) {
        if (update(version, update) instanceof Outcome.Accepted(Assessment now)) {
            return now;
        }
        throw new AssertionError("Not accepted: " + update);
    }

    private Outcome update(int version, Update update) {
        return act(row, version, update);
    }

    private Outcome act(AssessmentAddress address, int version, Update update) {
        return Acting.as(Acting.OFFICER, () -> updates.update(address, version, update, Route.PAGE));
    }

    private Assessment stored() {
        return Acting.as(Acting.READER, () -> assessments.at(row));
    }

    /** The versions of the open period, the oldest first. */
    private List<AssessmentVersion> history() {
        return Acting.as(Acting.READER, () -> assessments.history(stored().indicatorId())).entrySet().stream()
                .filter(period -> !period.getKey().equals(sealed.id()))
                .flatMap(period -> period.getValue().reversed().stream())
                .toList();
    }

    private static Edit edit(AssessmentContent content) {
        return new Edit(content, Optional.empty());
    }

    private static Part part(String status, String comment) {
        return new Part(Optional.of(status), comment);
    }
}
