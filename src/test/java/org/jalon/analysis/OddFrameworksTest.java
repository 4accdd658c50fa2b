package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.util.List;
import java.util.Optional;
import org.jalon.analysis.search.Search;
import org.jalon.analysis.search.SearchIndex;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.NotFound;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.Change;
import org.jalon.table.RollUp;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Frameworks that are not like the first one, read in all the ways there are. */
@DatabaseTest
@ActingAs(Role.READER)
class OddFrameworksTest {

    @Autowired
    private Matrices matrices;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private AnnexTables tables;

    @Autowired
    private Overviews overviews;

    @Autowired
    private TrendReading trends;

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;
    private String mandate = "";

    @BeforeEach
    void a_mandate_of_its_own() {
        built = new BuiltMandate(beans);
        mandate = built.mandate().code();
    }

    @Test
    void numbers_of_four_parts_sort_step_by_step_wherever_they_are_read() {
        ReportingPeriod first = built.open("2017-Q2");
        for (String number : List.of("4.2.10.1", "4.2.1.10", "4.2.1.3", "4.2.1.b", "4.10.1.1")) {
            built.indicator(number, first);
            built.publish(first, number, says("ongoing", "Zebra " + number));
        }
        built.seal(first);
        ReportingPeriod second = built.open("2017-Q3");
        built.carryForward(first, second);
        List<String> inOrder = List.of("4.2.1.3", "4.2.1.10", "4.2.1.b", "4.2.10.1", "4.10.1.1");

        assertThat(matrix().indicators())
                .map(indicator -> indicator.entry().number().printed())
                .containsExactlyElementsOf(inOrder);
        assertThat(matrix().top())
                .map(pillar -> pillar.entry().number().printed())
                .containsExactly("4.2", "4.10");
        assertThat(table("2017-Q2").rows())
                .map(row -> row.indicator().number().printed())
                .containsExactlyElementsOf(inOrder);
        assertThat(compare("2017-Q2", "2017-Q3").rows())
                .map(row -> row.indicator().number().printed())
                .containsExactlyElementsOf(inOrder);
        assertThat(trends.of(mandate, "table").standings())
                .map(standing -> standing.indicator().number().printed())
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void what_is_found_leads_to_its_pillar_however_deep_the_numbers() {
        ReportingPeriod period = built.open("2017-Q2");
        built.indicator("4.2.1.3", period);
        built.publish(period, "4.2.1.3", says("ongoing", "Zebra"));
        index.catchUp();

        assertThat(search.find(mandate, "table", "zebra").elements())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.number().printed()).isEqualTo("4.2.1.3");
                    assertThat(found.pillar()).isEqualTo("4.2");
                });
        assertThat(search.find(mandate, "table", "objective").elements())
                .map(found -> found.pillar())
                .containsExactly("4.2");
    }

    @Test
    void a_period_in_which_a_third_of_the_rows_did_not_exist() {
        ReportingPeriod first = built.open("2017-Q2");
        for (int n = 1; n <= 6; n++) {
            built.indicator("1.1." + n, first);
            built.publish(
                    first, "1.1." + n, withDeadline(says(n == 1 ? "implemented" : "ongoing", "Row " + n), "2017"));
        }
        built.seal(first);
        ReportingPeriod second = built.open("2017-Q3");
        for (int n = 7; n <= 9; n++) {
            built.indicator("1.1." + n, second);
        }
        built.carryForward(first, second);
        for (int n = 7; n <= 9; n++) {
            assertThat(table("2017-Q3").row("1.1." + n)).as("begins blank").isPresent();
        }

        Matrix matrix = matrix();
        List<Matrix.Count> counts = matrix.counts(matrix.indicators().toList());
        assertThat(counts).map(Matrix.Count::rows).containsExactly(6, 9);
        assertThat(counts).map(Matrix.Count::absent).containsExactly(3, 0);
        assertThat(counts).map(Matrix.Count::notStated).containsExactly(0, 3);
        assertThat(counts).map(Matrix.Count::done).containsExactly(1, 1);

        Comparison comparison = compare("2017-Q2", "2017-Q3");
        assertThat(comparison.matched()).isEqualTo(6);
        assertThat(comparison.count(Change.ADDED)).isEqualTo(3);
        assertThat(comparison.count(Change.UNCHANGED)).isEqualTo(6);
        assertThat(compare("2017-Q3", "2017-Q2").count(Change.WITHDRAWN)).isEqualTo(3);

        assertThat(rollUp("2017-Q2").total()).isEqualTo(6);
        assertThat(rollUp("2017-Q3").total()).isEqualTo(9);
        assertThat(rollUp("2017-Q3").notStated()).isEqualTo(3);

        Trends through = trends.of(mandate, "table");
        assertThat(through.periods()).map(Trends.PeriodCounts::total).containsExactly(6, 9);
        assertThat(through.standings()).hasSize(9);
        assertThat(through.standings().stream().filter(one -> one.since().equals("2017-Q3")))
                .hasSize(3)
                .allMatch(Trends.Standing::asFarBackAsKnown);
        assertThat(through.slippages())
                .as("those without a deadline have none to slip")
                .hasSize(6);
    }

    @Test
    void without_a_period_everything_is_empty_and_a_table_says_that_there_is_none() {
        assertThat(matrix().periods()).isEmpty();
        assertThat(overviews.of(mandate, "table", Optional.empty())).isEmpty();
        assertThat(trends.of(mandate, "table").periods()).isEmpty();
        assertThat(search.find(mandate, "table", "anything").elements()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> comparisons.of(mandate, "table", Optional.empty(), Optional.empty()))
                .satisfies(none -> assertThat(none.kind()).isEqualTo(NotFound.Kind.FIRST_PERIOD));
    }

    @Test
    void one_period_is_compared_with_itself_and_has_moved_from_nowhere() {
        ReportingPeriod only = built.open("2017-Q2");
        built.indicator("1.1.1", only);
        built.publish(only, "1.1.1", says("ongoing", "One"));

        assertThat(matrix().indicators().toList().getFirst().cells()).hasSize(1);
        Comparison comparison = comparisons.of(mandate, "table", Optional.empty(), Optional.empty());
        assertThat(comparison.earlierPeriod()).isEqualTo(comparison.laterPeriod());
        assertThat(comparison.count(Change.UNCHANGED)).isEqualTo(1);
        assertThat(overviews
                        .of(mandate, "table", Optional.empty())
                        .orElseThrow()
                        .moved())
                .isEmpty();
        assertThat(trends.of(mandate, "table").standings()).singleElement().satisfies(one -> {
            assertThat(one.periods()).isEqualTo(1);
            assertThat(one.asFarBackAsKnown()).isTrue();
        });
    }

    private Matrix matrix() {
        return matrices.of(mandate, "table");
    }

    private AnnexTable table(String period) {
        return tables.of(mandate, "table", Optional.of(period));
    }

    private RollUp rollUp(String period) {
        AnnexTable table = table(period);
        return RollUp.of(table.rows().toList(), table.framework().scale());
    }

    private Comparison compare(String from, String to) {
        return comparisons.of(mandate, "table", Optional.of(from), Optional.of(to));
    }
}
