package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementKind;
import org.jalon.framework.ElementState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.OutlineNumber;

/** Where an element may stand, and with which number. */
final class Places {

    private Places() {}

    /** @throws ActRefused if it is withdrawn */
    static ElementState inTable(ElementState element, ReportingPeriod from) {
        if (!element.inTable()) {
            throw new ActRefused("refused.element-withdrawn", element.printed(), from.code());
        }
        return element;
    }

    /**
     * What something of that kind is to stand below: an objective below a pillar, an indicator below an objective.
     *
     * @throws ActRefused if there is none with that code in the table
     */
    static ElementState parent(List<ElementState> known, ElementKind kind, String code) {
        ElementKind above = kind == ElementKind.INDICATOR ? ElementKind.OBJECTIVE : ElementKind.PILLAR;
        return known.stream()
                .filter(element -> element.kind() == above
                        && element.inTable()
                        && element.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ActRefused("refused.element-parent." + above.name(), code));
    }

    /**
     * A number as it may be printed. No other element of the table has it; only where numbers start anew below each element is it enough that none
     * beside it does.
     *
     * @param self the element that is to have it; empty for a new one
     * @throws ActRefused if it is none, or another element has it
     */
    static OutlineNumber number(
            List<ElementState> known,
            ElementKind kind,
            Optional<ElementId> parent,
            String typed,
            Optional<ElementId> self) {
        String number = typed.strip();
        if (!OutlineNumber.isValid(number)) {
            throw new ActRefused("refused.element-number", typed, OutlineNumber.LONGEST);
        }
        List<ElementState> same = known.stream()
                .filter(ElementState::inTable)
                .filter(element ->
                        !number.isEmpty() && element.number().printed().equals(number))
                .filter(element -> !self.equals(Optional.of(element.id())))
                .toList();
        boolean taken = startAnew(known, kind)
                ? same.stream()
                        .anyMatch(element ->
                                element.parent().map(ElementState::id).equals(parent) && element.kind() == kind)
                : !same.isEmpty();
        if (taken) {
            throw new ActRefused("refused.element-number-taken", number);
        }
        return new OutlineNumber(number);
    }

    /** Whether two elements of a kind have one number already. */
    private static boolean startAnew(List<ElementState> known, ElementKind kind) {
        List<String> numbers = known.stream()
                .filter(element -> element.kind() == kind && element.inTable())
                .map(element -> element.number().printed())
                .filter(number -> !number.isEmpty())
                .toList();
        return numbers.stream().distinct().count() < numbers.size();
    }
}
