package org.jalon.matrix.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jalon.matrix.Change;
import org.jalon.matrix.Comparison;

/** The kinds of change as links: each says how many rows have it, and leads to an address that can be mailed. */
class ChangeFilters extends Nav {

    ChangeFilters() {
        setClassName("filters");
        getElement().setAttribute("aria-label", getTranslation("filter.label"));
    }

    /** @param comparison the whole of it, before any filter */
    void show(Comparison comparison, ComparisonAddress address) {
        removeAll();
        address.row().ifPresent(number -> add(only(number, address)));
        int changed = comparison.rows().size() - comparison.count(Change.UNCHANGED);
        chip(
                getTranslation("comparison.allChanges"),
                changed,
                address.withAllChanges(),
                address.changes().isEmpty() && address.row().isEmpty());
        for (Change change : Change.values()) {
            boolean current = address.row().isEmpty() && address.changes().contains(change);
            int count = comparison.count(change);
            if (count > 0 || current) {
                chip(getTranslation("change." + change.code()), count, address.toggle(change), current);
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

    private void chip(String label, int count, ComparisonAddress target, boolean current) {
        Span number = new Span(getTranslation("count.number", count));
        number.setClassName("quiet");
        Anchor chip = new Anchor(target.href(), new Span(label), number);
        chip.setClassName("chip");
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        add(chip);
    }
}
