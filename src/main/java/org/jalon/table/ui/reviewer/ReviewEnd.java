package org.jalon.table.ui.reviewer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.EditingState;
import org.jalon.table.worklist.Review;

/** What is said where nothing waits for reviewers: why, and, when all rows are approved, the way to the signature. */
class ReviewEnd extends Div {

    ReviewEnd() {
        getElement().setAttribute("role", "status");
    }

    /**
     * @param settled whether the page shows what is approved
     * @param listed whether it shows any row
     */
    void show(Review review, boolean settled, boolean listed) {
        removeAll();
        setClassName(listed ? "notice review-notice past-notice" : "empty");
        if (review.isToBeSigned() && !(settled && listed)) {
            Anchor sign = new Anchor(
                    AssessmentNavigation.period(
                            review.mandate().code(),
                            review.framework().code(),
                            review.period().code()),
                    getTranslation("review.allApproved.sign", review.period().label()));
            sign.setClassName("button strong");
            add(
                    new Span(getTranslation(
                            "review.allApproved",
                            review.total(),
                            review.period().label())),
                    sign);
        } else if (!listed && review.correctsNothing()) {
            add(new Span(getTranslation("signing.correctsNothing")));
        } else if (!listed) {
            add(new Span(getTranslation(
                    settled
                            ? "review.noneApproved"
                            : review.count(EditingState.SUBMITTED) > 0 ? "review.noneShown" : "review.empty")));
        }
        setVisible(getComponentCount() > 0);
    }
}
