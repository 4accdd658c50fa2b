package org.jalon.framework;

import java.util.Optional;
import org.jalon.shared.OutlineNumber;

/**
 * How an element stands in a period.
 *
 * @param code its name for programs and addresses, the same in all periods
 * @param number as the period prints it
 * @param parent what it is below; empty for a pillar
 * @param statement the second text of a pillar; empty for all others
 * @param inTable whether the period's table has it, and so all that it is below; else it is withdrawn
 */
public record ElementState(
        ElementId id,
        ElementKind kind,
        String code,
        OutlineNumber number,
        Optional<ElementState> parent,
        String text,
        String statement,
        boolean inTable) {

    /** What people call it: its number, or its code if it has none. */
    public String printed() {
        return number.printed().isEmpty() ? code : number.printed();
    }
}
