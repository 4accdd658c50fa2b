package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.seal.Seals;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.table.worklist.Worklists;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A quarter of 1,000 indicators, from its opening to its verified seal. How long each step took is in the log; targets are the benchmark's. */
@DatabaseTest
@LongTest("A quarter of a thousand rows, from its opening to its seal")
class ThousandRowsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ThousandRowsTest.class);

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private BulkUpdates bulk;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Worklists quarters;

    @Autowired
    private Seals seals;

    @Autowired
    private BeanFactory beans;

    @Test
    void are_opened_confirmed_reviewed_sealed_and_verified() {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        List<String> numbers = IntStream.range(0, 1000)
                .mapToObj(i -> "%d.%d.%d".formatted(i / 100 + 1, i / 10 % 10 + 1, i % 10 + 1))
                .toList();
        for (String number : numbers) {
            mandate.indicator(number, before);
            mandate.publish(before, number, says("ongoing", "As published of " + number));
        }
        mandate.seal(before);
        String code = mandate.mandate().code();
        PeriodAddress table = new PeriodAddress(code, "table", "2017-Q3");
        Signer signer = Signer.named("thousand-signer", beans);

        ReportingPeriod period = timed(
                "opening",
                () -> Acting.as(
                        Acting.ADMINISTRATOR,
                        () -> life.open(new PeriodAddress(code, "table", "2017-Q3"), Optional.empty())));
        assertThat(Acting.as(Acting.READER, () -> assessments.in(mandate.framework(), period)))
                .hasSize(1000);
        assertThat(timed("confirming", () -> all(Acting.OFFICER, table, numbers, 1, new Update.ConfirmNoChange()))
                        .accepted())
                .isEqualTo(1000);
        timed("submitting", () -> all(Acting.OFFICER, table, numbers, 2, new Update.Submit()));
        assertThat(timed("reviewing", () -> Acting.as(Acting.REVIEWER, () -> quarters.review(table)))
                        .rows())
                .hasSize(1000);
        timed("approving", () -> all(Acting.REVIEWER, table, numbers, 3, new Update.Approve()));
        Acting.as(Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(code, "table", "2017-Q3")));
        String digest = signer.looksAt(table, "S/2017/811").digest().orElseThrow();
        assertThat(timed("sealing", () -> signer.signs(table, "S/2017/811", digest, Signer.PASSWORD))
                        .isSealed())
                .isTrue();
        assertThat(timed("verifying", () -> Acting.as(Acting.READER, () -> seals.verify(table, Optional.empty())))
                        .holds())
                .isTrue();
    }

    private BulkOutcome all(Person person, PeriodAddress table, List<String> numbers, int version, Update update) {
        List<RowVersion> rows =
                numbers.stream().map(number -> new RowVersion(number, version)).toList();
        return Acting.as(person, () -> bulk.act(table, rows, update, Optional.empty(), Route.PAGE));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("{} 1,000 rows: {} ms", what, took.toMillis());
        return result;
    }
}
