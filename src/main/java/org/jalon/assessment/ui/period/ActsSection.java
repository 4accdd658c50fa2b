package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.mandate.PeriodAct;
import org.jalon.shared.Days;
import org.jalon.shared.ui.LocalTime;

/** All that was done to a period itself: what, by whom, when and why; the newest first. */
class ActsSection extends Section {

    ActsSection(List<PeriodAct> acts) {
        add(new H2(getTranslation("period.acts")));
        if (acts.isEmpty()) {
            add(new Paragraph(getTranslation("period.acts.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.setClassName("period-acts");
        acts.forEach(act -> list.add(item(act)));
        add(list);
    }

    private ListItem item(PeriodAct act) {
        Span kind = new Span(
                act.corrigendum() > 0
                        ? getTranslation("period.act." + act.kind().code(), act.corrigendum())
                        : getTranslation("period.act." + act.kind().code()));
        kind.setClassName("mark");
        ListItem item = new ListItem(PeriodText.line(kind, new Span(act.personName()), new LocalTime(act.at())));
        act.dueAfter()
                .ifPresent(after -> item.add(new Paragraph(act.dueBefore()
                        .filter(before -> !before.equals(after))
                        .map(before -> getTranslation("period.act.due.from", day(before), day(after)))
                        .orElseGet(() -> getTranslation("period.act.due", day(after))))));
        act.reason().ifPresent(reason -> item.add(new Paragraph(getTranslation("history.reason", reason))));
        return item;
    }

    private String day(LocalDate day) {
        return Days.inWords(day, getLocale());
    }
}
