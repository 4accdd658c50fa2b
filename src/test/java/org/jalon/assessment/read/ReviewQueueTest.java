package org.jalon.assessment.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
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
class ReviewQueueTest {

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private BulkUpdates bulk;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;

    @BeforeEach
    void two_open_periods() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        for (String number : new String[] {"1.1.1", "1.1.2"}) {
            mandate.indicator(number, before);
            mandate.publish(before, number, says("ongoing", "Under way"));
        }
        mandate.seal(before);
        open("2017-Q3");
        open("2017-Q4");
    }

    @Test
    void nothing_submitted_leads_to_the_newest_period_that_is_not_sealed() {
        assertThat(next()).contains(new ReviewQueue.Waiting("2017-Q4", 0));
    }

    @Test
    void submitted_rows_lead_to_their_period() {
        submit("2017-Q3", "1.1.1");
        submit("2017-Q3", "1.1.2");

        assertThat(next()).contains(new ReviewQueue.Waiting("2017-Q3", 2));
    }

    @Test
    void it_is_for_reviewers() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(Acting.OFFICER, () -> queue.next(mandate.framework())));
    }

    private Optional<ReviewQueue.Waiting> next() {
        return Acting.as(Acting.REVIEWER, () -> queue.next(mandate.framework()));
    }

    private void open(String code) {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> life.open(new PeriodAddress(mandate.mandate().code(), "table", code), Optional.empty()));
    }

    private void submit(String period, String number) {
        PeriodAddress table = new PeriodAddress(mandate.mandate().code(), "table", period);
        act(table, number, 1, new Update.ConfirmNoChange());
        act(table, number, 2, new Update.Submit());
    }

    private void act(PeriodAddress table, String number, int version, Update update) {
        BulkOutcome outcome = Acting.as(
                Acting.OFFICER,
                () -> bulk.act(table, List.of(new RowVersion(number, version)), update, Optional.empty(), Route.API));
        assertThat(outcome.accepted()).isEqualTo(1);
    }
}
