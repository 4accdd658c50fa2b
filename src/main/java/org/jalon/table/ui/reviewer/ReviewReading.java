package org.jalon.table.ui.reviewer;

import java.util.Set;
import java.util.stream.Stream;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.read.ReviewQueue;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.ui.TypedRows;
import org.jalon.table.worklist.Review;
import org.jalon.table.worklist.Worklists;
import org.springframework.stereotype.Component;

/** Reads what an address of the review page asks for. */
@Component
class ReviewReading {

    /** @param ownAllowed whether the mandate lets people approve what they wrote */
    record Read(Review review, boolean ownAllowed) {}

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final ReviewQueue queue;
    private final Worklists quarters;
    private final TypedRows typed;

    ReviewReading(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            ReviewQueue queue,
            Worklists quarters,
            TypedRows typed) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.queue = queue;
        this.quarters = quarters;
        this.typed = typed;
    }

    /** @throws NotFound that names the first code that means nothing */
    @Snapshot
    Read of(ReviewAddress address) {
        Mandate mandate = mandates.byCode(address.mandate());
        Framework framework = frameworks.byCode(mandate, address.framework());
        String period = address.period().orElseGet(() -> next(mandate, framework));
        PeriodAddress at = new PeriodAddress(address.mandate(), address.framework(), period);
        Review review = address.settled() ? quarters.settled(at) : quarters.review(at);
        return new Read(review, mandates.rules(mandate).ownApproval());
    }

    /**
     * The numbers of the rows at which this person has typed something that is not saved, as that is now.
     *
     * @param here those of which the browser says so
     */
    Set<String> typed(Review review, Set<String> here) {
        Stream<AnnexTable.Row> rows =
                review.groups().stream().flatMap(group -> group.rows().stream()).map(Review.Row::row);
        return typed.codes(review.period(), rows, here);
    }

    private String next(Mandate mandate, Framework framework) {
        return queue.next(framework)
                .map(ReviewQueue.Waiting::period)
                .or(() -> periods.newest(framework.id()).map(ReportingPeriod::code))
                .orElseThrow(() -> new NotFound(NotFound.Kind.FIRST_PERIOD, mandate.code()));
    }
}
