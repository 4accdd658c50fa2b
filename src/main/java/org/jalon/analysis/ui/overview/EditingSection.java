package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Div;
import org.jalon.analysis.Overview;
import org.jalon.assessment.EditingState;
import org.jalon.table.EditingProgress;
import org.jalon.table.RowFilter;

/** How the writing of the period stands: apart from the implementation, and looking like something else. */
class EditingSection extends OverviewSection {

    EditingSection(Overview overview) {
        super(overview.table());
        addClassName("editorial");
        heading(getTranslation("overview.editing", table().period().label()));
        EditingProgress editing = overview.editing();
        Div numbers = new Div();
        numbers.setClassName("counts down");
        for (EditingState state : EditingState.values()) {
            int count = editing.states().getOrDefault(state, 0);
            if (count > 0) {
                numbers.add(count(
                        count,
                        getTranslation("counted.state." + state.code(), count),
                        RowFilter.ALL.toggleState(state.code())));
            }
        }
        numbers.add(quietSpan(getTranslation("count.of", editing.total())));
        add(numbers);
        if (!table().period().isSealed()) {
            add(quiet(
                    getTranslation("overview.editing.due", day(table().period().due()))));
        }
        add(quiet(getTranslation("overview.editing.about")));
    }
}
