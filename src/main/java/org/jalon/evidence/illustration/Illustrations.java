package org.jalon.evidence.illustration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.evidence.Judgement;
import org.jalon.framework.ElementId;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measure;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which measures illustrate which indicators. Everybody reads it, officers write it. It changes no status and no period, so that it goes on where
 * those are sealed; and nothing that was once held is deleted.
 */
@Service
@Snapshot
public class Illustrations {

    /** The most UTF-16 characters of what a measure shows, and of a reason. */
    public static final int LONGEST = 2_000;

    private final IllustrationStore store;

    Illustrations(IllustrationStore store) {
        this.store = store;
    }

    /** All that is held now, in the order in which it was entered. One statement. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Illustration> of(Mandate mandate) {
        return held(store.of(mandate));
    }

    /** What illustrates one indicator. One statement. */
    @PreAuthorize("@access.reader({#mandate, #indicator})")
    public List<Illustration> of(Mandate mandate, ElementId indicator) {
        return held(store.of(mandate, indicator));
    }

    private static List<Illustration> held(List<Illustration> all) {
        return all.stream().filter(one -> !one.withdrawn()).toList();
    }

    /** @param measure its code */
    public record Pair(String measure, ElementId indicator) {}

    /** Every measure and indicator of which anybody ever held that the one illustrates the other; also what was withdrawn. */
    @PreAuthorize("@access.reader(#mandate)")
    public Set<Pair> pairs(Mandate mandate) {
        return store.of(mandate).stream()
                .map(one -> new Pair(one.measure(), one.indicatorId()))
                .collect(Collectors.toSet());
    }

    /**
     * Says that a measure illustrates an indicator; one that was withdrawn is held again.
     *
     * @throws ActRefused if that is held already
     * @throws FlawedInput if what it shows is too long
     */
    @PreAuthorize("@access.officer({#mandate, #measure, #indicator})")
    @Transactional
    public Illustration add(Mandate mandate, Measure measure, ElementId indicator, Judgement shows) {
        Judgement checked = new Judgement(checked("/showsEn", shows.en()), checked("/showsFr", shows.fr()));
        long id = store.find(mandate, measure.id(), indicator)
                .map(Illustration::id)
                .orElseGet(() -> store.add(measure.id(), indicator));
        store.hold(id);
        Optional<Illustration> before = store.find(mandate, measure.id(), indicator);
        if (before.filter(one -> !one.withdrawn()).isPresent()) {
            throw new ActRefused("refused.illustration-known", measure.code());
        }
        store.say(id, before.map(Illustration::version).orElse(0) + 1, checked, false, "");
        return store.find(mandate, measure.id(), indicator).orElseThrow();
    }

    /**
     * Holds it no more. What was held stays in the database.
     *
     * @param reason why; may be empty
     * @throws NotFound if that is not held
     */
    @PreAuthorize("@access.officer({#mandate, #measure, #indicator})")
    @Transactional
    public void withdraw(Mandate mandate, Measure measure, ElementId indicator, String reason) {
        store.find(mandate, measure.id(), indicator).map(Illustration::id).ifPresent(store::hold);
        Illustration held = store.find(mandate, measure.id(), indicator)
                .filter(one -> !one.withdrawn())
                .orElseThrow(() -> new NotFound(NotFound.Kind.MEASURE, measure.code()));
        store.say(held.id(), held.version() + 1, held.shows(), true, checked("/reason", reason));
    }

    private static String checked(String pointer, String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            throw new FlawedInput(List.of(Flaw.at(pointer, "body.tooLong", LONGEST)));
        }
        return plain;
    }
}
