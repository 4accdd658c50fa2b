package org.jalon.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.mandate.Mandate;
import org.jalon.measure.ObservationReading.KnownSources;
import org.jalon.measure.ObservationReading.KnownSources.Known;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.NotFound;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way by which a figure comes in or is revised, whoever asks: a page, the API, a seed package. */
@Service
@Transactional
public class ObservationUpdates {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private final ObservationStore store;
    private final Documents documents;

    ObservationUpdates(ObservationStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    /** What came of a revision. */
    public sealed interface Outcome {

        /** The observation as it stands now, whether or not anything was different. */
        record Accepted(Observation now) implements Outcome {}

        /** Somebody else was first, and nothing was written. */
        record Stale(Observation now) implements Outcome {}
    }

    /**
     * Reads what somebody wants to write without writing it.
     *
     * @throws FlawedInput with all that is wrong
     */
    @PreAuthorize("@access.officer(#mandate)")
    public ObservationContent read(Mandate mandate, Map<ObservationField, String> words) {
        return ObservationReading.read(words, sources(mandate));
    }

    /**
     * Adds a figure.
     *
     * @throws FlawedInput with all that is wrong
     */
    @PreAuthorize("@access.officer({#mandate, #measure})")
    public Observation add(Mandate mandate, Measure measure, Map<ObservationField, String> words) {
        ObservationContent content = read(mandate, words);
        return found(mandate, store.insert(measure.id(), content, Optional.empty()));
    }

    /** Adds a figure of a seed package that was read already. */
    @PreAuthorize("@access.administrator(#measureId)")
    public void addSeeded(MeasureId measureId, ObservationContent content, String origin) {
        store.insert(measureId, content, Optional.of(origin));
    }

    /**
     * Writes a new version of a figure; the old one stays in the history.
     *
     * @param seen the version before the person's eyes
     * @throws FlawedInput with all that is wrong
     * @throws NotFound if the mandate has no such observation
     */
    @PreAuthorize("@access.officer({#mandate, #id})")
    public Outcome revise(
            Mandate mandate, ObservationId id, int seen, Map<ObservationField, String> words, String reason) {
        Observation before = found(mandate, id);
        String why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new FlawedInput(List.of(
                    why.isEmpty()
                            ? Flaw.at("/reason", "figure.reasonMissing")
                            : Flaw.at("/reason", "body.tooLong", LONGEST_REASON)));
        }
        ObservationContent content = read(mandate, words);
        if (before.version() != seen) {
            return new Outcome.Stale(before);
        }
        if (content.equals(before.content())) {
            return new Outcome.Accepted(before);
        }
        boolean written = store.revise(id, seen, content, why);
        Observation now = found(mandate, id);
        return written ? new Outcome.Accepted(now) : new Outcome.Stale(now);
    }

    private Observation found(Mandate mandate, ObservationId id) {
        return store.find(mandate, id)
                .orElseThrow(() -> new NotFound(NotFound.Kind.OBSERVATION, String.valueOf(id.value())));
    }

    private KnownSources sources(Mandate mandate) {
        List<SourceDocument> all = documents.of(mandate);
        return named -> all.stream()
                .filter(document -> Stream.of(document.slug(), document.key(), document.code())
                        .anyMatch(named::equals))
                .findFirst()
                .map(document -> new Known(document.slug(), document.published()));
    }
}
