package org.jalon.table.ui.reviewer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.EditingState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.worklist.Review;

/** Above the review: which period, how much waits, approving all that is shown, and the way to the signatures. */
class ReviewBar extends Div {

    private final H1 title = new H1();
    private final Span waiting = new Span();
    private final Span of = new Span();
    private final NativeButton approveAll;
    private final Anchor seal = new Anchor();

    ReviewBar(Runnable approveShown) {
        setClassName("bar");
        waiting.setClassName("waiting");
        of.setClassName("quiet");
        Span count = new Span(waiting, of);
        count.setClassName("review-count");
        count.getElement().setAttribute("aria-live", "polite");
        approveAll = new NativeButton("", click -> approveShown.run());
        approveAll.setClassName("push");
        seal.setClassName("button");
        add(title, count, approveAll, seal);
    }

    void show(Review review) {
        ReportingPeriod period = review.period();
        title.setText(getTranslation("review.title", period.label()));
        seal.setText(getTranslation("review.seal"));
        seal.setHref(AssessmentNavigation.period(
                review.mandate().code(), review.framework().code(), period.code()));
    }

    /** @param shown how many of the rows that wait are shown and can be approved by this person */
    void count(Review review, int shown) {
        waiting.setText(getTranslation("review.waiting", review.count(EditingState.SUBMITTED)));
        of.setText(getTranslation(
                "review.submitted", review.count(EditingState.SUBMITTED) + review.count(EditingState.APPROVED)));
        approveAll.setText(getTranslation("review.approveShown", shown));
        approveAll.setVisible(shown > 0);
    }
}
