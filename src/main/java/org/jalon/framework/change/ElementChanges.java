package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.Outlines;
import org.jalon.framework.change.ChangeStore.Entry;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.text.CommentText;
import org.springframework.stereotype.Component;

/** Adds elements, words them otherwise, withdraws them and brings them back, within the transaction of {@link FrameworkChanges}. */
@Component
class ElementChanges {

    private final ElementStates states;
    private final Outlines outlines;
    private final ChangeStore changes;

    ElementChanges(ElementStates states, Outlines outlines, ChangeStore changes) {
        this.states = states;
        this.outlines = outlines;
        this.changes = changes;
    }

    /** @return the code of the new element */
    String add(Framework framework, NewElement added, ReportingPeriod from, ChangeReason reason) {
        Words said = checked(framework, added.level(), added.words());
        List<ElementState> known = states.of(framework, from);
        Optional<ElementState> source = added.splitOff().map(code -> source(known, added.level(), code));
        Optional<ElementId> above = added.level() == 1
                ? Optional.empty()
                : Optional.of(Places.parent(known, added.level(), added.parent().orElse(""))
                        .id());
        ElementId id = outlines.add(
                framework,
                new Outlines.Added(
                        above,
                        added.level(),
                        framework.levels().areRows(added.level()),
                        Optional.empty(),
                        Places.number(known, added.level(), above, added.number(), Optional.empty()),
                        said.text(),
                        said.statement()),
                from);
        FrameworkAct act = source.isPresent() ? FrameworkAct.SPLIT_OFF : FrameworkAct.ADDED;
        Entry entry = Entry.of(act, id, Optional.empty(), Optional.of(said));
        note(framework, source.map(of -> entry.with(of.id())).orElse(entry), from, reason);
        return states.of(framework, from).stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .orElseThrow()
                .code();
    }

    void reword(Framework framework, String code, Words words, ReportingPeriod from, ChangeReason reason) {
        ElementState element = inTable(framework, code, from);
        Words said = checked(framework, element.level(), words);
        if (said.equals(words(element))) {
            throw new ActRefused("refused.element-same-words", element.printed());
        }
        outlines.reword(element.id(), from, said.text(), said.statement());
        note(
                framework,
                Entry.of(FrameworkAct.REWORDED, element.id(), Optional.of(words(element)), Optional.of(said)),
                from,
                reason);
    }

    /** @param into the code of what says it too from then on; empty if nothing does */
    void withdraw(Framework framework, String code, Optional<String> into, ReportingPeriod from, ChangeReason reason) {
        ElementState element = inTable(framework, code, from);
        Optional<ElementState> target = into.map(other -> {
            ElementState found = inTable(framework, other, from);
            if (found.id().equals(element.id()) || found.level() != element.level()) {
                throw new ActRefused("refused.element-merge", element.printed(), found.printed());
            }
            return found;
        });
        outlines.setInTable(element.id(), from, false);
        if (outlines.in(framework, from).indicators().findAny().isEmpty()) {
            throw new ActRefused("refused.last-row", element.printed());
        }
        Entry entry = same(target.isPresent() ? FrameworkAct.MERGED : FrameworkAct.WITHDRAWN, element);
        note(framework, target.map(of -> entry.with(of.id())).orElse(entry), from, reason);
    }

    void bringBack(Framework framework, String code, ReportingPeriod from, ChangeReason reason) {
        List<ElementState> known = states.of(framework, from);
        ElementState element = states.find(framework, from, code);
        if (element.inTable()) {
            throw new ActRefused("refused.element-in-table", element.printed(), from.code());
        }
        element.parent().filter(above -> !above.inTable()).ifPresent(above -> {
            throw new ActRefused("refused.element-below-withdrawn", element.printed(), above.printed());
        });
        Places.number(
                known,
                element.level(),
                element.parent().map(ElementState::id),
                element.number().printed(),
                Optional.of(element.id()));
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

    private ElementState inTable(Framework framework, String code, ReportingPeriod from) {
        return Places.inTable(states.find(framework, from, code), from);
    }

    private static ElementState source(List<ElementState> known, int level, String code) {
        return known.stream()
                .filter(element -> element.level() == level && element.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ActRefused("refused.element-split", code));
    }

    private static Words checked(Framework framework, int level, Words typed) {
        Words words = new Words(
                new CommentText(typed.text()).text().strip(),
                new CommentText(typed.statement()).text().strip());
        if (words.text().isEmpty()
                || words.text().length() > Words.LONGEST
                || words.statement().length() > Words.LONGEST) {
            throw new ActRefused("refused.element-text", Words.LONGEST);
        }
        if (!framework.levels().haveStatements(level) && !words.statement().isEmpty()) {
            throw new ActRefused("refused.element-statement");
        }
        return words;
    }
}
