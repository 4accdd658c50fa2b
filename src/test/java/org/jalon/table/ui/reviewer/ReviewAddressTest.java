package org.jalon.table.ui.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.jalon.table.Movement;
import org.junit.jupiter.api.Test;

class ReviewAddressTest {

    private final ReviewAddress all = new ReviewAddress("mali", "agreement", Optional.empty(), Optional.empty(), false);

    @Test
    void says_all_that_is_shown_and_is_read_back_the_same() {
        ReviewAddress one = all.in("2017-Q3").showing(true).withGroup(Optional.of(Movement.DEADLINE_MOVED));

        assertThat(all.href()).isEqualTo("/mali/agreement/review");
        assertThat(one.href()).isEqualTo("/mali/agreement/review/2017-Q3?approved&group=deadline-moved");
        assertThat(read(one, "2017-Q3")).isEqualTo(one);
    }

    @Test
    void what_is_approved_and_what_is_submitted_have_groups_of_their_own() {
        assertThat(all.withGroup(Optional.of(Movement.ADVANCED)).showing(true).group())
                .isEmpty();
    }

    @Test
    void an_unknown_group_shows_all() {
        Location cut = new Location("mali/agreement/review?group=advan");

        assertThat(ReviewAddress.of(route(Optional.empty()), cut.getQueryParameters()))
                .isEqualTo(all);
    }

    private static ReviewAddress read(ReviewAddress address, String period) {
        Location location = new Location(address.href().substring(1));
        return ReviewAddress.of(route(Optional.of(period)), location.getQueryParameters());
    }

    private static RouteParameters route(Optional<String> period) {
        RouteParam mandate = new RouteParam("mandate", "mali");
        RouteParam framework = new RouteParam("framework", "agreement");
        return period.map(code -> new RouteParameters(mandate, framework, new RouteParam("period", code)))
                .orElseGet(() -> new RouteParameters(mandate, framework));
    }
}
