package org.jalon.table.ui.officer;

import java.util.List;
import java.util.Set;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.bulk.BulkBar;
import org.jalon.assessment.update.RowVersion;
import org.jalon.framework.FiscalYears;

/** The rows that are selected in 'My quarter', with the bar that does something to all of them at once. */
final class WorklistSelection implements BulkBar.Host {

    private final WorklistPage page;
    private final WorklistElement element;
    private final BulkBar bar;
    private final Runnable changed;
    private List<String> numbers = List.of();

    /** @param changed is called when rows were changed, and none is selected any more */
    WorklistSelection(WorklistPage page, WorklistElement element, BulkBar bar, Runnable changed) {
        this.page = page;
        this.element = element;
        this.bar = bar;
        this.changed = changed;
        bar.serve(this);
    }

    /** The person selected these rows, in place of those before. */
    void select(List<String> selected) {
        numbers = selected;
        bar.select(selected.size());
    }

    void selectNone() {
        element.selectNone();
        select(List.of());
    }

    @Override
    public PeriodAddress table() {
        return page.table();
    }

    @Override
    public FiscalYears fiscalYears() {
        return page.worklist().shown().framework().fiscalYears();
    }

    @Override
    public List<RowVersion> selected() {
        return page.worklist().versions(numbers);
    }

    @Override
    public Set<String> typed() {
        return page.typed();
    }

    @Override
    public void changed() {
        selectNone();
        changed.run();
    }
}
