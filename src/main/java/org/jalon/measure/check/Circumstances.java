package org.jalon.measure.check;

import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent.When;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;

/** What two figures must have in common to be compared: who says them, of when, as what. */
record Circumstances(String document, When when, ObservationKind kind, ObservationRole role, String currency) {

    static Circumstances of(Observation observation) {
        var content = observation.content();
        return new Circumstances(
                content.source().document(),
                content.when(),
                content.kind(),
                content.role(),
                content.subject().currency());
    }
}
