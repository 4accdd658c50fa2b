package org.jalon.framework;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ChangeStore.Entry;
import org.jalon.framework.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.CommentText;
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

    private static final int LONGEST_TEXT = 8_000;

    private final ElementStates states;
    private final Outlines outlines;
    private final ChangeStore changes;
    private final ChangedPeriods periods;
    private final ScaleChanges scale;
    private final TransactionTemplate transaction;

    FrameworkChanges(
            ElementStates states,
            Outlines outlines,
            ChangeStore changes,
            ChangedPeriods periods,
            ScaleChanges scale,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.outlines = outlines;
        this.changes = changes;
        this.periods = periods;
        this.scale = scale;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All that was done to a framework after it was created, the newest first. */
    @PreAuthorize("hasRole('READER')")
    @Snapshot
    public List<FrameworkChange> of(Framework framework) {
        return changes.of(framework.id());
    }

    /** How many changes there were so far: what somebody who is about to make one has seen. */
    @PreAuthorize("hasRole('READER')")
    public int count(Framework framework) {
        return changes.count(framework.id());
    }

    /**
     * Makes a change only if there was none since somebody looked.
     *
     * @param seen the number of changes then
     * @throws Stale if there was one
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void ifNothingChangedSince(Framework framework, int seen, Runnable change) {
        transaction.executeWithoutResult(status -> {
            changes.hold(framework.id());
            int now = changes.count(framework.id());
            if (now != seen) {
                throw new Stale(now);
            }
            change.run();
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

    /**
     * Adds a pillar, objective or indicator. An indicator begins as not stated in the periods that are being worked on.
     *
     * @param parent the number of what it is to be below; empty for a pillar
     * @param number as it is printed, such as {@code 4.2.3}
     * @param words the statement is for pillars alone
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void add(
            Framework framework,
            ElementKind kind,
            Optional<String> parent,
            String number,
            Words words,
            ReportingPeriod from,
            ChangeReason reason) {
        Words said = checked(kind, words);
        if (!OutlineNumber.isValid(number) || number.length() > 40) {
            throw new ActRefused("refused.element-number", number);
        }
        inOneStep(framework, from, () -> {
            List<ElementState> known = states.of(framework, from);
            known.stream()
                    .filter(element -> element.number().printed().equals(number))
                    .findFirst()
                    .ifPresent(there -> {
                        throw new ActRefused(
                                there.inTable() ? "refused.element-number-taken" : "refused.element-number-withdrawn",
                                number);
                    });
            ElementId above = kind == ElementKind.PILLAR
                    ? null
                    : parent(known, kind, parent.orElse("")).id();
            ElementId id = outlines.add(
                    framework, above, kind, new OutlineNumber(number), from, said.text(), said.statement());
            changes.note(
                    framework.id(),
                    Entry.of(FrameworkAct.ADDED, id, Optional.empty(), Optional.of(said)),
                    from,
                    reason);
        });
    }

    /** Gives an element other words. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void reword(Framework framework, String number, Words words, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> {
            ElementState element = inTable(framework, number, from);
            Words before = new Words(element.text(), element.statement());
            Words said = checked(element.kind(), words);
            if (said.equals(before)) {
                throw new ActRefused("refused.element-same-words", number);
            }
            outlines.reword(element.id(), from, said.text(), said.statement());
            changes.note(
                    framework.id(),
                    Entry.of(FrameworkAct.REWORDED, element.id(), Optional.of(before), Optional.of(said)),
                    from,
                    reason);
        });
    }

    /** Takes an element, and all that is below it, out of the table. What was ever said of it stays readable. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void withdraw(Framework framework, String number, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> {
            ElementState element = inTable(framework, number, from);
            outlines.setInTable(element.id(), from, false);
            if (outlines.in(framework, from).indicators().findAny().isEmpty()) {
                throw new ActRefused("refused.last-row", number);
            }
            note(framework, FrameworkAct.WITHDRAWN, element, from, reason);
        });
    }

    /** Brings back what was withdrawn, and what is below it with it, unless that was withdrawn by itself. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void bringBack(Framework framework, String number, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> {
            ElementState element = states.find(framework, from, number);
            if (element.inTable()) {
                throw new ActRefused("refused.element-in-table", number, from.code());
            }
            element.parent()
                    .map(above -> states.find(framework, from, above))
                    .filter(above -> !above.inTable())
                    .ifPresent(above -> {
                        throw new ActRefused(
                                "refused.element-below-withdrawn",
                                number,
                                above.number().printed());
                    });
            outlines.setInTable(element.id(), from, true);
            note(framework, FrameworkAct.BROUGHT_BACK, element, from, reason);
        });
    }

    /**
     * Puts a status on the scale.
     *
     * @param added its rank is not looked at
     * @param above the code of the status that it stands next above; empty if it is the least of all
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void addStatus(
            Framework framework, StatusLevel added, Optional<String> above, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> scale.add(framework, added, above, from, reason));
    }

    /** Offers a status no more. Rows that say it when it ends go on saying it until somebody looks at them. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void endStatus(Framework framework, String code, ReportingPeriod from, ChangeReason reason) {
        inOneStep(framework, from, () -> scale.end(framework, code, from, reason));
    }

    private void note(
            Framework framework, FrameworkAct act, ElementState element, ReportingPeriod from, ChangeReason reason) {
        Optional<Words> words = Optional.of(new Words(element.text(), element.statement()));
        changes.note(framework.id(), Entry.of(act, element.id(), words, words), from, reason);
    }

    private ElementState inTable(Framework framework, String number, ReportingPeriod from) {
        ElementState element = states.find(framework, from, number);
        if (!element.inTable()) {
            throw new ActRefused("refused.element-withdrawn", number, from.code());
        }
        return element;
    }

    /** An objective is below a pillar, an indicator below an objective. */
    private static ElementState parent(List<ElementState> known, ElementKind kind, String number) {
        ElementKind above = kind == ElementKind.INDICATOR ? ElementKind.OBJECTIVE : ElementKind.PILLAR;
        return known.stream()
                .filter(element -> element.kind() == above
                        && element.inTable()
                        && element.number().printed().equals(number))
                .findFirst()
                .orElseThrow(() -> new ActRefused("refused.element-parent." + above.name(), number));
    }

    private static Words checked(ElementKind kind, Words typed) {
        Words words = new Words(
                new CommentText(typed.text()).text().strip(),
                new CommentText(typed.statement()).text().strip());
        if (words.text().isEmpty()
                || words.text().length() > LONGEST_TEXT
                || words.statement().length() > LONGEST_TEXT) {
            throw new ActRefused("refused.element-text", LONGEST_TEXT);
        }
        if (kind != ElementKind.PILLAR && !words.statement().isEmpty()) {
            throw new ActRefused("refused.element-statement");
        }
        return words;
    }

    private void inOneStep(Framework framework, ReportingPeriod from, Runnable act) {
        try {
            transaction.executeWithoutResult(status -> {
                changes.hold(framework.id());
                periods.check(framework, from);
                act.run();
                periods.follow(framework, from);
            });
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new ActRefused("refused.at-the-same-moment", from.code());
        }
    }
}
