package org.jalon.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.read.RowsToDo;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.TableNavigation;
import org.springframework.stereotype.Component;

/** The way to an officer's quarter, with the number of rows that wait there: it goes down as one works. */
class WorklistLink extends Anchor {

    /** What the link needs of the rest of Jalon. */
    @Component
    record Services(RowsToDo toDo, LiveTables live) {}

    private final transient Services services;
    private final Span count = new Span();

    WorklistLink(Services services, ShownFramework shown, ReportingPeriod current, String path) {
        this.services = services;
        String mandate = shown.mandate().code();
        String framework = shown.framework().code();
        setHref(TableNavigation.toUpdate(mandate, framework));
        setClassName("nav");
        if (path.startsWith(getHref())) {
            getElement().setAttribute("aria-current", path.equals(getHref()) ? "page" : "true");
        }
        count.setClassName("quiet to-do");
        add(new Span(getTranslation("shell.quarter")), count);
        PeriodAddress table = new PeriodAddress(mandate, framework, current.code());
        show(shown.framework(), current);
        services.live().followAll(this, changes -> {
            if (changes.stream().anyMatch(table::isOf)) {
                show(shown.framework(), current);
            }
        });
        services.live().followAllSharing(this, changes -> {
            if (changes.stream().anyMatch(change -> change.address().equals(table))) {
                show(shown.framework(), current);
            }
        });
    }

    private void show(Framework framework, ReportingPeriod current) {
        int rows = services.toDo().of(framework, current).rows();
        count.setText(String.valueOf(rows));
        count.setVisible(rows > 0);
        setTitle(getTranslation("shell.quarter.toDo", rows));
    }
}
