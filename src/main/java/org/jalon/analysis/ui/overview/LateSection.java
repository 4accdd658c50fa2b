package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jalon.analysis.Overview;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.table.AnnexTable;
import org.jalon.table.Lateness;
import org.jalon.table.RowFilter;
import org.jalon.table.ui.FilterBar;
import org.jalon.table.ui.TableAddress;

/** What is late, and since when; and how all rows stand to their deadlines. */
class LateSection extends OverviewSection {

    private static final int MOST_ROWS = 10;

    LateSection(Overview overview) {
        super(overview.table());
        heading(getTranslation("overview.late", day(table().judgedAt())));
        Div numbers = new Div();
        numbers.setClassName("counts");
        for (Lateness lateness : FilterBar.IN_ORDER) {
            int count = overview.counts().lateness().getOrDefault(lateness, 0);
            if (lateness == Lateness.DONE && !table().framework().isJudged()) {
                continue;
            }
            numbers.add(count(
                    count,
                    getTranslation("counted.lateness." + lateness.code(), count),
                    RowFilter.ALL.toggleLateness(lateness.code())));
        }
        numbers.add(quietSpan(getTranslation("count.of", overview.counts().total())));
        add(numbers);
        if (!overview.late().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.setClassName("overview-rows");
            overview.late().stream().limit(MOST_ROWS).forEach(row -> list.add(item(row)));
            add(list);
        }
        if (overview.late().size() > MOST_ROWS) {
            RowFilter overdue = RowFilter.ALL.toggleLateness(Lateness.OVERDUE.code());
            add(new Anchor(
                    TableAddress.rows(table(), overdue).href(),
                    getTranslation("overview.late.all", overview.late().size())));
        }
    }

    private ListItem item(AnnexTable.Row row) {
        ListItem item = indicator(row);
        String words = row.content().deadline().map(Deadline::words).orElse("");
        LocalDate since = table().judgedAt().minusDays(row.judgement().daysOverdue() - 1);
        Span promised = new Span(words);
        promised.setClassName("deadline-words");
        promised.getElement().setAttribute("lang", textLanguage());
        Span late = new Span(getTranslation(
                "overview.late.since", day(since), row.judgement().daysOverdue()));
        late.setClassName("mark mark-overdue");
        item.add(promised, late);
        return item;
    }
}
