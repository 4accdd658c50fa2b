package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.framework.ElementKind;
import org.jalon.framework.ElementState;
import org.jalon.framework.change.FrameworkAct;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.mandate.ReportingPeriod;

/** The pillars, objectives and indicators of a framework in one period, with what happened to each. */
class ElementsSection extends Section {

    private final Map<String, ElementLine> lines = new HashMap<>();

    /**
     * @param changes all that was done to the framework, the newest first
     * @param history the address of an indicator's page
     * @param acts what can be done; empty for whoever only reads, and where nothing can be changed
     */
    ElementsSection(
            ElementList elements,
            ReportingPeriod period,
            List<FrameworkChange> changes,
            Function<String, String> history,
            Optional<ElementActs> acts) {
        add(
                new H2(getTranslation("elements.title")),
                new Paragraph(getTranslation(
                        "elements.counts",
                        elements.inTable(ElementKind.PILLAR),
                        elements.inTable(ElementKind.OBJECTIVE),
                        elements.inTable(ElementKind.INDICATOR),
                        elements.withdrawn())));
        OrderedList list = new OrderedList();
        list.setClassName("elements");
        for (ElementState element : elements.inOrder()) {
            ElementLine line = line(element, period, changes, history);
            acts.ifPresent(offered -> line.offer(element.number().printed(), () -> offered.of(element)));
            list.add(line);
        }
        add(list);
        acts.ifPresent(offered -> add(offered.add(Optional.empty())));
    }

    /** Puts the keyboard where somebody was before the page was drawn anew. */
    void focus(String number) {
        Optional.ofNullable(lines.get(number)).ifPresent(ElementLine::focus);
    }

    private ElementLine line(
            ElementState element,
            ReportingPeriod period,
            List<FrameworkChange> changes,
            Function<String, String> history) {
        String number = element.number().printed();
        List<String> marks = changes.stream()
                .filter(change -> change.from().equals(period.code()) && isOf(change, element))
                .map(FrameworkChange::act)
                .filter(act -> act != FrameworkAct.WITHDRAWN)
                .distinct()
                .map(act -> getTranslation("elements.mark." + act.code(), period.code()))
                .toList();
        ElementLine line = new ElementLine(
                element,
                history.apply(number),
                marks,
                element.inTable() ? Optional.empty() : Optional.of(why(element, changes)));
        lines.put(number, line);
        return line;
    }

    /** An element is withdrawn by itself, or with what it stands below. */
    private String why(ElementState element, List<FrameworkChange> changes) {
        return changes.stream()
                .filter(change -> change.act() == FrameworkAct.WITHDRAWN && isOf(change, element))
                .findFirst()
                .map(change -> getTranslation(
                        "elements.withdrawn.why", change.from(), change.reason().words()))
                .or(() -> element.parent()
                        .map(above -> getTranslation(
                                "elements.withdrawn.with", above.number().printed())))
                .orElse("");
    }

    private static boolean isOf(FrameworkChange change, ElementState element) {
        return change.kind().equals(Optional.of(element.kind()))
                && change.subject().equals(element.number().printed());
    }
}
