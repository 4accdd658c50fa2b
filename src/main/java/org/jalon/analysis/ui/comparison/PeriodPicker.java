package org.jalon.analysis.ui.comparison;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.jalon.mandate.ReportingPeriod;

/** A period and, on opening, the others as links: each leads to an address that can be mailed. */
class PeriodPicker extends NativeDetails {

    private final String label;

    /** @param label what this period is for, such as 'from' */
    PeriodPicker(String label) {
        this.label = label;
        setClassName("period-picker");
    }

    /** @param href the address that shows another period in this one's place */
    void show(ReportingPeriod now, List<ReportingPeriod> periods, Function<ReportingPeriod, String> href) {
        Span what = new Span(label);
        what.setClassName("quiet");
        setSummary(what, new Span(now.label()), state(now));
        setOpen(false);
        UnorderedList list = new UnorderedList();
        for (ReportingPeriod period : periods) {
            Anchor link = new Anchor(href.apply(period), new Span(period.label()), state(period));
            if (period.code().equals(now.code())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        setContent(list);
    }

    private Span state(ReportingPeriod period) {
        String state = getTranslation("period.state." + period.state().code());
        Span words = new Span(period.reportSymbol()
                .map(symbol -> getTranslation("period.sealedAs", state, symbol))
                .orElse(state));
        words.setClassName("quiet");
        return words;
    }
}
