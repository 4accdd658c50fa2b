package org.jalon.intake.annex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.framework.change.NewElement;
import org.jalon.intake.column.KnownElement;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.match.RowMatch;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.springframework.stereotype.Component;

/** Brings a framework to what a file prints, by its own services, within the transaction of whoever asks: what goes makes room before what comes. */
@Component
class FrameworkSteps {

    private final FrameworkChanges changes;
    private final ElementStates states;

    FrameworkSteps(FrameworkChanges changes, ElementStates states) {
        this.changes = changes;
        this.states = states;
    }

    /**
     * What was done.
     *
     * @param codes of the elements that came, by the key of the row
     * @param undoing the last change first
     */
    record Done(Map<String, String> codes, List<FrameworkUndoing> undoing) {}

    /** A row with what is to be done to the framework for it, and why. */
    record Step(ProposedRow row, Set<Cell> cells, ChangeReason reason) {

        RowMatch match() {
            return row.match().orElseThrow();
        }

        KnownElement element() {
            return row.element().orElseThrow();
        }

        boolean takes(Cell cell) {
            return cells.contains(cell) && row.differs(cell);
        }
    }

    Done take(Framework framework, ReportingPeriod from, List<Step> steps) {
        Map<String, String> codes = new HashMap<>();
        List<FrameworkUndoing> undoing = new ArrayList<>();
        for (Step step : steps) {
            withdraw(framework, from, step, undoing);
        }
        place(framework, from, steps, undoing);
        for (Step step : steps) {
            add(framework, from, step, undoing)
                    .ifPresent(code -> codes.put(step.row().key(), code));
            reword(framework, from, step, undoing);
        }
        Collections.reverse(undoing);
        return new Done(codes, undoing);
    }

    private void withdraw(Framework framework, ReportingPeriod from, Step step, List<FrameworkUndoing> undoing) {
        if (step.row().kind() == MatchKind.GONE) {
            changes.withdraw(framework, step.element().code(), from, step.reason());
            undoing.add(FrameworkUndoing.bringBack(step.element().code()));
        } else if (step.row().kind() == MatchKind.MERGED) {
            for (String other : step.match().merged()) {
                changes.merge(framework, other, step.element().code(), from, step.reason());
                undoing.add(FrameworkUndoing.bringBack(other));
            }
        }
    }

    /** Numbers that go on to each other are given in the order in which they become free; those that go round in a circle first give theirs up. */
    private void place(Framework framework, ReportingPeriod from, List<Step> steps, List<FrameworkUndoing> undoing) {
        List<Step> open = new ArrayList<>(steps.stream()
                .filter(step ->
                        step.row().kind() != MatchKind.GONE && (step.takes(Cell.NUMBER) || step.takes(Cell.PLACE)))
                .toList());
        while (!open.isEmpty()) {
            List<ElementState> known = states.of(framework, from);
            Step next = open.stream().filter(isFree(known)).findFirst().orElse(open.getFirst());
            ElementState now = find(known, next.element().code());
            if (isFree(known).test(next)) {
                open.remove(next);
                place(framework, from, next, now, next.match().row().number(), undoing);
            } else if (now.number().printed().isEmpty()) {
                throw new ActRefused(
                        "refused.element-number-taken", next.match().row().number());
            } else {
                changes.place(framework, now.code(), Optional.empty(), Optional.of(""), from, next.reason());
                undoing.add(FrameworkUndoing.place(
                        now.code(), Optional.empty(), now.number().printed(), ""));
            }
        }
    }

    private static Predicate<Step> isFree(List<ElementState> known) {
        return step -> known.stream()
                .noneMatch(element -> element.inTable()
                        && element.number().printed().equals(step.match().row().number())
                        && !element.code().equals(step.element().code()));
    }

    private void place(
            Framework framework,
            ReportingPeriod from,
            Step step,
            ElementState now,
            String number,
            List<FrameworkUndoing> undoing) {
        Optional<String> above = now.parent().map(ElementState::code);
        Optional<String> parent =
                step.takes(Cell.PLACE) ? step.row().below().map(KnownElement::code) : Optional.empty();
        changes.place(
                framework,
                now.code(),
                parent,
                step.takes(Cell.NUMBER) ? Optional.of(number) : Optional.empty(),
                from,
                step.reason());
        undoing.add(FrameworkUndoing.place(now.code(), above, now.number().printed(), number));
    }

    private Optional<String> add(Framework framework, ReportingPeriod from, Step step, List<FrameworkUndoing> undoing) {
        if (step.row().element().isPresent()) {
            return Optional.empty();
        }
        RowMatch match = step.match();
        KnownElement parent = step.row()
                .below()
                .orElseThrow(() ->
                        new ActRefused("refused.intake-objective", match.row().named()));
        String code = changes.add(
                framework,
                new NewElement(
                        framework.levels().depth(),
                        Optional.of(parent.code()),
                        match.row().number(),
                        new Words(match.row().text(), ""),
                        match.splitFrom()),
                from,
                step.reason());
        undoing.add(FrameworkUndoing.withdraw(code, match.row().text()));
        return Optional.of(code);
    }

    private void reword(Framework framework, ReportingPeriod from, Step step, List<FrameworkUndoing> undoing) {
        if (step.takes(Cell.WORDING)) {
            String code = step.element().code();
            ElementState before = find(states.of(framework, from), code);
            changes.reword(
                    framework, code, new Words(step.match().row().text(), before.statement()), from, step.reason());
            undoing.add(FrameworkUndoing.reword(
                    code, before.text(), find(states.of(framework, from), code).text()));
        }
    }

    static ElementState find(List<ElementState> known, String code) {
        return known.stream()
                .filter(element -> element.row() && element.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
