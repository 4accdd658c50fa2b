package org.jalon.table.ui.reviewer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.table.Movement;
import org.jalon.table.ui.Chips;
import org.jalon.table.worklist.Review;

/** What moved, as links that show only that; what is approved; and what is still with the officers, with the denominator. */
class ReviewFilters extends Div {

    private final Chips chips = new Chips("filter.label");
    private final Paragraph rest = new Paragraph();

    ReviewFilters() {
        setClassName("table-head");
        rest.setClassName("quiet");
        add(chips, rest);
    }

    /**
     * @param review how it stands now
     * @param shown how many rows the list shows, those included that were just acted on
     */
    void show(Review review, ReviewAddress address, int shown) {
        chips.empty();
        chips.say(
                shown,
                review.total(),
                address.settled() || address.group().isPresent(),
                address.showing(false).href());
        chips.chip(
                getTranslation("review.all"),
                review.count(EditingState.SUBMITTED),
                address.showing(false).href(),
                !address.settled() && address.group().isEmpty());
        for (Movement movement : Movement.values()) {
            boolean current = address.group().equals(Optional.of(movement));
            int rows = review.count(movement);
            if (rows > 0 || current) {
                chips.chip(
                        getTranslation("movement." + movement.code()),
                        rows,
                        address.withGroup(current ? Optional.empty() : Optional.of(movement))
                                .href(),
                        current);
            }
        }
        int settled = review.count(EditingState.APPROVED) + review.count(EditingState.PUBLISHED);
        chips.chip(
                getTranslation("review.approved"),
                settled,
                address.showing(true).href(),
                address.settled() && address.group().isEmpty());
        int open = review.total() - settled - review.count(EditingState.SUBMITTED);
        rest.setText(getTranslation("review.notSubmitted", open, review.total(), review.count(EditingState.RETURNED)));
    }
}
