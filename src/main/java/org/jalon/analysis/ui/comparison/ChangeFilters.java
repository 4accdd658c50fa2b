package org.jalon.analysis.ui.comparison;

import com.vaadin.flow.component.html.Anchor;
import org.jalon.analysis.Comparison;
import org.jalon.table.Change;
import org.jalon.table.ui.Chips;

/** The kinds of change in a comparison; of several that are asked for one sees the rows of each. */
class ChangeFilters extends Chips {

    ChangeFilters() {
        super("filter.label");
    }

    /** @param comparison the whole of it, before any filter */
    void show(Comparison comparison, ComparisonAddress address) {
        empty();
        boolean filtered = address.row().isPresent() || !address.changes().isEmpty();
        ComparisonAddress all = address.withAllChanges();
        say(
                comparison.only(address.row(), address.shownChanges()).rows().size(),
                comparison.rows().size(),
                filtered,
                all.href());
        address.row().ifPresent(number -> add(only(number, address)));
        chip(
                getTranslation("comparison.allChanges"),
                comparison.only(all.row(), all.shownChanges()).rows().size(),
                all.href(),
                !filtered);
        for (Change change : Change.values()) {
            boolean current = address.row().isEmpty() && address.changes().contains(change);
            int count = comparison.count(change);
            if (count > 0 || current) {
                chip(
                        getTranslation("change." + change.code()),
                        count,
                        address.toggle(change).href(),
                        current);
            }
        }
    }

    private static Anchor only(String number, ComparisonAddress address) {
        Anchor chip = new Anchor(address.withAllChanges().href());
        chip.setText(chip.getTranslation("comparison.row", number));
        chip.setClassName("chip");
        chip.getElement().setAttribute("aria-current", "true");
        return chip;
    }
}
