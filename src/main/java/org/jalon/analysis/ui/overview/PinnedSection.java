package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jalon.analysis.Overview;
import org.jalon.table.view.SavedView;

/** The views that a person put on their first page. */
class PinnedSection extends OverviewSection {

    PinnedSection(Overview overview, List<SavedView> views) {
        super(overview.table());
        heading(getTranslation("views.pinned"));
        UnorderedList list = new UnorderedList();
        list.setClassName("pinned");
        views.forEach(view -> list.add(new ListItem(new Anchor(view.address(), view.name()))));
        add(list);
    }
}
