package org.jalon.table.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands in the table's place when it has no row to show: why, and the way back to all rows. */
class NoRows extends Div {

    NoRows() {
        setClassName("empty");
    }

    void show(TableAddress address) {
        removeAll();
        if (!address.isFiltered()) {
            add(new Paragraph(getTranslation("table.noRows")));
        } else {
            add(
                    new Paragraph(getTranslation("table.noHits")),
                    new Anchor(address.withoutFilter().href(), getTranslation("table.showAll")));
        }
    }
}
