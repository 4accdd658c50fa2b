package org.jalon.assessment.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.assessment.PeriodAddress;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.ActRefused;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Periods of whatever days and names: a framework has its own, and no day is two periods'. */
@DatabaseTest
@BothDatabases
@SuppressWarnings("NullAway.Init")
class FrameworkPeriodsTest {

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;

    @BeforeEach
    void a_quarter_that_is_sealed() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod first = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", first);
        mandate.publish(first, "1.1.1", says("ongoing", "As published"));
        mandate.seal(first);
    }

    @Test
    void several_reports_within_a_quarter_cover_the_days_since_the_one_before() {
        open("2017-07", "2017-07-01", "2017-07-26");

        assertThat(coming(2))
                .extracting(ComingPeriod::span)
                .containsExactly(
                        span("2017-Q3", "2017-07-27", "2017-09-30"), span("2017-Q4", "2017-10-01", "2017-12-31"));

        open("2017-Q3", "2017-07-27", "2017-08-31");
        assertThat(coming(1).getFirst().span())
                .as("the name of the quarter is taken")
                .isEqualTo(span("2017-09", "2017-09-01", "2017-09-30"));
        assertThat(life("2017-09").from()).as("as the calendar proposes it").isEqualTo(LocalDate.of(2017, 9, 1));
    }

    @Test
    void a_framework_has_a_rhythm_of_its_own() {
        Acting.as(Acting.ADMINISTRATOR, () -> frameworks.report(mandate.framework(), Rhythm.FISCAL_YEAR));

        ComingPeriod next = coming(1).getFirst();
        assertThat(next.span()).isEqualTo(span("FY2017-18", "2017-07-01", "2018-06-30"));
        ReportingPeriod opened = life("FY2017-18");
        assertThat(opened.label()).isEqualTo("FY2017/18");
        assertThat(opened.to()).isEqualTo(LocalDate.of(2018, 6, 30));
        assertThat(Acting.as(
                                Acting.READER,
                                () -> periods.byCode(mandate.framework().id(), "FY2017-18"))
                        .label())
                .isEqualTo("FY2017/18");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life("2018-Q3"));
    }

    @Test
    void what_is_irregular_is_foreseen_once() {
        Acting.as(Acting.ADMINISTRATOR, () -> frameworks.report(mandate.framework(), Rhythm.IRREGULAR));

        assertThat(coming(4))
                .singleElement()
                .satisfies(next -> assertThat(next.span().from()).isEqualTo(LocalDate.of(2017, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-01, 2017-05-31",
        "2017-06-30, 2017-07-31",
        "2017-01-01, 2017-04-01",
        "2017-01-01, 2017-12-31",
        "2017-06-30, 2017-06-30"
    })
    void no_day_is_two_periods(String from, String to) {
        refused("days-taken", () -> open("other-1", from, to));
    }

    @Test
    void the_day_before_and_the_day_after_are_free() {
        assertThat(open("after-1", "2017-07-01", "2017-07-01").to()).isEqualTo(LocalDate.of(2017, 7, 1));
        refused("days-taken", () -> open("2017-Q3", "2017-07-01", "2017-09-30"));
        assertThat(life("2017-Q3").from()).as("as the calendar proposes it").isEqualTo(LocalDate.of(2017, 7, 2));
    }

    @Test
    void a_planned_period_keeps_its_days_too() {
        Acting.as(Acting.ADMINISTRATOR, () -> life.moveDue(at("2017-Q4"), LocalDate.of(2018, 1, 15), "The holidays"));

        refused("days-taken", () -> open("late-2017", "2017-12-01", "2018-01-31"));
        assertThat(open("2017-Q4", "2017-09-15", "2017-12-20").from()).isEqualTo(LocalDate.of(2017, 9, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2022/23", "matrix", "a b", "2017-Q2-too-long-for-it"})
    void a_code_is_a_word_of_an_address(String code) {
        refused("period-name", () -> open(code, "2018-01-01", "2018-03-31"));
    }

    @Test
    void days_are_both_there_and_in_their_order() {
        refused("period-days", () -> open("x1", "2018-03-31", "2018-01-01"));
        refused(
                "period-days",
                () -> Acting.as(
                        Acting.ADMINISTRATOR,
                        () -> life.open(
                                at("x1"),
                                Optional.of(new PeriodDays(
                                        Optional.of(LocalDate.of(2018, 1, 1)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))));
    }

    @RepeatedTest(3)
    void of_two_that_open_the_same_days_at_once_one_is_refused() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> both = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (String code : List.of("one-1", "two-2")) {
                both.add(people.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    try {
                        open(code, "2018-01-01", "2018-03-31");
                        return true;
                    } catch (ActRefused e) {
                        assertThat(e.key()).isEqualTo("refused.days-taken");
                        return false;
                    }
                }));
            }
            List<Boolean> came = new ArrayList<>();
            for (Future<Boolean> one : both) {
                came.add(one.get(60, TimeUnit.SECONDS));
            }
            assertThat(came).containsExactlyInAnyOrder(true, false);
        }
        assertThat(Acting.as(Acting.READER, () -> periods.of(mandate.framework().id())))
                .hasSize(2);
    }

    private void refused(String why, Runnable act) {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("refused." + why));
    }

    private ReportingPeriod open(String code, String from, String to) {
        PeriodDays days = new PeriodDays(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                Optional.empty(),
                Optional.empty());
        return Acting.as(Acting.ADMINISTRATOR, () -> life.open(at(code), Optional.of(days)));
    }

    private ReportingPeriod life(String code) {
        return Acting.as(Acting.ADMINISTRATOR, () -> life.open(at(code), Optional.empty()));
    }

    private PeriodAddress at(String code) {
        return new PeriodAddress(mandate.mandate().code(), "table", code);
    }

    private List<ComingPeriod> coming(int count) {
        return Acting.as(
                Acting.READER,
                () -> calendar.coming(mandate.mandate(), mandate.framework().id(), count));
    }

    private static Rhythm.Span span(String code, String from, String to) {
        return new Rhythm.Span(code, LocalDate.parse(from), LocalDate.parse(to));
    }
}
