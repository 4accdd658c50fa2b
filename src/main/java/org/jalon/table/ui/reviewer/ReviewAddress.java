package org.jalon.table.ui.reviewer;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.table.Movement;
import org.jalon.table.TableNavigation;

/**
 * All that the review page's address says, and back: {@code /mali/agreement/review/2017-Q3?group=advanced}.
 *
 * @param period empty for the one in which there is something to do
 * @param group only the rows that moved so; empty for all
 * @param settled whether it shows what is approved, in place of what is submitted
 */
record ReviewAddress(
        String mandate, String framework, Optional<String> period, Optional<Movement> group, boolean settled) {

    static ReviewAddress of(RouteParameters route, QueryParameters query) {
        return new ReviewAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                route.get("period"),
                query.getParameters("group").stream().findFirst().flatMap(Movement::ofCode),
                query.getParameters().containsKey("approved"));
    }

    ReviewAddress in(String code) {
        return new ReviewAddress(mandate, framework, Optional.of(code), group, settled);
    }

    ReviewAddress withGroup(Optional<Movement> other) {
        return new ReviewAddress(mandate, framework, period, other, settled);
    }

    ReviewAddress showing(boolean approved) {
        return new ReviewAddress(mandate, framework, period, Optional.empty(), approved);
    }

    /** The address itself, beginning with a slash; one view has one address. */
    String href() {
        List<String> query = new ArrayList<>();
        if (settled) {
            query.add("approved");
        }
        group.ifPresent(movement -> query.add("group=" + movement.code()));
        String path = period.map(code -> TableNavigation.review(mandate, framework, code))
                .orElseGet(() -> TableNavigation.review(mandate, framework));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
