package org.jalon.framework;

import java.util.Optional;
import org.jalon.shared.OutlineNumber;

/**
 * How an element stands in a period.
 *
 * @param level the number of its storey, 1 at the top
 * @param row whether it is a row of tables
 * @param code its name for programs and addresses, the same in all periods
 * @param number as the period prints it
 * @param parent what it is below; empty at the top
 * @param statement the second text below it; empty if it has none
 * @param inTable whether the period's table has it, and so all that it is below; else it is withdrawn
 */
public record ElementState(
        ElementId id,
        int level,
        boolean row,
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
