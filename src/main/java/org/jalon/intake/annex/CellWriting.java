package org.jalon.intake.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowChange;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.Framework;
import org.jalon.intake.annex.Accepted.Result;
import org.jalon.intake.column.StateWords;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.match.RowMatch;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.RowContent;
import org.jalon.shared.Citation;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** Writes the cells of a period that a file says otherwise, within the transaction of whoever accepts them. */
@Component
class CellWriting {

    private static final int LONGEST_PLACE = 200;

    private final SaidStore said;
    private final BulkUpdates bulk;
    private final Words words;

    CellWriting(SaidStore said, BulkUpdates bulk, Words words) {
        this.said = said;
        this.bulk = bulk;
        this.words = words;
    }

    /**
     * What was written.
     *
     * @param act the step of the versions; empty if there is none
     * @param versions by the key of the row
     */
    record Written(Optional<String> act, Map<String, Integer> versions) {}

    /** @param results gets what came of each row */
    Written write(
            Intake intake,
            Proposal proposal,
            List<ProposedRow> taken,
            Wanted wanted,
            FrameworkSteps.Done done,
            String reason,
            Map<String, Result> results) {
        StateWords states = new StateWords(
                proposal.framework().scale(),
                said.remembered(proposal.framework().id()));
        Map<String, String> keys = new LinkedHashMap<>();
        List<RowChange> changes = new ArrayList<>();
        for (ProposedRow row : taken) {
            Optional<String> code = row.element()
                    .map(element -> element.code())
                    .or(() -> Optional.ofNullable(done.codes().get(row.key())));
            if (code.isEmpty() || row.match().isEmpty()) {
                continue;
            }
            RowMatch match = row.match().get();
            RowContent content = new RowContent(
                    match.row(),
                    proposal.mapping(),
                    states,
                    proposal.framework().fiscalYears());
            keys.put(code.get(), row.key());
            changes.add(new RowChange(
                    code.get(),
                    row.version().orElse(1),
                    now -> edit(
                            content.taken(now.content(), wanted.allCells(), source(intake, proposal.framework(), row)),
                            now,
                            reason)));
        }
        if (changes.isEmpty()) {
            return new Written(Optional.empty(), Map.of());
        }
        Map<String, Integer> versions = new HashMap<>();
        BulkOutcome outcome =
                bulk.actEach(proposal.intake().address(), changes, Route.INTAKE, (rows, all) -> {}, heard -> {});
        for (BulkOutcome.Row row : outcome.rows()) {
            String key = Optional.ofNullable(keys.get(row.indicator())).orElseThrow();
            results.put(key, result(row.outcome()));
            if (row.outcome() instanceof Outcome.Accepted(Assessment now)) {
                versions.put(key, now.version());
            }
        }
        return new Written(outcome.id(), versions);
    }

    /** A file that says nothing new of a row does not confirm it. */
    private static Optional<Update> edit(AssessmentContent content, Assessment now, String reason) {
        return content.equals(now.content())
                ? Optional.empty()
                : Optional.of(new Update.Edit(content, Optional.of(reason)));
    }

    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> new Result.Done();
            case Outcome.Unchanged unchanged -> new Result.Standing();
            case Outcome.Stale(Assessment now) -> new Result.Stale(now.newest().personName());
            case Outcome.Rejected(var refusal) -> new Result.Refused(refusal);
        };
    }

    /** The place in the language of the framework, in which the citations beside it are. */
    Citation source(Intake intake, Framework framework, ProposedRow row) {
        String place = row.match()
                .map(match -> FilePlace.said(match.row().place(), words, framework.language()))
                .orElse("");
        return Citation.of(intake.symbol(), place.substring(0, Math.min(place.length(), LONGEST_PLACE)));
    }
}
