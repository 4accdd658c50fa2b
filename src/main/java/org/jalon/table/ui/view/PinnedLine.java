package org.jalon.table.ui.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jalon.table.view.SavedView;
import org.jalon.table.view.SavedViews;

/** The views that a person put on their first page, in one line of it; nothing if there are none. */
public class PinnedLine extends Nav {

    private final transient SavedViews views;

    public PinnedLine(SavedViews views) {
        this.views = views;
        setClassName("pinned-line");
        setAriaLabel(getTranslation("views.pinned"));
        setVisible(false);
    }

    public void show(String mandate, String framework) {
        List<SavedView> pinned = views.pinned(mandate, framework);
        removeAll();
        setVisible(!pinned.isEmpty());
        Span title = new Span(getTranslation("views.pinned"));
        title.setClassName("quiet");
        UnorderedList list = new UnorderedList();
        pinned.forEach(view -> list.add(new ListItem(new Anchor(view.address(), view.name()))));
        add(title, list);
    }
}
