package org.jalon.matrix.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.EditingState;
import org.jalon.framework.StatusLevel;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Lateness;
import org.jalon.matrix.RollUp;
import org.jalon.matrix.RowFilter;

/** The filters as links: each says how many rows it would show of all, and leads to an address that can be mailed. */
class FilterBar extends Nav {

    private static final Set<Lateness> ALWAYS =
            EnumSet.of(Lateness.OVERDUE, Lateness.DUE_THIS_PERIOD, Lateness.CANNOT_BE_JUDGED);

    /** The most pressing first. */
    static final List<Lateness> IN_ORDER = List.of(
            Lateness.OVERDUE,
            Lateness.DUE_THIS_PERIOD,
            Lateness.NOT_DUE,
            Lateness.CANNOT_BE_JUDGED,
            Lateness.NO_DEADLINE,
            Lateness.DONE);

    FilterBar() {
        setClassName("filters");
        getElement().setAttribute("aria-label", getTranslation("filter.label"));
    }

    /** @param table the whole table, before any filter */
    void show(AnnexTable table, RollUp counts, TableAddress address) {
        removeAll();
        RowFilter now = address.filter();
        chip(getTranslation("filter.all"), counts.total(), address.with(RowFilter.ALL), now.isAll());
        if (!table.period().isSealed()) {
            chip(
                    getTranslation("filter.unconfirmed"),
                    counts.carriedForward(),
                    address.with(now.toggleUnconfirmed()),
                    now.unconfirmed());
        }
        if (table.before().isPresent()) {
            chip(getTranslation("filter.changed"), counts.changed(), address.with(now.toggleChanged()), now.changed());
        }
        for (Lateness lateness : IN_ORDER) {
            boolean asked = now.lateness().equals(Optional.of(lateness.code()));
            if (!ALWAYS.contains(lateness) && !asked) {
                continue;
            }
            chip(
                    getTranslation("lateness." + lateness.code()),
                    counts.lateness().getOrDefault(lateness, 0),
                    address.with(now.toggleLateness(lateness.code())),
                    asked);
        }
        now.state().ifPresent(code -> state(table, address, code));
        for (StatusLevel level : table.framework().scale().levels()) {
            status(table, address, level.code(), level.label().in(getLocale()));
        }
        status(table, address, RowFilter.SPLIT, getTranslation("count.split"));
        status(table, address, RowFilter.NOT_STATED, getTranslation("status.notStated"));
        for (AnnexTable.Band band : table.bands()) {
            String number = band.pillar().number().printed();
            chip(
                            getTranslation("filter.pillar", number),
                            band.blocks().stream()
                                    .mapToInt(block -> block.rows().size())
                                    .sum(),
                            address.with(now.togglePillar(number)),
                            now.pillar().equals(Optional.of(number)))
                    .setTitle(band.pillar().title());
        }
    }

    /** Other pages lead here with a state of editing; it is shown as long as it is asked for, so that it can be let go. */
    private void state(AnnexTable table, TableAddress address, String code) {
        RowFilter only = RowFilter.ALL.toggleState(code);
        EditingState.ofCode(code)
                .ifPresent(state -> chip(
                        getTranslation("editing.state." + state.code()),
                        table.rows().filter(only::lets).count(),
                        address.with(address.filter().toggleState(code)),
                        true));
    }

    private void status(AnnexTable table, TableAddress address, String code, String label) {
        RowFilter only = RowFilter.ALL.toggleStatus(code);
        RowFilter now = address.filter();
        chip(
                label,
                table.rows().filter(only::lets).count(),
                address.with(now.toggleStatus(code)),
                now.status().equals(Optional.of(code)));
    }

    private Anchor chip(String label, long count, TableAddress target, boolean current) {
        Span number = new Span(getTranslation("count.number", count));
        number.setClassName("quiet");
        Anchor chip = new Anchor(target.href(), new Span(label), number);
        chip.setClassName("chip");
        if (count == 0) {
            chip.addClassName("none");
        }
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        add(chip);
        return chip;
    }
}
