package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.framework.Framework;
import org.jalon.framework.Labelled;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Snapshot;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes a framework from a period on: what is sealed stays as it is, the rows of periods that are being worked on follow at once, and each change is
 * kept with who, when and why. What cannot be done as things stand is an {@link ActRefused}, and changes nothing.
 */
@Service
public class FrameworkChanges {

    private final ChangeStore changes;
    private final ChangedPeriods periods;
    private final ElementChanges elements;
    private final ElementMoves moves;
    private final ScaleChanges scale;
    private final NameChanges names;
    private final TransactionTemplate transaction;

    FrameworkChanges(
            ChangeStore changes,
            ChangedPeriods periods,
            ElementChanges elements,
            ElementMoves moves,
            ScaleChanges scale,
            NameChanges names,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.periods = periods;
        this.elements = elements;
        this.moves = moves;
        this.scale = scale;
        this.names = names;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All that was done to a framework after it was created, the newest first. */
    @PreAuthorize("@access.reader(#framework)")
    @Snapshot
    public List<FrameworkChange> of(Framework framework) {
        return changes.of(framework.id());
    }

    /** How many changes there were so far: what somebody who is about to make one has seen. */
    @PreAuthorize("@access.reader(#framework)")
    public int count(Framework framework) {
        return changes.count(framework.id());
    }

    /**
     * Makes a change only if there was none since somebody looked. Until it is over nobody else changes the framework: what is read of it after the
     * change is what the change made of it.
     *
     * @param seen the number of changes then
     * @param change makes the change and reads what it made
     * @throws Stale if there was one
     */
    @PreAuthorize("@access.administrator(#framework)")
    public <T> T ifNothingChangedSince(Framework framework, int seen, Supplier<T> change) {
        return transaction.execute(status -> {
            changes.hold(framework.id());
            int now = changes.count(framework.id());
            if (now != seen) {
                throw new Stale(now);
            }
            return change.get();
        });
    }

    /** Somebody else changed the framework meanwhile. */
    public static final class Stale extends ActRefused {

        private static final long serialVersionUID = 1L;
        private final int now;

        private Stale(int now) {
            super("refused.framework-stale");
            this.now = now;
        }

        /** How many changes there are now. */
        public int now() {
            return now;
        }
    }

    /** Adds an element and answers its code. An indicator begins as not stated in the periods that are being worked on. */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public String add(Framework framework, NewElement added, ReportingPeriod from, ChangeReason reason) {
        return inOneStep(framework, from, () -> elements.add(framework, added, from, reason));
    }

    /** Gives an element other words. */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void reword(Framework framework, String code, Words words, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> elements.reword(framework, code, words, from, reason));
    }

    /**
     * Prints an element with another number, or below another one, and what is below it with it. Its code and its history stay its own.
     *
     * @param parent the code of what it is to stand below; empty to leave it where it is
     * @param number empty to leave it; an empty text for no number
     */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void place(
            Framework framework,
            String code,
            Optional<String> parent,
            Optional<String> number,
            ReportingPeriod from,
            ChangeReason reason) {
        inOneStep(framework, from, () -> moves.place(framework, code, parent, number, from, reason));
    }

    /** Takes an element, and all that is below it, out of the table. What was ever said of it stays readable. */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void withdraw(Framework framework, String code, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> elements.withdraw(framework, code, Optional.empty(), from, reason));
    }

    /** Takes an element out of the table since another one of its kind says it too from then on. */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void merge(Framework framework, String code, String into, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> elements.withdraw(framework, code, Optional.of(into), from, reason));
    }

    /** Brings back what was withdrawn, and what is below it with it, unless that was withdrawn by itself. */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void bringBack(Framework framework, String code, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> elements.bringBack(framework, code, from, reason));
    }

    /**
     * Puts a status on the scale.
     *
     * @param added its rank is not looked at
     * @param above the code of the status that it stands next above; empty if it is the least of all
     */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void addStatus(
            Framework framework, StatusLevel added, Optional<String> above, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> scale.add(framework, added, above, from, reason));
    }

    /** Offers a status no more. Rows that say it when it ends go on saying it until somebody looks at them. */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void endStatus(Framework framework, String code, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> scale.end(framework, code, from, reason));
    }

    /**
     * Calls the framework, its annex or a status otherwise.
     *
     * @param name in English and in French; an annex has the same in both
     */
    @PreAuthorize("@access.administrator({#framework, #from})")
    public void rename(Framework framework, Labelled what, Words name, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> names.rename(framework, what, name, from, reason));
    }

    private void inOneStep(Framework framework, ReportingPeriod from, Runnable act) {
        inOneStep(framework, from, () -> {
            act.run();
            return true;
        });
    }

    private <T> T inOneStep(Framework framework, ReportingPeriod from, Supplier<T> act) {
        try {
            return transaction.execute(status -> {
                changes.hold(framework.id());
                periods.check(framework, from);
                T made = act.get();
                periods.follow(framework, from);
                return made;
            });
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new ActRefused("refused.at-the-same-moment", from.code());
        }
    }
}
