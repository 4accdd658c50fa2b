package org.jalon.intake.match;

import org.jalon.intake.column.KnownElement;
import org.jalon.intake.column.KnownFramework;

/** A framework with two rows of the same words. */
final class AnnexTwins {

    private AnnexTwins() {}

    static KnownFramework of(KnownFramework framework, String one, String other, String text) {
        return new KnownFramework(
                framework.pillars(),
                framework.objectives(),
                framework.rows().stream()
                        .map(row -> row.code().equals(one) || row.code().equals(other)
                                ? new KnownFramework.Row(
                                        new KnownElement(
                                                row.code(), row.element().number(), text),
                                        row.objective(),
                                        row.pillar())
                                : row)
                        .toList(),
                framework.scale());
    }
}
