package org.jalon.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.read.ReviewQueue;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.framework.Framework;
import org.jalon.table.TableNavigation;
import org.springframework.stereotype.Component;

/** The way to the review, with how many rows lie before the reviewers; it follows what is submitted and approved. */
class ReviewLink extends Anchor {

    /** What the link needs of the rest of Jalon. */
    @Component
    record Services(ReviewQueue queue, LiveTables live) {}

    private final transient Services services;
    private final Span count = new Span();

    ReviewLink(Services services, ShownFramework shown, String path) {
        this.services = services;
        setHref(TableNavigation.review(shown.mandate().code(), shown.framework().code()));
        setClassName("nav");
        if (path.startsWith(getHref())) {
            getElement().setAttribute("aria-current", path.equals(getHref()) ? "page" : "true");
        }
        count.setClassName("quiet");
        add(new Span(getTranslation("shell.review")), count);
        show(shown.framework());
        services.live().followAll(this, changes -> show(shown.framework()));
    }

    private void show(Framework framework) {
        int rows =
                services.queue().next(framework).map(ReviewQueue.Waiting::rows).orElse(0);
        count.setText(String.valueOf(rows));
        count.setVisible(rows > 0);
    }
}
