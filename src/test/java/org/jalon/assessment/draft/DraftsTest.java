package org.jalon.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.draft.Drafts.Draft;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentForm.CitationForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@BothDatabases
class DraftsTest {

    private static final AssessmentForm TYPED = form("Half a sent");

    @Autowired
    private Drafts drafts;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod open;
    private AssessmentAddress row;
    private ElementId indicator;

    @BeforeEach
    void an_open_row() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        indicator = mandate.indicator("1.1.1", before);
        mandate.indicator("1.1.2", before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
        row = mandate.address(open, "1.1.1");
    }

    @Test
    void what_was_typed_comes_back_word_for_word_right_or_wrong() {
        AssessmentForm wrong = new AssessmentForm(
                List.of(
                        new PartForm("no-such-level", "<b>=1+1 👩🏽‍⚕️ مالي e\u0301 \u0000\r\n"),
                        new PartForm("", " ")),
                " soon ",
                new ReadingForm("interval", "2017-02-3", "", "YEAR"),
                List.of(new CitationForm("", "para. 15", "“x”")),
                "why",
                "because");

        keep(Acting.OFFICER, 7, wrong);

        assertThat(of(Acting.OFFICER)).hasValueSatisfying(draft -> {
            assertThat(draft.form()).isEqualTo(wrong);
            assertThat(draft.basedOn()).isEqualTo(7);
        });
    }

    @Test
    void rows_with_drafts_are_told_to_whoever_typed_them_and_to_nobody_else() {
        keep(Acting.OFFICER, 1, TYPED);

        assertThat(Acting.as(Acting.OFFICER, () -> drafts.in(open))).containsExactly(indicator);
        assertThat(Acting.as(Acting.COLLEAGUE, () -> drafts.in(open))).isEmpty();
    }

    @Test
    void there_is_none_before_anything_is_typed() {
        assertThat(of(Acting.OFFICER)).isEmpty();
    }

    @Test
    void each_keystroke_replaces_what_was_kept_before() {
        keep(Acting.OFFICER, 1, TYPED);
        keep(Acting.OFFICER, 2, form("Half a sentence"));

        assertThat(of(Acting.OFFICER)).hasValueSatisfying(draft -> {
            assertThat(draft.form()).isEqualTo(form("Half a sentence"));
            assertThat(draft.basedOn()).isEqualTo(2);
        });
    }

    @Test
    void nobody_else_sees_it_or_can_throw_it_away() {
        keep(Acting.OFFICER, 1, TYPED);

        assertThat(of(Acting.COLLEAGUE)).isEmpty();
        keep(Acting.COLLEAGUE, 1, form("Mine"));
        Acting.as(Acting.COLLEAGUE, () -> drafts.discard(row));

        assertThat(of(Acting.OFFICER).map(Draft::form)).contains(TYPED);
        assertThat(of(Acting.COLLEAGUE)).isEmpty();
    }

    @Test
    void each_row_has_its_own() {
        AssessmentAddress other = mandate.address(open, "1.1.2");
        keep(Acting.OFFICER, 1, TYPED);

        assertThat(Acting.as(Acting.OFFICER, () -> drafts.of(other))).isEmpty();
        Acting.as(Acting.OFFICER, () -> drafts.discard(other));
        assertThat(of(Acting.OFFICER)).isPresent();
    }

    @Test
    void it_outlives_what_others_write_and_still_knows_what_it_was_based_on() {
        keep(Acting.OFFICER, 1, TYPED);
        Acting.as(Acting.COLLEAGUE, () -> updates.update(row, 1, new Update.ConfirmNoChange(), Route.PAGE));

        assertThat(of(Acting.OFFICER)).hasValueSatisfying(draft -> {
            assertThat(draft.form()).isEqualTo(TYPED);
            assertThat(draft.basedOn()).isEqualTo(1);
        });
    }

    @Test
    void once_discarded_it_is_gone_and_there_is_nothing_wrong_in_discarding_nothing() {
        keep(Acting.OFFICER, 1, TYPED);
        Acting.as(Acting.OFFICER, () -> drafts.discard(row));
        Acting.as(Acting.OFFICER, () -> drafts.discard(row));

        assertThat(of(Acting.OFFICER)).isEmpty();
    }

    @Test
    void what_is_too_long_is_not_kept_and_what_was_kept_before_stays() {
        keep(Acting.OFFICER, 1, TYPED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep(Acting.OFFICER, 1, form("x".repeat(Drafts.MAX_LENGTH))));
        assertThat(of(Acting.OFFICER).map(Draft::form)).contains(TYPED);
    }

    @Test
    void thirty_comments_of_the_greatest_length_are_kept() {
        AssessmentForm longest = new AssessmentForm(
                Collections.nCopies(30, new PartForm("ongoing", "é".repeat(Part.MAX_COMMENT))),
                "",
                ReadingForm.AUTOMATIC,
                List.of(),
                "",
                "");
        keep(Acting.OFFICER, 1, longest);

        assertThat(of(Acting.OFFICER).map(Draft::form)).contains(longest);
    }

    @Test
    void readers_have_none_and_a_row_that_is_not_there_has_none() {
        assertThatThrownBy(() -> keep(Acting.READER, 1, TYPED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of(Acting.READER)).isInstanceOf(AccessDeniedException.class);
        AssessmentAddress nowhere = mandate.address(open, "9.9.9");
        assertThatThrownBy(() -> Acting.as(Acting.OFFICER, () -> drafts.keep(nowhere, 1, TYPED)))
                .isInstanceOf(NotFound.class);
    }

    private void keep(Person person, int basedOn, AssessmentForm form) {
        Acting.as(person, () -> drafts.keep(row, basedOn, form));
    }

    private Optional<Draft> of(Person person) {
        return Acting.as(person, () -> drafts.of(row));
    }

    private static AssessmentForm form(String comment) {
        return new AssessmentForm(
                List.of(new PartForm("ongoing", comment)), "2017", ReadingForm.AUTOMATIC, List.of(), "", "");
    }
}
