package org.jalon.framework;

import java.util.Optional;
import org.jalon.shared.OutlineNumber;

/**
 * How an element stands in a period.
 *
 * @param parent what it is below; empty for a pillar
 * @param statement the second text of a pillar; empty for all others
 * @param inTable whether the period's table has it, and so all that it is below; else it is withdrawn
 */
public record ElementState(
        ElementId id,
        ElementKind kind,
        OutlineNumber number,
        Optional<ElementState> parent,
        String text,
        String statement,
        boolean inTable) {}
