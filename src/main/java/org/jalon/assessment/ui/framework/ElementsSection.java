package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementState;
import org.jalon.framework.change.FrameworkAct;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.mandate.ReportingPeriod;

/**
 * The elements of a framework in one period, with what happened to each. After a change only what it touched is drawn
 * anew, so that what somebody types elsewhere stays.
 */
class ElementsSection extends Section {

    private static final Set<FrameworkAct> COMING_AND_GOING =
            Set.of(FrameworkAct.WITHDRAWN, FrameworkAct.MERGED, FrameworkAct.BROUGHT_BACK);

    private final ElementLevels levels;
    private final ReportingPeriod period;
    private final Function<String, String> history;
    private final Optional<ElementActs> acts;
    private final Paragraph counts = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Div adding = new Div();
    private final Map<ElementId, ElementLine> lines = new HashMap<>();
    private Map<ElementId, ElementState> states = Map.of();

    /**
     * @param history the address of an indicator's page
     * @param acts what can be done; empty for whoever only reads, and where nothing can be changed
     */
    ElementsSection(
            ElementLevels levels,
            ReportingPeriod period,
            Function<String, String> history,
            Optional<ElementActs> acts) {
        this.levels = levels;
        this.period = period;
        this.history = history;
        this.acts = acts;
        list.setClassName("elements");
        add(
                new H2(levels.inOrder().stream()
                        .map(level -> level.heading().in(getLocale()))
                        .collect(Collectors.joining(" · "))),
                counts,
                list,
                adding);
    }

    /** @param changes all that was done to the framework, the newest first */
    void show(ElementList elements, List<FrameworkChange> changes) {
        counts.setText(getTranslation(
                "elements.counts",
                levels.inOrder().stream()
                        .map(level -> getTranslation(
                                "elements.count", level.heading().in(getLocale()), elements.inTable(level.number())))
                        .collect(Collectors.joining(" · ")),
                elements.withdrawn()));
        states = elements.inOrder().stream().collect(Collectors.toMap(ElementState::id, Function.identity()));
        int place = 0;
        for (ElementState element : elements.inOrder()) {
            ElementLine line = lines.computeIfAbsent(element.id(), this::line);
            show(line, element, changes);
            // None goes away: those that came or moved are put between the others.
            if (place == list.getComponentCount() || list.getComponentAt(place) != line) {
                list.addComponentAtIndex(place, line);
            }
            place++;
        }
        if (adding.getComponentCount() == 0) {
            acts.ifPresent(offered -> adding.add(offered.add(Optional.empty())));
        }
    }

    /** Puts away the act that was done, and the keyboard where its person was. */
    void close(Optional<ElementId> at) {
        if (at.isEmpty()) {
            adding.removeAll();
        }
        at.map(lines::get).ifPresent(line -> {
            line.close();
            line.focus();
        });
    }

    private ElementLine line(ElementId id) {
        return new ElementLine(
                levels.depth(), acts.map(offered -> () -> offered.of(Objects.requireNonNull(states.get(id)))));
    }

    private void show(ElementLine line, ElementState element, List<FrameworkChange> changes) {
        List<String> marks = changes.stream()
                .filter(change -> change.from().equals(period.code()) && change.isOf(element.level(), element.code()))
                .map(FrameworkChange::act)
                .filter(act -> act != FrameworkAct.WITHDRAWN && act != FrameworkAct.MERGED)
                .distinct()
                .map(act -> getTranslation("elements.mark." + act.code(), period.label()))
                .toList();
        line.show(
                element,
                history.apply(element.code()),
                marks,
                element.inTable() ? Optional.empty() : Optional.of(why(element, changes)));
    }

    /** An element is withdrawn by itself, or with what it stands below. */
    private String why(ElementState element, List<FrameworkChange> changes) {
        return changes.stream()
                .filter(change ->
                        COMING_AND_GOING.contains(change.act()) && change.isOf(element.level(), element.code()))
                .findFirst()
                .filter(last -> last.act() != FrameworkAct.BROUGHT_BACK)
                .map(change -> change.other()
                        .map(into -> getTranslation(
                                "elements.merged.why",
                                change.from(),
                                into,
                                change.reason().words()))
                        .orElseGet(() -> getTranslation(
                                "elements.withdrawn.why",
                                change.from(),
                                change.reason().words())))
                .or(() -> element.parent().map(above -> getTranslation("elements.withdrawn.with", above.printed())))
                .orElse("");
    }
}
