package org.jalon.matrix.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.matrix.Movement;
import org.jalon.matrix.Review;

/** What moved, as links that show only that; what is approved; and what is still with the officers, with the denominator. */
class ReviewFilters extends Div {

    private final Nav chips = new Nav();
    private final Paragraph rest = new Paragraph();

    ReviewFilters() {
        setClassName("table-head");
        chips.setClassName("filters");
        chips.getElement().setAttribute("aria-label", getTranslation("filter.label"));
        rest.setClassName("quiet");
        add(chips, rest);
    }

    void show(Review review, ReviewAddress address) {
        chips.removeAll();
        int rows = review.rows().size();
        chip(
                getTranslation("review.all"),
                address.settled() ? review.count(EditingState.SUBMITTED) : rows,
                address.showing(false),
                !address.settled() && address.group().isEmpty());
        for (Review.Group group : review.groups()) {
            Movement movement = group.movement();
            boolean current = address.group().equals(Optional.of(movement));
            chip(
                    getTranslation("movement." + movement.code()),
                    group.rows().size(),
                    address.withGroup(current ? Optional.empty() : Optional.of(movement)),
                    current);
        }
        int settled = review.count(EditingState.APPROVED) + review.count(EditingState.PUBLISHED);
        chip(
                getTranslation("review.approved"),
                settled,
                address.showing(true),
                address.settled() && address.group().isEmpty());
        int open = review.total() - settled - review.count(EditingState.SUBMITTED);
        rest.setText(getTranslation("review.notSubmitted", open, review.total(), review.count(EditingState.RETURNED)));
    }

    private void chip(String label, int count, ReviewAddress target, boolean current) {
        Span number = new Span(String.valueOf(count));
        number.setClassName("quiet");
        Anchor chip = new Anchor(target.href(), new Span(label), number);
        chip.setClassName("chip");
        if (count == 0) {
            chip.addClassName("none");
        }
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        chips.add(chip);
    }
}
