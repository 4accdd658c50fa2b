package org.jalon.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.read.Assessments;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.Citation;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@BothDatabases
class FirstVersionsTest {

    private static final AssessmentContent FULL = withDoubt(
            withCitation(
                    withDeadline(
                            split(
                                    new Part(Optional.of("implemented"), "One"),
                                    new Part(Optional.of("ongoing"), "– Two\n– Three")),
                            "First half of 2017"),
                    new Citation("S/2017/478", "Annex I, 4.2.1", "“Quoted”")),
            "The columns are not clear");

    @Autowired
    private FirstVersions versions;

    @Autowired
    private Assessments assessments;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod before;
    private ReportingPeriod open;

    @BeforeEach
    void two_periods() {
        mandate = new BuiltMandate(beans);
        before = mandate.open("2017-Q2");
        open = mandate.open("2017-Q3");
    }

    @Test
    void what_a_report_published_is_version_one_of_its_row() {
        ElementId indicator = mandate.indicator("4.2.1", before);
        mandate.publish(before, "4.2.1", FULL);

        Assessment published = row(before, indicator);
        assertThat(published.content()).isEqualTo(FULL);
        assertThat(published.version()).isEqualTo(1);
        assertThat(published.state()).isEqualTo(EditingState.PUBLISHED);
        assertThat(published.newest().act()).isEqualTo(Act.PUBLISHED);
        assertThat(published.newest().route()).isEqualTo(Route.SEED);
    }

    @Test
    void every_indicator_of_a_new_period_gets_a_row_that_says_what_was_said_and_that_nobody_confirmed() {
        ElementId full = mandate.indicator("4.2.1", before);
        ElementId blank = mandate.indicator("2.3.3", before);
        mandate.publish(before, "4.2.1", FULL);
        mandate.publish(before, "2.3.3", AssessmentContent.notStated());

        mandate.carryForward(before, open);

        assertThat(in(open)).containsOnlyKeys(full, blank);
        assertThat(row(open, full).content()).isEqualTo(FULL);
        assertThat(row(open, blank).content()).isEqualTo(AssessmentContent.notStated());
        assertThat(in(open).values()).allSatisfy(row -> {
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.state()).isEqualTo(EditingState.CARRIED_FORWARD);
            assertThat(row.newest().act()).isEqualTo(Act.CARRIED_FORWARD);
            assertThat(row.newest().route()).isEqualTo(Route.PERIOD);
        });
        assertThat(row(before, full).state()).isEqualTo(EditingState.PUBLISHED);
    }

    @Test
    void a_new_indicator_begins_as_not_stated() {
        mandate.indicator("1.1.1", before);
        mandate.publish(before, "1.1.1", says("implemented", "Done"));
        ElementId added = mandate.indicator("1.1.2", open);

        mandate.carryForward(before, open);

        assertThat(row(open, added).content()).isEqualTo(AssessmentContent.notStated());
        assertThat(in(before)).doesNotContainKey(added);
    }

    @Test
    void without_a_period_before_all_begin_as_not_stated() {
        ElementId indicator = mandate.indicator("1.1.1", before);
        Acting.as(Acting.ADMINISTRATOR, () -> versions.carryForward(mandate.framework(), Optional.empty(), before));

        assertThat(row(before, indicator).content()).isEqualTo(AssessmentContent.notStated());
    }

    @Test
    void a_period_is_carried_forward_once() {
        ElementId indicator = mandate.indicator("1.1.1", before);
        mandate.publish(before, "1.1.1", says("ongoing", ""));
        mandate.carryForward(before, open);

        assertThatThrownBy(() -> mandate.carryForward(before, open))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(row(open, indicator).version()).isEqualTo(1);
    }

    @Test
    void what_is_published_keeps_the_same_rules_as_what_is_typed() {
        ElementId indicator = mandate.indicator("1.1.1", before);

        assertThatIllegalArgumentException().isThrownBy(() -> mandate.publish(before, "1.1.1", says("achieved", "")));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> mandate.publish(before, "1.1.1", says("ongoing", "x".repeat(Part.MAX_COMMENT + 1))));
        assertThat(in(before)).doesNotContainKey(indicator);
        mandate.publish(before, "1.1.1", says("ongoing", "re\u0301gion\r\n"));
        assertThat(row(before, indicator).content()).isEqualTo(says("ongoing", "région"));
    }

    @Test
    @ActingAs(Role.OFFICER)
    void an_officer_does_neither() {
        ElementId indicator = mandate.indicator("1.1.1", before);

        assertThatThrownBy(
                        () -> versions.publish(mandate.framework(), before, indicator, says("ongoing", ""), Route.API))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.carryForward(mandate.framework(), Optional.of(before), open))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(List.of(in(before), in(open))).allMatch(Map::isEmpty);
    }

    private Assessment row(ReportingPeriod period, ElementId indicator) {
        return Optional.ofNullable(in(period).get(indicator)).orElseThrow();
    }

    private Map<ElementId, Assessment> in(ReportingPeriod period) {
        return Acting.as(Acting.READER, () -> assessments.in(mandate.framework(), period));
    }
}
