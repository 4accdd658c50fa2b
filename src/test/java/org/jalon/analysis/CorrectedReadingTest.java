package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.search.Findings.Hit;
import org.jalon.analysis.search.Search;
import org.jalon.analysis.search.SearchIndex;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Person;
import org.jalon.security.Role;
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

/** A row that a corrigendum says anew is one row: trends and search do not count it twice, nor before it is signed. */
@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class CorrectedReadingTest {

    @Autowired
    private TrendReading trends;

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;
    private PeriodAddress table;

    @BeforeEach
    void a_sealed_period_of_two_rows() {
        built = new BuiltMandate(beans);
        table = new PeriodAddress(built.mandate().code(), "table", "2017-Q2");
        ReportingPeriod period = built.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2")) {
            built.indicator(number, period);
            built.publish(period, number, withDeadline(says("ongoing", "Zebra " + number), "2017"));
        }
        built.seal(period);
        index.catchUp();
    }

    @Test
    void trends_count_what_was_sealed_until_the_corrigendum_is_signed() {
        prepareCorrigendum();

        assertThat(counts()).containsEntry("ongoing", 2).containsEntry("implemented", 0);
        assertThat(read().slippages()).allMatch(slippage -> slippage.moves() == 0);
        assertThat(read().periods().getFirst().total()).isEqualTo(2);

        sign();

        assertThat(counts()).containsEntry("ongoing", 1).containsEntry("implemented", 1);
        assertThat(read().periods().getFirst().total()).isEqualTo(2);
        assertThat(read().standings()).hasSize(2).allMatch(one -> one.periods() == 1);
        assertThat(read().slippages())
                .as("another year in one period is no move")
                .allMatch(one -> one.moves() == 0);
    }

    @Test
    void search_finds_a_corrected_text_once_and_not_before_it_is_signed() {
        prepareCorrigendum();

        assertThat(hits("giraffe")).isEmpty();
        assertThat(hits("\"zebra 1.1.1\""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.current()).isTrue());
        assertThat(Statements.of(() -> hits("zebra")).stream()
                        .filter(sql -> sql.contains("not exists (select 1 from found")))
                .as("what is not to be found yet is not looked for at each search")
                .hasSizeLessThanOrEqualTo(1);

        sign();

        assertThat(hits("giraffe"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.current()).isTrue());
        assertThat(hits("\"zebra 1.1.1\""))
                .as("what was sealed first, as history")
                .singleElement()
                .satisfies(hit -> assertThat(hit.current()).isFalse());
        assertThat(hits("\"zebra 1.1.2\""))
                .as("said again in the same words")
                .singleElement()
                .satisfies(hit -> assertThat(hit.current()).isTrue());
    }

    @Test
    void trends_take_as_many_statements_for_many_rows_and_periods_as_for_few() {
        int few = Statements.of(this::read).size();
        ReportingPeriod last = built.open("2017-Q3");
        for (int n = 3; n <= 9; n++) {
            built.indicator("1.1." + n, last);
            built.publish(last, "1.1." + n, withDeadline(says("ongoing", "Row " + n), "2018"));
        }
        for (String code : List.of("2017-Q4", "2018-Q1", "2018-Q2")) {
            ReportingPeriod next = built.open(code);
            built.carryForward(last, next);
            last = next;
        }

        assertThat(Statements.of(this::read)).hasSize(few).hasSizeLessThanOrEqualTo(8);
        assertThat(read().periods()).hasSize(5);
    }

    /** 1.1.1 says something else and 1.1.2 the same again; both are approved, and nobody has signed. */
    private void prepareCorrigendum() {
        Acting.as(Acting.REVIEWER, () -> life.beginCorrigendum(table, "A wrong number"));
        AssessmentContent corrected = withDeadline(says("implemented", "Giraffe 1.1.1"), "2016");
        anew("1.1.1", new Update.Edit(corrected, Optional.empty()));
        anew("1.1.2", new Update.ConfirmNoChange());
    }

    private void anew(String number, Update update) {
        act(Acting.REVIEWER, number, 1, new Update.Return("Look again"));
        act(Acting.OFFICER, number, 2, update);
        act(Acting.OFFICER, number, 3, new Update.Submit());
        act(Acting.REVIEWER, number, 4, new Update.Approve());
    }

    private void act(Person person, String number, int version, Update update) {
        assertThat(Acting.as(person, () -> updates.update(table.row(number), version, update, Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private void sign() {
        Signer.named("reading-signer", beans).signs(table, "S/2018/2");
    }

    private Trends read() {
        return trends.of(table.mandate(), "table");
    }

    private Map<String, Integer> counts() {
        return read().periods().getFirst().states();
    }

    private List<Hit> hits(String query) {
        return search.find(table.mandate(), "table", query).elements().stream()
                .flatMap(element -> element.hits().stream())
                .toList();
    }
}
