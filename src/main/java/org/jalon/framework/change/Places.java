package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
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
     * What something of that level is to stand below: an element of the level above it.
     *
     * @throws ActRefused if there is none with that code in the table
     */
    static ElementState parent(List<ElementState> known, int level, String code) {
        return known.stream()
                .filter(element -> element.level() == level - 1
                        && element.inTable()
                        && element.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ActRefused("refused.element-parent", code));
    }

    /**
     * A number as it may be printed. No other element of the table has it; only where numbers start anew below each element is it enough that none
     * beside it does.
     *
     * @param self the element that is to have it; empty for a new one
     * @throws ActRefused if it is none, or another element has it
     */
    static OutlineNumber number(
            List<ElementState> known, int level, Optional<ElementId> parent, String typed, Optional<ElementId> self) {
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
        boolean taken = startAnew(known, level)
                ? same.stream()
                        .anyMatch(element ->
                                element.parent().map(ElementState::id).equals(parent) && element.level() == level)
                : !same.isEmpty();
        if (taken) {
            throw new ActRefused("refused.element-number-taken", number);
        }
        return new OutlineNumber(number);
    }

    /** Whether two elements of a level have one number already. */
    private static boolean startAnew(List<ElementState> known, int level) {
        List<String> numbers = known.stream()
                .filter(element -> element.level() == level && element.inTable())
                .map(element -> element.number().printed())
                .filter(number -> !number.isEmpty())
                .toList();
        return numbers.stream().distinct().count() < numbers.size();
    }
}
