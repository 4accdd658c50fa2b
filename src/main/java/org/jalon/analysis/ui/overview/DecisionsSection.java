package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jalon.analysis.Overview;
import org.jalon.mandate.Decision;
import org.jalon.mandate.MandateNavigation;

/** The mandate's own time line: what the Council decided, in its order, and until when. */
class DecisionsSection extends OverviewSection {

    DecisionsSection(Overview overview) {
        super(overview.table());
        heading(getTranslation("overview.decisions"));
        if (overview.decisions().isEmpty()) {
            add(quiet(getTranslation("overview.decisions.none")));
            return;
        }
        OrderedList line = new OrderedList();
        line.setClassName("decision-line");
        overview.decisions().forEach(decision -> line.add(item(decision)));
        Anchor sources = new Anchor(
                MandateNavigation.mandate(table().mandate().code()), getTranslation("overview.decisions.sources"));
        add(line, sources);
    }

    private ListItem item(Decision decision) {
        Span symbol = new Span(decision.symbol());
        symbol.setClassName("symbol-words");
        ListItem item = new ListItem(symbol);
        decision.adopted().ifPresent(day -> item.add(quietSpan(" · " + getTranslation("mandate.adopted", day(day)))));
        item.add(new Paragraph(decision.summary().in(getLocale())));
        decision.until().ifPresent(day -> {
            Span until = new Span(getTranslation("mandate.until", day(day)));
            until.setClassName("mark");
            item.add(until);
        });
        return item;
    }
}
