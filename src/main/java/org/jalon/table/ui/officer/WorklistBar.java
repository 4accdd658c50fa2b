package org.jalon.table.ui.officer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Days;
import org.jalon.table.AnnexTable;
import org.jalon.table.TableNavigation;

/** Above 'My quarter': which period it is, until when, and the way to its table. */
class WorklistBar extends Div {

    private final Span period = new Span();
    private final Anchor table = new Anchor();

    WorklistBar() {
        setClassName("bar");
        period.setClassName("quiet");
        table.setText(getTranslation("quarter.toTable"));
        table.setClassName("push");
        add(new H1(getTranslation("quarter.title")), period, table);
    }

    void show(AnnexTable shown) {
        ReportingPeriod now = shown.period();
        String state = getTranslation("period.state." + now.state().code());
        period.setText(
                now.isSealed()
                        ? getTranslation("quarter.sealed", now.code())
                        : now.code() + " · "
                                + getTranslation("period.due", state, Days.inWords(now.due(), getLocale())));
        table.setHref(
                TableNavigation.table(shown.mandate().code(), shown.framework().code(), now.code()));
    }
}
