package org.jalon.table.ui.officer;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.assignment.RowsShared;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.ui.LivePeriods;

/** What others do to the rows or the period while 'My quarter' shows them: the list is read anew, and the open row learns of it. */
final class ChangesElsewhere {

    private final WorklistPage page;
    private final WorklistRow row;

    ChangesElsewhere(WorklistPage page, WorklistRow row) {
        this.page = page;
        this.row = row;
    }

    /** As long as {@code shown} is on a screen. */
    void follow(Component shown, LiveTables live, LivePeriods periods) {
        live.follow(shown, this::saved);
        live.followSharing(shown, this::shared);
        periods.follow(shown, this::periodsChanged);
    }

    private void saved(List<AssessmentsChanged> changes) {
        PeriodAddress here = page.table();
        if (changes.stream().anyMatch(here::isOf)) {
            page.reload();
            row.savedElsewhere(changes);
        }
    }

    private void shared(List<RowsShared> changes) {
        if (changes.stream().anyMatch(change -> change.address().equals(page.table()))) {
            page.reload();
        }
    }

    private void periodsChanged(MandateId mandate) {
        if (page.worklist().table().mandate().id().equals(mandate)) {
            page.reload();
            row.periodChanged();
        }
    }
}
