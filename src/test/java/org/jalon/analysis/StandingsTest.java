package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;

import java.util.List;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class StandingsTest {

    @Autowired
    private Standings standings;

    @Autowired
    private BeanFactory beans;

    @Test
    void every_framework_of_every_mandate_with_its_newest_period_and_the_one_that_is_worked_on() {
        BuiltMandate built = new BuiltMandate(beans);
        ReportingPeriod first = built.open("2017-Q1");
        built.indicator("1.1.1", first);
        built.publish(first, "1.1.1", says("ongoing", "Then"));
        built.seal(first);
        ReportingPeriod now = built.open("2017-Q2");
        built.carryForward(first, now);

        List<Standing> all = standings.all();

        assertThat(all)
                .as("in the order of their codes")
                .extracting(standing -> standing.mandate().code())
                .contains(built.mandate().code(), "mali")
                .isSorted();
        Standing standing = of(all, built.mandate().code());
        assertThat(standing.framework())
                .map(Framework::code)
                .contains(built.framework().code());
        assertThat(standing.current()).map(ReportingPeriod::code).contains("2017-Q2");
        assertThat(standing.overview())
                .map(overview -> overview.counts().total())
                .contains(1);
        assertThat(standing.overview().flatMap(Overview::moved)).isPresent();
    }

    @Test
    void a_framework_without_a_period_is_there_and_says_nothing() {
        BuiltMandate built = new BuiltMandate(beans);

        Standing standing = of(standings.all(), built.mandate().code());

        assertThat(standing.framework()).isPresent();
        assertThat(standing.current()).isEmpty();
        assertThat(standing.overview()).isEmpty();
    }

    private static Standing of(List<Standing> all, String mandate) {
        return all.stream()
                .filter(standing -> standing.mandate().code().equals(mandate))
                .findFirst()
                .orElseThrow();
    }
}
