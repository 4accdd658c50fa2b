package org.jalon.assessment.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;

import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The words of a row are those of whoever wrote them, whatever others did with the row afterwards. */
@DatabaseTest
@BothDatabases
class WritersTest {

    @Autowired
    private Writers writers;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod period;

    @BeforeEach
    void aRowThatAnOfficerWroteAndAReviewerApproved() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", before);
        mandate.publish(before, "1.1.1", says("ongoing", "As published"));
        mandate.seal(before);
        period = mandate.open("2017-Q3");
        mandate.carryForward(before, period);
        act(Acting.OFFICER, 1, new Update.Edit(says("implemented", "Done"), Optional.empty()));
        act(Acting.OFFICER, 2, new Update.Submit());
        act(Acting.REVIEWER, 3, new Update.Approve());
    }

    @Test
    void whoeverApprovesIsNotTheWriter() {
        assertThat(writerAt(4)).isEqualTo(Acting.OFFICER.displayName());
    }

    @Test
    void whoeverTakesAnApprovalBackIsNotTheWriterEither() {
        act(Acting.REVIEWER, 4, new Update.Undo());

        assertThat(writerAt(5)).isEqualTo(Acting.OFFICER.displayName());
    }

    @Test
    void beforeAnybodyWroteItIsWhoeverBroughtTheRowAlong() {
        assertThat(writerAt(1)).isNotEqualTo(Acting.OFFICER.displayName());
    }

    private String writerAt(int version) {
        return Acting.as(Acting.READER, () -> {
            Assessment row = assessments
                    .in(mandate.framework(), period)
                    .values()
                    .iterator()
                    .next();
            return Optional.ofNullable(writers.of(mandate.framework(), period, Map.of(row.id(), version))
                            .get(row.id()))
                    .orElseThrow()
                    .personName();
        });
    }

    private void act(Person person, int version, Update update) {
        AssessmentAddress row = new AssessmentAddress(
                mandate.mandate().code(), mandate.framework().code(), "2017-Q3", "1.1.1");
        Outcome outcome = Acting.as(person, () -> updates.update(row, version, update, Route.PAGE));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }
}
