package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.analysis.ComparedRow;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.Overview;
import org.jalon.analysis.ui.comparison.ComparisonAddress;
import org.jalon.table.Change;
import org.jalon.table.TableRef;

/** What changed since the last sealed period: how many rows in which way, and the rows themselves, what weighs most first. */
class MovedSection extends OverviewSection {

    private static final int MOST_ROWS = 10;

    /** Said even if there are none. */
    private static final Set<Change> ALWAYS =
            EnumSet.of(Change.ADVANCED, Change.REGRESSED, Change.DEADLINE_MOVED, Change.TEXT_CHANGED, Change.UNCHANGED);

    /** Where nothing is judged, nothing advances. */
    private static final Set<Change> OF_STATES = EnumSet.of(Change.ADVANCED, Change.REGRESSED);

    MovedSection(Overview overview) {
        super(overview.table());
        overview.moved().ifPresentOrElse(this::show, () -> {
            heading(getTranslation("overview.moved.none.title"));
            add(quiet(getTranslation("overview.moved.none")));
        });
    }

    private void show(Comparison moved) {
        heading(getTranslation(
                "overview.moved",
                moved.earlierPeriod()
                        .reportSymbol()
                        .orElse(moved.earlierPeriod().label())));
        Map<Change, Integer> counts = moved.counts();
        boolean isJudged = table().framework().isJudged();
        Div numbers = new Div();
        numbers.setClassName("counts");
        for (Change change : Change.values()) {
            int count = counts.getOrDefault(change, 0);
            if (count > 0 || ALWAYS.contains(change) && (isJudged || !OF_STATES.contains(change))) {
                numbers.add(whole(count, change, moved));
            }
        }
        numbers.add(quietSpan(getTranslation("count.of", moved.rows().size())));
        add(numbers);
        List<ComparedRow> rows = moved.differing();
        UnorderedList list = new UnorderedList();
        list.setClassName("overview-rows");
        rows.stream().limit(MOST_ROWS).forEach(row -> list.add(item(row, moved)));
        if (!rows.isEmpty()) {
            add(list);
        }
        if (rows.size() > MOST_ROWS) {
            add(new Anchor(
                    address(moved, Set.of(), Optional.empty()).href(),
                    getTranslation("overview.moved.all", rows.size())));
        }
    }

    /** The words say the number themselves: '2 deadlines moved'. */
    private Component whole(int count, Change change, Comparison moved) {
        String words = getTranslation("change.count." + change.code(), count);
        if (count == 0) {
            return quietSpan(words);
        }
        Anchor link =
                new Anchor(address(moved, Set.of(change), Optional.empty()).href(), words);
        link.setClassName("count");
        return link;
    }

    private ListItem item(ComparedRow row, Comparison moved) {
        String number = row.indicator().printed();
        List<Span> marks = row.changes().stream().sorted().map(this::mark).toList();
        Anchor what = new Anchor(
                address(moved, Set.of(), Optional.of(row.indicator().code())).href());
        what.setClassName("marks");
        what.setAriaLabel(getTranslation(
                "overview.moved.compare", marks.stream().map(Span::getText).collect(Collectors.joining(" ")), number));
        marks.forEach(what::add);
        ListItem item = indicator(row.shown());
        item.add(what);
        return item;
    }

    private Span mark(Change change) {
        Span mark = new Span(getTranslation("change." + change.code()));
        mark.setClassName("mark mark-change-" + change.code());
        return mark;
    }

    private ComparisonAddress address(Comparison moved, Set<Change> changes, Optional<String> row) {
        return new ComparisonAddress(
                table().mandate().code(),
                table().framework().code(),
                TableRef.of(moved.earlierPeriod().code()),
                TableRef.of(moved.laterPeriod().code()),
                changes,
                row);
    }
}
