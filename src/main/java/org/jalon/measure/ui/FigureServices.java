package org.jalon.measure.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationUpdates;
import org.jalon.measure.Observations;
import org.jalon.measure.check.FigureChecks;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Snapshots;
import org.jalon.shared.Words;
import org.jalon.source.Documents;
import org.springframework.stereotype.Component;

/** What the pages of figures need of the rest of Jalon. */
@Component
record FigureServices(
        Mandates mandates,
        Measures measures,
        Observations observations,
        ObservationUpdates updates,
        FigureChecks checks,
        Documents documents,
        CurrentPerson person,
        Snapshots snapshots,
        Words words) {

    boolean isFor(Role role, Mandate mandate) {
        return person.get().is(role, mandate.code());
    }

    Map<MeasureId, List<Observation>> figuresOf(List<Measure> some) {
        return some.stream().collect(Collectors.toMap(Measure::id, observations::of, (one, other) -> one));
    }
}
