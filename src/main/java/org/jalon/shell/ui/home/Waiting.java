package org.jalon.shell.ui.home;

import java.util.Optional;
import org.jalon.assessment.draft.Drafts;
import org.jalon.assessment.read.ReviewQueue;
import org.jalon.assessment.read.RowsToDo;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Role;
import org.springframework.stereotype.Component;

/** What waits in a framework for the person who is signed in. */
@Component
class Waiting {

    /**
     * Numbers of rows.
     *
     * @param toDo that nobody has touched yet or that were returned
     * @param returned those of them that were returned
     * @param drafts with words that are not saved
     * @param toReview submitted, if the person reviews
     */
    record Rows(int toDo, int returned, int drafts, int toReview) {

        static final Rows NONE = new Rows(0, 0, 0, 0);
    }

    private final RowsToDo toDo;
    private final ReviewQueue queue;
    private final Drafts drafts;

    Waiting(RowsToDo toDo, ReviewQueue queue, Drafts drafts) {
        this.toDo = toDo;
        this.queue = queue;
        this.drafts = drafts;
    }

    Rows of(Framework framework, Optional<ReportingPeriod> current, Role role) {
        int review = role.includes(Role.REVIEWER)
                ? queue.next(framework).map(ReviewQueue.Waiting::rows).orElse(0)
                : 0;
        if (!role.includes(Role.OFFICER) || current.isEmpty()) {
            return new Rows(0, 0, 0, review);
        }
        ReportingPeriod period = current.get();
        RowsToDo.ToDo mine = toDo.of(framework, period);
        return new Rows(mine.rows(), mine.returned(), drafts.in(period).size(), review);
    }
}
