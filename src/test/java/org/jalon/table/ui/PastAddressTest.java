package org.jalon.table.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.Optional;
import org.jalon.shared.NotFound;
import org.jalon.table.AsAt;
import org.jalon.table.RowFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which state of a table an address asks for. */
class PastAddressTest {

    private final TableAddress now =
            new TableAddress("mali", "agreement", Optional.of("2017-Q3"), RowFilter.ALL, Optional.of("1.1.1"));

    @Test
    void without_any_wish_it_is_the_table_as_it_is() {
        assertThat(read("mali/agreement/2017-Q3").reading()).isEqualTo(new AsAt.Current());
        assertThat(now.href()).doesNotContain("asAt").doesNotContain("corrigendum");
    }

    @Test
    void a_day_means_its_last_moment_and_an_instant_itself() {
        assertThat(read("mali/agreement/2017-Q3?asAt=2017-09-30").reading())
                .isEqualTo(new AsAt.At(Instant.parse("2017-09-30T23:59:59.999999Z")));
        assertThat(read("mali/agreement/2017-Q3?asAt=2017-09-30T12:00:00Z").reading())
                .isEqualTo(new AsAt.At(Instant.parse("2017-09-30T12:00:00Z")));
    }

    @Test
    void the_past_goes_through_an_address_and_back_with_all_else() {
        for (AsAt past : new AsAt[] {new AsAt.At(Instant.parse("2017-09-30T12:00:00Z")), new AsAt.Sealed(1)}) {
            TableAddress then = now.withReading(past);

            assertThat(read(then.href().substring(1))).isEqualTo(then);
            assertThat(then.withRow(Optional.empty()).reading()).isEqualTo(past);
        }
        assertThat(PastAddress.suffix(new AsAt.Sealed(0))).isEqualTo("&corrigendum=0");
    }

    @Test
    void another_period_keeps_the_moment_and_not_the_number_of_a_corrigendum() {
        AsAt moment = new AsAt.At(Instant.parse("2017-09-30T12:00:00Z"));

        assertThat(now.withReading(moment).withPeriod("2017-Q2").reading()).isEqualTo(moment);
        assertThat(now.withReading(new AsAt.Sealed(1)).withPeriod("2017-Q2").reading())
                .isEqualTo(new AsAt.Current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asAt=yesterday", "asAt=2017-13-01", "asAt=2017-09-31T00:00:00Z", "corrigendum=one"})
    void what_is_no_time_or_number_is_said_to_be_none(String query) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read("mali/agreement/2017-Q3?" + query));
    }

    private static TableAddress read(String address) {
        return TableAddress.of(
                new RouteParameters(
                        new RouteParam("mandate", "mali"),
                        new RouteParam("framework", "agreement"),
                        new RouteParam("period", "2017-Q3")),
                new Location(address).getQueryParameters());
    }
}
