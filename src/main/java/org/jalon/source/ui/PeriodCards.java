package org.jalon.source.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.framework.Framework;
import org.jalon.framework.TablePages;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/** The periods of a mandate's frameworks, the newest first. Those of one name stand together, be they of several frameworks. */
class PeriodCards extends UnorderedList {

    private record OfFramework(Framework framework, ReportingPeriod period) {}

    PeriodCards(Mandate mandate, Map<Framework, List<ReportingPeriod>> reported, TablePages tables) {
        Map<String, ListItem> cards = new LinkedHashMap<>();
        reported.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(period -> new OfFramework(of.getKey(), period)))
                .sorted(Comparator.comparing((OfFramework one) -> one.period().from())
                        .reversed()
                        .thenComparing(one -> one.framework().code()))
                .forEach(one -> cards.computeIfAbsent(one.period().label(), label -> MandateView.card(new H3(label)))
                        .add(
                                new Anchor(
                                        tables.table(
                                                mandate.code(),
                                                one.framework().code(),
                                                one.period().code()),
                                        one.framework().title().in(getLocale())),
                                MandateView.quiet(state(one.period()))));
        cards.values().forEach(this::add);
    }

    private String state(ReportingPeriod period) {
        String state = getTranslation("period.state." + period.state().code());
        return period.reportSymbol().map(symbol -> state + " · " + symbol).orElse(state);
    }
}
