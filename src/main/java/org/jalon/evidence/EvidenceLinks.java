package org.jalon.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the passages of a mandate's documents bear upon. Everybody reads it, officers write it. It changes no status and no period, so that it
 * goes on where those are sealed; and nothing that was once held is deleted.
 */
@Service
@Snapshot
public class EvidenceLinks {

    /** The most UTF-16 characters of a judgement, and of a reason. */
    public static final int LONGEST = 2_000;

    private static final Comparator<Evidence> NEWEST_FIRST =
            Comparator.comparing(Evidence::passage, Passage.NEWEST_FIRST).thenComparingLong(Evidence::id);

    private final EvidenceStore store;
    private final Passages passages;

    EvidenceLinks(EvidenceStore store, Passages passages) {
        this.store = store;
        this.passages = passages;
    }

    /** All that is held now, in the order in which it was entered. Two statements however much. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Evidence> of(Mandate mandate) {
        return store.of(mandate).stream().filter(link -> !link.withdrawn()).toList();
    }

    /** What bears upon one indicator, the latest first. Three statements however much. */
    @PreAuthorize("@access.reader({#mandate, #indicator})")
    public List<Evidence> of(Mandate mandate, ElementId indicator) {
        return store.of(mandate, indicator).stream()
                .filter(link -> !link.withdrawn())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** How many passages bear upon each indicator of a framework; those that none bears upon are left out. One statement. */
    @PreAuthorize("@access.reader(#framework)")
    public Map<ElementId, Integer> counts(Framework framework) {
        return store.counts(framework.id());
    }

    /** Everything that was ever held of a passage and an indicator, the first one first. */
    @PreAuthorize("@access.reader(#link.indicatorId())")
    public List<EvidenceVersion> history(Evidence link) {
        return store.versions(link.id());
    }

    /**
     * As it is held now, or was when it was withdrawn.
     *
     * @throws NotFound if the mandate has none of this id
     */
    @PreAuthorize("@access.reader(#mandate)")
    public Evidence byId(Mandate mandate, long id) {
        return store.byId(mandate, id).orElseThrow(() -> new NotFound(NotFound.Kind.EVIDENCE, Long.toString(id)));
    }

    /** Every pair of a passage and an indicator of which anybody ever held that the one bears upon the other; also what was withdrawn. */
    @PreAuthorize("@access.reader(#mandate)")
    public Set<Pair> pairs(Mandate mandate) {
        return store.of(mandate).stream()
                .map(link -> new Pair(link.passage().key(), link.indicatorId()))
                .collect(Collectors.toSet());
    }

    /** @param passage its short name */
    public record Pair(String passage, ElementId indicator) {}

    /**
     * Says that a passage bears upon an indicator; one that was withdrawn is held again.
     *
     * @return the id of the link
     * @throws ActRefused if that is held already
     * @throws FlawedInput if the judgement is too long
     */
    @PreAuthorize("@access.officer({#mandate, #indicator})")
    @Transactional
    public long link(Mandate mandate, Passage passage, ElementId indicator, Direction direction, Judgement judgement) {
        Judgement checked = JudgementCheck.checked(judgement);
        long id = store.find(passage, indicator).orElseGet(() -> store.link(passage, indicator));
        store.hold(id);
        List<EvidenceVersion> before = store.versions(id);
        if (!before.isEmpty() && !before.getLast().withdrawn()) {
            throw new ActRefused("refused.evidence-known", passage.place());
        }
        store.add(id, before.size() + 1, direction, checked, false, "");
        return id;
    }

    /**
     * Enters a passage and says what it bears upon: both or neither.
     *
     * @return the id of the link
     * @throws ActRefused if these words are there already
     * @throws FlawedInput if the passage cannot be kept, or the judgement is too long
     */
    @PreAuthorize("@access.officer({#mandate, #indicator})")
    @Transactional
    public long enter(Mandate mandate, Passage entered, ElementId indicator, Direction direction, Judgement judgement) {
        return link(mandate, passages.add(mandate, entered), indicator, direction, judgement);
    }

    /**
     * Judges anew.
     *
     * @param seen the version before the person's eyes
     * @throws Stale if somebody else said something of it since
     * @throws ActRefused if it is withdrawn
     * @throws FlawedInput if the judgement is too long
     */
    @PreAuthorize("@access.officer(#link.indicatorId())")
    @Transactional
    public void change(Evidence link, int seen, Direction direction, Judgement judgement) {
        Judgement checked = JudgementCheck.checked(judgement);
        refuseIfWithdrawn(hold(link, seen));
        if (direction != link.direction() || !checked.equals(link.judgement())) {
            store.add(link.id(), seen + 1, direction, checked, false, "");
        }
    }

    /**
     * Holds it no more. What was held stays readable.
     *
     * @param reason why; may be empty
     * @throws Stale if somebody else said something of it since
     * @throws ActRefused if it is withdrawn already
     */
    @PreAuthorize("@access.officer(#link.indicatorId())")
    @Transactional
    public void withdraw(Evidence link, int seen, String reason) {
        refuseIfWithdrawn(hold(link, seen));
        store.add(
                link.id(), seen + 1, link.direction(), link.judgement(), true, JudgementCheck.text("/reason", reason));
    }

    private EvidenceVersion hold(Evidence link, int seen) {
        store.hold(link.id());
        EvidenceVersion newest = store.versions(link.id()).getLast();
        if (newest.number() != seen) {
            throw new Stale(newest);
        }
        return newest;
    }

    private static void refuseIfWithdrawn(EvidenceVersion newest) {
        if (newest.withdrawn()) {
            throw new ActRefused("refused.evidence-withdrawn");
        }
    }

    /** Somebody else judged meanwhile, and nothing was changed. */
    public static final class Stale extends ActRefused {

        private static final long serialVersionUID = 1L;
        private final int now;

        private Stale(EvidenceVersion newest) {
            super("refused.evidence-stale", newest.personName());
            this.now = newest.number();
        }

        /** The newest version. */
        public int now() {
            return now;
        }
    }
}
