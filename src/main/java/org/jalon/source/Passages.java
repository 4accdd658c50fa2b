package org.jalon.source;

import java.util.Collection;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passages of a mandate's documents. One that is entered stays as it is: who quoted wrongly quotes again. */
@Service
@Snapshot
public class Passages {

    private final PassageStore store;

    Passages(PassageStore store) {
        this.store = store;
    }

    /** All of a mandate, document after document, in the order in which they say them. One statement. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Passage> of(Mandate mandate) {
        return store.of(mandate.id());
    }

    /** Those of one document in its own order. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Passage> of(Mandate mandate, SourceDocument document) {
        return store.of(mandate.id(), document);
    }

    /** @throws NotFound if the mandate has no passage of this short name */
    @PreAuthorize("@access.reader(#mandate)")
    public Passage byKey(Mandate mandate, String key) {
        return store.byKey(mandate.id(), key).orElseThrow(() -> new NotFound(NotFound.Kind.PASSAGE, key));
    }

    /** Some, by their ids; one that there is not is left out. At most one statement. */
    @PreAuthorize("@access.anywhere('READER')")
    public List<Passage> byIds(Collection<Long> ids) {
        return store.byIds(ids);
    }

    /**
     * Enters words of a document that is in the register.
     *
     * @param entered its short name is kept if it has one; else it gets one
     * @return as it is kept
     * @throws FlawedInput if it has no words or no place, or something is too long
     * @throws ActRefused if the same words of the same place were entered before
     */
    @PreAuthorize("@access.officer(#mandate)")
    @Transactional
    public Passage add(Mandate mandate, Passage entered) {
        Passage passage = PassageCheck.checked(entered);
        if (store.holds(mandate.id(), passage)) {
            throw new ActRefused("refused.passage-known", passage.document().cited(), passage.place());
        }
        return store.add(mandate.id(), passage);
    }
}
