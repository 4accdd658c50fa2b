package org.jalon.mandate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;

import java.time.LocalDate;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ActingAs(Role.ADMINISTRATOR)
@BothDatabases
class ClosedMandateTest {

    private static final Closing END = new Closing(LocalDate.of(2023, 12, 31), "S/RES/2690 (2023)");

    @Autowired
    private MandateKeeping keeping;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;

    @BeforeEach
    void a_mandate_of_its_own() {
        built = new BuiltMandate(beans);
    }

    @Test
    void no_period_opens_until_it_runs_again() {
        ReportingPeriod begun = built.open("2017-Q1");
        keeping.close(built.mandate(), 1, END, "As the Council decided");

        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> built.open("2017-Q2"))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo("mandate-closed"));
        assertThat(keeping.closed()).containsEntry(built.mandate().id(), END);

        keeping.reopen(built.mandate(), 2, "A successor takes over");
        assertThat(built.open("2017-Q2").from()).isEqualTo(begun.to().plusDays(1));
        assertThat(keeping.closed()).doesNotContainKey(built.mandate().id());
    }

    @Test
    void what_was_begun_is_brought_to_its_end() {
        ReportingPeriod begun = built.open("2017-Q1");
        built.indicator("1.1.1", begun);
        keeping.close(built.mandate(), 1, END, "As the Council decided");

        built.publish(begun, "1.1.1", says("ongoing", "Until the end"));
        assertThat(built.seal(begun).isSealed()).isTrue();
    }

    @Test
    void it_ends_with_a_reason_once() {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> keeping.close(built.mandate(), 1, END, "  "))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo("reason-missing"));
        assertThat(keeping.of(built.mandate()).closing()).isEmpty();
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> keeping.reopen(built.mandate(), 1, "Nothing to reopen"))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo("mandate-open"));
    }
}
