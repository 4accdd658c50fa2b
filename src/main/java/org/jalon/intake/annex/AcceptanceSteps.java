package org.jalon.intake.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.framework.change.ChangeReason;
import org.jalon.intake.annex.Accepted.Result;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.ProposedRow.Verdict;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** One step of accepting: which rows are taken, what it does to the framework, what it writes, and what is kept of it. Within a transaction. */
@Component
class AcceptanceSteps {

    private final ActStore acts;
    private final CellWriting writing;
    private final FrameworkSteps framework;
    private final CurrentPerson person;
    private final Words words;

    AcceptanceSteps(ActStore acts, CellWriting writing, FrameworkSteps framework, CurrentPerson person, Words words) {
        this.acts = acts;
        this.writing = writing;
        this.framework = framework;
        this.person = person;
        this.words = words;
    }

    Accepted take(Intake intake, Proposal proposal, Wanted wanted, Locale language) {
        Map<String, Result> results = new LinkedHashMap<>();
        List<ProposedRow> taken = new ArrayList<>();
        for (ProposedRow row : rows(proposal, wanted)) {
            Result result = judged(proposal, row, wanted);
            results.put(row.key(), result);
            if (result instanceof Result.Done) {
                taken.add(row);
            }
        }
        String reason = reason(intake, language);
        List<FrameworkSteps.Step> steps = mayChangeFramework(proposal)
                        && wanted.rows().isPresent()
                ? taken.stream()
                        .filter(row -> row.changesFramework())
                        .map(row -> new FrameworkSteps.Step(
                                row,
                                cells(row, wanted),
                                new ChangeReason(
                                        reason, Optional.of(writing.source(intake, proposal.framework(), row)))))
                        .filter(step -> step.row().element().isEmpty()
                                || step.row().match().isEmpty()
                                || step.cells().stream().anyMatch(Cell::isFramework))
                        .toList()
                : List.of();
        FrameworkSteps.Done done = framework.take(proposal.framework(), proposal.period(), steps);
        CellWriting.Written written = writing.write(intake, proposal, taken, wanted, done, reason, results);
        if (written.act().isEmpty() && steps.isEmpty()) {
            return answer(Optional.empty(), proposal, results);
        }
        List<ActStore.Row> kept = taken.stream()
                .filter(row -> results.get(row.key()) instanceof Result.Done)
                .map(row -> new ActStore.Row(
                        row.key(),
                        cells(row, wanted),
                        Optional.ofNullable(written.versions().get(row.key()))))
                .toList();
        long number = acts.add(intake.id(), Verdict.ACCEPTED, written.act(), done.undoing(), kept);
        return answer(Optional.of(number), proposal, results);
    }

    /** @throws FlawedInput if one is named that the file does not have */
    static List<ProposedRow> rows(Proposal proposal, Wanted wanted) {
        if (wanted.rows().isEmpty()) {
            return proposal.clear();
        }
        List<Flaw> flaws = new ArrayList<>();
        List<ProposedRow> rows = new ArrayList<>();
        for (String key : Set.copyOf(wanted.rows().get())) {
            proposal.row(key)
                    .ifPresentOrElse(rows::add, () -> flaws.add(Flaw.at("/rows", "annex.problem.row-unknown", key)));
        }
        FlawedInput.refuse(flaws);
        return proposal.rows().stream().filter(rows::contains).toList();
    }

    private Result judged(Proposal proposal, ProposedRow row, Wanted wanted) {
        Optional<Integer> seen = Optional.ofNullable(wanted.seen().get(row.key()));
        if (seen.isPresent() && !seen.equals(row.version())) {
            return new Result.Stale("");
        }
        return switch (row.standing()) {
            case OPEN -> new Result.Done();
            case WAITS -> mayChangeFramework(proposal) ? new Result.Done() : new Result.Waits();
            case TO_DECIDE -> new Result.ToDecide();
            case UNCHANGED, ACCEPTED -> new Result.Standing();
            case LEFT ->
                row.match().filter(match -> match.element().isPresent()).isPresent()
                        ? new Result.Done()
                        : new Result.ToDecide();
        };
    }

    private boolean mayChangeFramework(Proposal proposal) {
        return person.get().is(Role.ADMINISTRATOR, proposal.intake().address().mandate());
    }

    private static Set<Cell> cells(ProposedRow row, Wanted wanted) {
        return row.takeable().stream()
                .filter(cell -> wanted.cells().isEmpty() || wanted.cells().contains(cell))
                .collect(Collectors.toSet());
    }

    private static Accepted answer(Optional<Long> act, Proposal proposal, Map<String, Result> results) {
        return new Accepted(
                act,
                results.entrySet().stream()
                        .map(row -> new Accepted.Row(
                                row.getKey(),
                                proposal.row(row.getKey())
                                        .map(found -> found.element()
                                                .map(element -> element.printed())
                                                .or(() -> found.match()
                                                        .map(match ->
                                                                match.row().named()))
                                                .orElse(row.getKey()))
                                        .orElse(row.getKey()),
                                row.getValue()))
                        .toList());
    }

    private String reason(Intake intake, Locale language) {
        return words.get(language, "annex.reason", intake.symbol(), intake.fileName());
    }
}
