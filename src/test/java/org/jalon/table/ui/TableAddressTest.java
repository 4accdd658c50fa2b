package org.jalon.table.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jalon.table.RowFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableAddressTest {

    private static final List<String> TEXTS = List.of(
            "",
            "Kidal",
            "régions & cercles",
            "a+b=c",
            "100 %",
            "%41",
            "?x#y",
            "مالي",
            "👩🏽‍⚕️ e\u0301",
            "<script>\"'",
            "a/b;c",
            "one  two");

    private final TableAddress newest =
            new TableAddress("mali", "agreement", Optional.empty(), RowFilter.ALL, Optional.empty());

    @Test
    void without_any_wish_it_is_the_short_address() {
        assertThat(newest.href()).isEqualTo("/mali/agreement");
        assertThat(newest.withPeriod("2017-Q2").href()).isEqualTo("/mali/agreement/2017-Q2");
    }

    @Test
    void rows_without_evidence_are_asked_for_and_let_go_like_any_filter() {
        TableAddress asked = newest.withBare(true);
        assertThat(asked.href()).isEqualTo("/mali/agreement?evidence=none");
        assertThat(asked.isFiltered()).isTrue();
        assertThat(asked.withRow(Optional.of("4.3.6")).withPeriod("2017-Q2").bare())
                .isTrue();
        assertThat(asked.withoutFilter()).isEqualTo(newest);
    }

    @Test
    void it_says_all_that_is_shown() {
        RowFilter filter =
                new RowFilter(Optional.of("2"), Optional.of("ongoing"), Optional.of("overdue"), true, true, "Kidal");

        assertThat(newest.withPeriod("2017-Q3")
                        .with(filter)
                        .withRow(Optional.of("2.2.2"))
                        .href()
                        .split("[?&]"))
                .startsWith("/mali/agreement/2017-Q3")
                .containsExactlyInAnyOrder(
                        "/mali/agreement/2017-Q3",
                        "pillar=2",
                        "status=ongoing",
                        "lateness=overdue",
                        "changed",
                        "unconfirmed",
                        "q=Kidal",
                        "row=2.2.2");
    }

    @Test
    void what_it_says_is_read_back_whatever_was_searched_for() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            TableAddress address = random(random);

            assertThat(read(address.href())).isEqualTo(address);
            assertThat(read("/" + address.location().getPathWithQueryParameters()))
                    .isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mali/agreement?pillar=&status=%20&q=",
                "/mali/agreement?unknown=1&lang=fr",
                "/mali/agreement?row"
            })
    void blank_and_unknown_wishes_are_none(String href) {
        assertThat(read(href)).isEqualTo(newest);
    }

    @Test
    void a_wish_said_twice_is_taken_the_first_time() {
        assertThat(read("/mali/agreement?status=ongoing&status=implemented")
                        .filter()
                        .status())
                .contains("ongoing");
    }

    @Test
    void a_change_of_one_leaves_the_others() {
        TableAddress address = newest.withPeriod("2017-Q3")
                .with(RowFilter.ALL.withText("Kidal"))
                .withRow(Optional.of("1.1.1"));

        assertThat(address.withPeriod("2017-Q2").href()).isEqualTo("/mali/agreement/2017-Q2?q=Kidal&row=1.1.1");
        assertThat(address.withRow(Optional.empty()).href()).isEqualTo("/mali/agreement/2017-Q3?q=Kidal");
        assertThat(address.with(RowFilter.ALL).href()).isEqualTo("/mali/agreement/2017-Q3?row=1.1.1");
    }

    /** As the router reads it. */
    private static TableAddress read(String href) {
        Location location = new Location(href.substring(1));
        List<String> segments = location.getSegments();
        List<RouteParam> parameters = new ArrayList<>();
        parameters.add(new RouteParam("mandate", segments.get(0)));
        parameters.add(new RouteParam("framework", segments.get(1)));
        if (segments.size() > 2) {
            parameters.add(new RouteParam("period", segments.get(2)));
        }
        QueryParameters query = location.getQueryParameters();
        return TableAddress.of(new RouteParameters(parameters.toArray(RouteParam[]::new)), query);
    }

    private static TableAddress random(Random random) {
        RowFilter filter = new RowFilter(
                maybe(random, "2"),
                maybe(random, "not-stated"),
                maybe(random, "due-this-period"),
                random.nextBoolean(),
                random.nextBoolean(),
                TEXTS.get(random.nextInt(TEXTS.size())));
        return new TableAddress("mali", "agreement", maybe(random, "2017-Q2"), filter, maybe(random, "4.2.1"));
    }

    private static Optional<String> maybe(Random random, String value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
