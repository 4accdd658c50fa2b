package org.jalon.mandate.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.settings.MandateAct.Kind;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Days;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.Reasons;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, changes, closes and reopens mandates. Nothing of a closed mandate is lost or hidden: no new period of it opens, and that is all; what was
 * begun is brought to its end.
 */
@Service
@Transactional
public class MandateKeeping {

    private final Mandates mandates;
    private final MandateStore store;

    MandateKeeping(Mandates mandates, MandateStore store) {
        this.mandates = mandates;
        this.store = store;
    }

    /** How a mandate stands for those who keep it. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public KeptMandate of(Mandate mandate) {
        return store.of(mandate);
    }

    /** The mandates that are closed, with their ends. */
    @PreAuthorize("@access.anywhere('READER')")
    @Snapshot
    public Map<MandateId, Closing> closed() {
        Map<MandateId, Closing> all = store.closed();
        return mandates.all().stream()
                .map(Mandate::id)
                .filter(all::containsKey)
                .collect(Collectors.toMap(Function.identity(), all::get));
    }

    /** All that was done to a mandate since it is kept, the newest first. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public List<MandateAct> acts(Mandate mandate) {
        return store.acts(mandate.id());
    }

    /**
     * Makes a mandate without any framework.
     *
     * @throws FlawedInput if the code is none or stands for a page, or something else cannot be kept
     * @throws ActRefused {@code mandate-exists} if another has the code
     */
    @PreAuthorize("@access.everywhere('ADMINISTRATOR')")
    public Mandate create(String code, MandateForm form) {
        FlawedInput.refuse(flawsOfCode(code));
        FlawedInput.refuse(form.flaws());
        try {
            mandates.create(code, form.title(), form.originalLanguage(), form.everyPeriod());
        } catch (DuplicateKeyException e) {
            throw new ActRefused("refused.mandate-exists", code);
        }
        Mandate made = mandates.byCode(code);
        store.note(made, Kind.CREATED, "");
        return made;
    }

    /** What is wrong with a code by itself: whether it is taken, only the database can tell. */
    public static List<Flaw> flawsOfCode(String code) {
        if (!AddressWords.isCode(code)) {
            return List.of(Flaw.at("/code", "mandate.flaw.code", AddressWords.LONGEST));
        }
        return AddressWords.isReserved(code)
                ? List.of(Flaw.at("/code", "mandate.flaw.code-reserved", code))
                : List.of();
    }

    /**
     * Says something else of a mandate from now on. What is sealed keeps the title it was signed under.
     *
     * @param expectedVersion the one that the person had before their eyes
     * @throws KeptMandate.Stale if somebody else changed it meanwhile
     */
    @PreAuthorize("@access.administrator(#mandate)")
    public KeptMandate change(Mandate mandate, int expectedVersion, MandateForm form) {
        FlawedInput.refuse(form.flaws());
        store.change(mandate, expectedVersion, form);
        return noted(mandate, Kind.CHANGED, "");
    }

    /**
     * Ends a mandate by a decision.
     *
     * @throws ActRefused {@code mandate-closed} if it is closed already
     */
    @PreAuthorize("@access.administrator(#mandate)")
    public KeptMandate close(Mandate mandate, int expectedVersion, Closing closing, String reason) {
        String why = Reasons.need(reason);
        if (!Days.isTaken(closing.on())) {
            throw new FlawedInput(List.of(Flaw.at("/on", "mandate.flaw.day")));
        }
        if (closing.decision().isBlank() || closing.decision().length() > Closing.LONGEST_SYMBOL) {
            throw new FlawedInput(List.of(Flaw.at("/decision", "mandate.flaw.decision", Closing.LONGEST_SYMBOL)));
        }
        if (store.of(mandate).closing().isPresent()) {
            throw new ActRefused("refused.mandate-closed", mandate.code());
        }
        store.close(mandate, expectedVersion, closing);
        return noted(mandate, Kind.CLOSED, why);
    }

    /**
     * Lets a closed mandate run again.
     *
     * @throws ActRefused {@code mandate-open} if it is not closed
     */
    @PreAuthorize("@access.administrator(#mandate)")
    public KeptMandate reopen(Mandate mandate, int expectedVersion, String reason) {
        String why = Reasons.need(reason);
        if (store.of(mandate).closing().isEmpty()) {
            throw new ActRefused("refused.mandate-open", mandate.code());
        }
        store.reopen(mandate, expectedVersion);
        return noted(mandate, Kind.REOPENED, why);
    }

    private KeptMandate noted(Mandate mandate, Kind kind, String reason) {
        return store.note(mandates.byCode(mandate.code()), kind, reason);
    }
}
