package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementKind;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.Outlines;
import org.jalon.framework.change.ChangeStore.Entry;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.text.CommentText;
import org.springframework.stereotype.Component;

/** Adds elements, words them otherwise, withdraws them and brings them back, within the transaction of {@link FrameworkChanges}. */
@Component
class ElementChanges {

    private static final int LONGEST_NUMBER = 40;

    private final ElementStates states;
    private final Outlines outlines;
    private final ChangeStore changes;

    ElementChanges(ElementStates states, Outlines outlines, ChangeStore changes) {
        this.states = states;
        this.outlines = outlines;
        this.changes = changes;
    }

    void add(
            Framework framework,
            ElementKind kind,
            Optional<String> parent,
            String number,
            Words words,
            ReportingPeriod from,
            ChangeReason reason) {
        Words said = checked(kind, words);
        if (!OutlineNumber.isValid(number) || number.length() > LONGEST_NUMBER) {
            throw new ActRefused("refused.element-number", number);
        }
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
        ElementId id =
                outlines.add(framework, above, kind, new OutlineNumber(number), from, said.text(), said.statement());
        note(framework, Entry.of(FrameworkAct.ADDED, id, Optional.empty(), Optional.of(said)), from, reason);
    }

    void reword(Framework framework, String number, Words words, ReportingPeriod from, ChangeReason reason) {
        ElementState element = inTable(framework, number, from);
        Words said = checked(element.kind(), words);
        if (said.equals(words(element))) {
            throw new ActRefused("refused.element-same-words", number);
        }
        outlines.reword(element.id(), from, said.text(), said.statement());
        note(
                framework,
                Entry.of(FrameworkAct.REWORDED, element.id(), Optional.of(words(element)), Optional.of(said)),
                from,
                reason);
    }

    void withdraw(Framework framework, String number, ReportingPeriod from, ChangeReason reason) {
        ElementState element = inTable(framework, number, from);
        outlines.setInTable(element.id(), from, false);
        if (outlines.in(framework, from).indicators().findAny().isEmpty()) {
            throw new ActRefused("refused.last-row", number);
        }
        note(framework, same(FrameworkAct.WITHDRAWN, element), from, reason);
    }

    void bringBack(Framework framework, String number, ReportingPeriod from, ChangeReason reason) {
        ElementState element = states.find(framework, from, number);
        if (element.inTable()) {
            throw new ActRefused("refused.element-in-table", number, from.code());
        }
        element.parent().filter(above -> !above.inTable()).ifPresent(above -> {
            throw new ActRefused(
                    "refused.element-below-withdrawn", number, above.number().printed());
        });
        outlines.setInTable(element.id(), from, true);
        note(framework, same(FrameworkAct.BROUGHT_BACK, element), from, reason);
    }

    private void note(Framework framework, Entry entry, ReportingPeriod from, ChangeReason reason) {
        changes.note(framework.id(), entry, from, reason);
    }

    /** An act that leaves the words as they are. */
    private static Entry same(FrameworkAct act, ElementState element) {
        Optional<Words> words = Optional.of(words(element));
        return Entry.of(act, element.id(), words, words);
    }

    private static Words words(ElementState element) {
        return new Words(element.text(), element.statement());
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
                || words.text().length() > Words.LONGEST
                || words.statement().length() > Words.LONGEST) {
            throw new ActRefused("refused.element-text", Words.LONGEST);
        }
        if (kind != ElementKind.PILLAR && !words.statement().isEmpty()) {
            throw new ActRefused("refused.element-statement");
        }
        return words;
    }
}
