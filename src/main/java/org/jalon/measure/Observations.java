package org.jalon.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.mandate.Mandate;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What documents say of measures, as it stands now and as it was written. */
@Service
@Snapshot
public class Observations {

    private final ObservationStore store;

    Observations(ObservationStore store) {
        this.store = store;
    }

    /** All of a measure, the newest day first, what has no day last. */
    @PreAuthorize("@access.reader(#measure)")
    public List<Observation> of(Measure measure) {
        return store.of(measure.id());
    }

    /** Some of a measure, in the same order. */
    @PreAuthorize("@access.reader(#measure)")
    public List<Observation> some(Measure measure, int from, int most) {
        return store.some(measure.id(), from, most);
    }

    @PreAuthorize("@access.reader(#measure)")
    public int count(Measure measure) {
        return store.count(measure.id());
    }

    /** How many each measure of a mandate has; what has none is left out. */
    @PreAuthorize("@access.reader(#mandate)")
    public Map<MeasureId, Integer> counts(Mandate mandate) {
        return store.counts(mandate);
    }

    /** Those of all measures of a mandate, measure by measure in the order in which measures were entered. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Observation> of(Mandate mandate) {
        return store.of(mandate);
    }

    /** Of each measure of a mandate those that say best how things stand, the newest first; figures of the whole come before those of a part. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Observation> newest(Mandate mandate, int ofEach) {
        return store.newest(mandate, ofEach);
    }

    /** @throws NotFound if the mandate has no such observation */
    @PreAuthorize("@access.reader({#mandate, #id})")
    public Observation byId(Mandate mandate, ObservationId id) {
        return store.find(mandate, id)
                .orElseThrow(() -> new NotFound(NotFound.Kind.OBSERVATION, String.valueOf(id.value())));
    }

    /**
     * All that was ever written of it, the newest first.
     *
     * @throws NotFound if the mandate has no such observation
     */
    @PreAuthorize("@access.reader({#mandate, #id})")
    public List<ObservationVersion> history(Mandate mandate, ObservationId id) {
        return store.versions(byId(mandate, id).id());
    }

    /** What came in from seed packages, by the digests of their lines. */
    @PreAuthorize("@access.reader(#mandate)")
    public Set<String> origins(Mandate mandate) {
        return Set.copyOf(store.origins(mandate));
    }

    /** The same as {@link #byId} where there may be none. */
    @PreAuthorize("@access.reader({#mandate, #id})")
    public Optional<Observation> find(Mandate mandate, ObservationId id) {
        return store.find(mandate, id);
    }
}
