package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementPlaces;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.change.ChangeStore.Entry;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.OutlineNumber;
import org.springframework.stereotype.Component;

/** Prints elements with other numbers, or below other elements, within the transaction of {@link FrameworkChanges}. */
@Component
class ElementMoves {

    private final ElementStates states;
    private final ElementPlaces places;
    private final ChangeStore changes;

    ElementMoves(ElementStates states, ElementPlaces places, ChangeStore changes) {
        this.states = states;
        this.places = places;
        this.changes = changes;
    }

    /** What is below it follows: where its number begins with the old one of this element, it begins with the new one. */
    void place(
            Framework framework,
            String code,
            Optional<String> parent,
            Optional<String> number,
            ReportingPeriod from,
            ChangeReason reason) {
        List<ElementState> known = states.of(framework, from);
        ElementState element = Places.inTable(states.find(framework, from, code), from);
        if (element.level() == 1 && parent.isPresent()) {
            throw new ActRefused("refused.element-top", element.printed());
        }
        Optional<ElementState> above =
                parent.map(to -> Places.parent(known, element.level(), to)).or(element::parent);
        OutlineNumber printed = Places.number(
                known,
                element.level(),
                above.map(ElementState::id),
                number.orElse(element.number().printed()),
                Optional.of(element.id()));
        if (printed.equals(element.number()) && above.map(ElementState::id).equals(aboveId(element))) {
            throw new ActRefused("refused.element-same-place", element.printed());
        }
        put(framework, element, above, printed, from, reason);
        follow(framework, known, element, printed, from, reason);
    }

    private void follow(
            Framework framework,
            List<ElementState> known,
            ElementState moved,
            OutlineNumber now,
            ReportingPeriod from,
            ChangeReason reason) {
        String old = moved.number().printed() + ".";
        if (now.equals(moved.number()) || now.printed().isEmpty() || old.length() == 1) {
            return;
        }
        for (ElementState below : known) {
            String number = below.number().printed();
            if (aboveId(below).equals(Optional.of(moved.id())) && number.startsWith(old)) {
                OutlineNumber next = numbered(now.printed() + "." + number.substring(old.length()));
                if (below.inTable()) {
                    Places.number(known, below.level(), aboveId(below), next.printed(), Optional.of(below.id()));
                }
                put(framework, below, below.parent(), next, from, reason);
                follow(framework, known, below, next, from, reason);
            }
        }
    }

    private static OutlineNumber numbered(String number) {
        if (!OutlineNumber.isValid(number)) {
            throw new ActRefused("refused.element-number", number, OutlineNumber.LONGEST);
        }
        return new OutlineNumber(number);
    }

    private void put(
            Framework framework,
            ElementState element,
            Optional<ElementState> above,
            OutlineNumber number,
            ReportingPeriod from,
            ChangeReason reason) {
        places.put(element.id(), from, above.map(ElementState::id), number);
        boolean moved = !above.map(ElementState::id).equals(aboveId(element));
        changes.note(
                framework.id(),
                Entry.of(
                        moved ? FrameworkAct.MOVED : FrameworkAct.RENUMBERED,
                        element.id(),
                        Optional.of(place(element.number(), element.parent())),
                        Optional.of(place(number, above))),
                from,
                reason);
    }

    private static Optional<ElementId> aboveId(ElementState element) {
        return element.parent().map(ElementState::id);
    }

    private static Words place(OutlineNumber number, Optional<ElementState> above) {
        return new Words(number.printed(), above.map(ElementState::printed).orElse(""));
    }
}
