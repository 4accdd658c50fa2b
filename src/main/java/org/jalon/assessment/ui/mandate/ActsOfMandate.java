package org.jalon.assessment.ui.mandate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.mandate.settings.MandateAct;
import org.jalon.mandate.settings.MandateForm;
import org.jalon.shared.Days;
import org.jalon.shared.ui.LocalTime;

/** Who did what to a mandate as a whole, the newest first. */
class ActsOfMandate extends Section {

    ActsOfMandate(List<MandateAct> acts) {
        add(new H2(getTranslation("mandate.acts")));
        if (acts.isEmpty()) {
            add(new Paragraph(getTranslation("mandate.acts.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.setClassName("period-acts");
        acts.forEach(act -> list.add(item(act)));
        add(list);
    }

    private ListItem item(MandateAct act) {
        ListItem item = new ListItem(
                PeriodText.line(new Span(act.personName()), new LocalTime(act.at())),
                new Paragraph(getTranslation("mandate.act." + act.kind().code())));
        switch (act.kind()) {
            case CREATED, CHANGED -> item.add(new Paragraph(said(act.after())));
            case CLOSED ->
                act.closing()
                        .ifPresent(closing -> item.add(new Paragraph(getTranslation(
                                "mandate.closed", Days.inWords(closing.on(), getLocale()), closing.decision()))));
            case REOPENED -> {}
        }
        act.reason().ifPresent(reason -> item.add(new Paragraph(getTranslation("history.reason", reason))));
        return item;
    }

    private String said(MandateForm after) {
        return getTranslation(
                "mandate.act.said",
                after.titleEn(),
                after.titleFr(),
                Locale.forLanguageTag(after.language()).getDisplayLanguage(getLocale()),
                getTranslation("rhythm." + after.rhythm()));
    }
}
