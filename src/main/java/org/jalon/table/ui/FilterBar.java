package org.jalon.table.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.EditingState;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusLevel;
import org.jalon.table.AnnexTable;
import org.jalon.table.Facets;
import org.jalon.table.Lateness;
import org.jalon.table.RowFilter;

/** The filters of a table: each counts within what the others and the search let through. */
public class FilterBar extends Chips {

    private static final Set<Lateness> ALWAYS =
            EnumSet.of(Lateness.OVERDUE, Lateness.DUE_THIS_PERIOD, Lateness.CANNOT_BE_JUDGED);

    /** The most pressing first. */
    public static final List<Lateness> IN_ORDER = List.of(
            Lateness.OVERDUE,
            Lateness.DUE_THIS_PERIOD,
            Lateness.NOT_DUE,
            Lateness.CANNOT_BE_JUDGED,
            Lateness.NO_DEADLINE,
            Lateness.DONE);

    FilterBar() {
        super("filter.label");
    }

    /**
     * @param table the whole table, before any filter
     * @param typed the indicators at whose rows the reader has typed something that is not saved, by their ids
     * @param bare the indicators that no document says anything of
     */
    void show(AnnexTable table, TableAddress address, Set<ElementId> typed, Set<ElementId> bare) {
        empty();
        Facets everything = Facets.of(table, address.filter());
        Facets ofBare = everything.only(row -> bare.contains(row.indicator().id()));
        Facets all = address.bare() ? ofBare : everything;
        Facets ofTyped = all.only(row -> typed.contains(row.indicator().id()));
        Facets facets = address.typed() ? ofTyped : all;
        RowFilter now = facets.asked();
        say(
                facets.shown(),
                facets.total(),
                address.isFiltered(),
                address.withoutFilter().href());
        if (address.typed() || ofTyped.shown() > 0) {
            chip(
                    getTranslation("quarter.filter.typed"),
                    ofTyped.shown(),
                    address.withTyped(!address.typed()).href(),
                    address.typed());
        }
        if (address.bare() || !bare.isEmpty()) {
            Facets wanted = address.typed()
                    ? ofBare.only(row -> typed.contains(row.indicator().id()))
                    : ofBare;
            chip(
                    getTranslation("filter.noEvidence"),
                    wanted.shown(),
                    address.withBare(!address.bare()).href(),
                    address.bare());
        }
        if (!table.period().isSealed()) {
            chip(facets, address, getTranslation("filter.unconfirmed"), now.toggleUnconfirmed(), now.unconfirmed());
        }
        if (table.before().isPresent()) {
            chip(facets, address, getTranslation("filter.changed"), now.toggleChanged(), now.changed());
        }
        for (Lateness lateness : IN_ORDER) {
            boolean asked = now.lateness().equals(Optional.of(lateness.code()));
            if (ALWAYS.contains(lateness) || asked) {
                chip(
                        facets,
                        address,
                        getTranslation("lateness." + lateness.code()),
                        now.toggleLateness(lateness.code()),
                        asked);
            }
        }
        // Other pages lead here with a state of editing; it is shown as long as it is asked for, so that it can be let
        // go.
        now.state()
                .flatMap(EditingState::ofCode)
                .ifPresent(state -> chip(
                        facets,
                        address,
                        getTranslation("editing.state." + state.code()),
                        now.toggleState(state.code()),
                        true));
        if (table.framework().isJudged()) {
            for (StatusLevel level : table.framework().scale().levels()) {
                status(facets, address, level.code(), level.label().in(getLocale()));
            }
            status(facets, address, RowFilter.SPLIT, getTranslation("count.split"));
            status(facets, address, RowFilter.NOT_STATED, getTranslation("status.notStated"));
        }
        for (Node top : table.top()) {
            String code = top.code();
            chip(
                            facets,
                            address,
                            getTranslation(
                                    "filter.pillar",
                                    table.framework()
                                            .levels()
                                            .level(top.level())
                                            .name()
                                            .in(getLocale()),
                                    top.printed()),
                            now.togglePillar(code),
                            now.pillar().equals(Optional.of(code)))
                    .setTitle(top.text());
        }
    }

    private void status(Facets facets, TableAddress address, String code, String label) {
        RowFilter now = facets.asked();
        chip(facets, address, label, now.toggleStatus(code), now.status().equals(Optional.of(code)));
    }

    /** One that is asked for counts what is shown with it; the way it leads shows more. */
    private Anchor chip(Facets facets, TableAddress address, String label, RowFilter toggled, boolean current) {
        return chip(
                label,
                facets.count(current ? facets.asked() : toggled),
                address.with(toggled.withText(address.filter().text())).href(),
                current);
    }
}
