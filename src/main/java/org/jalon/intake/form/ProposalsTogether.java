package org.jalon.intake.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.Progress;
import org.jalon.assessment.update.RowChange;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.intake.form.FormReturn.Verdict;
import org.springframework.stereotype.Component;

/** All proposals of one form that came back, accepted as one act, and that act taken back. */
@Component
class ProposalsTogether {

    private final ReturnStore returns;
    private final BulkUpdates bulk;
    private final ProposedUpdates proposed;
    private final Verdicts verdicts;

    ProposalsTogether(ReturnStore returns, BulkUpdates bulk, ProposedUpdates proposed, Verdicts verdicts) {
        this.returns = returns;
        this.bulk = bulk;
        this.proposed = proposed;
        this.verdicts = verdicts;
    }

    /** See {@link Proposals#acceptAll}. */
    AllDecided accept(FormReturn from, Set<String> except, Locale language, Progress progress) {
        String reason = proposed.reason(from, language);
        Map<String, FormReturn.Row> open = new LinkedHashMap<>();
        from.open()
                .filter(row -> !except.contains(row.reading().number()))
                .forEach(row -> open.put(row.reading().number(), row));
        Map<String, Decided> decided = new LinkedHashMap<>();
        List<RowChange> changes = open.entrySet().stream()
                .map(row -> new RowChange(row.getKey(), row.getValue().basedOn(), now -> {
                    Answer answer = row.getValue().reading().answer();
                    Optional<AssessmentContent> content = answer.appliedTo(now.content());
                    List<String> flaws = content.map(proposed::flaws).orElse(List.of());
                    if (content.isEmpty()) {
                        decided.put(row.getKey(), new Decided.OtherParts());
                    } else if (!flaws.isEmpty()) {
                        decided.put(row.getKey(), new Decided.Invalid(flaws));
                    }
                    return content.filter(good -> flaws.isEmpty()).map(good -> proposed.of(answer, now, good, reason));
                }))
                .toList();
        BulkOutcome outcome = bulk.actEach(
                from.table(),
                changes,
                Route.FORM,
                progress,
                done -> done.rows().forEach(row -> {
                    FormReturn.Row proposal =
                            Optional.ofNullable(open.get(row.indicator())).orElseThrow();
                    decided.put(row.indicator(), verdicts.settled(proposal.id(), row.outcome()));
                }));
        return new AllDecided(
                outcome.id(),
                decided.entrySet().stream()
                        .map(row -> new AllDecided.RowDecided(row.getKey(), row.getValue()))
                        .toList());
    }

    /** See {@link Proposals#takeBack}. */
    BulkOutcome takeBack(FormReturn from, String act, Progress progress) {
        return bulk.undo(from.table(), act, Route.FORM, progress, done -> {
            Map<String, FormReturn.Row> rows = new HashMap<>();
            returns.byId(from.id()).orElseThrow().rows().stream()
                    .filter(row ->
                            row.decision().map(FormReturn.Decision::verdict).equals(Optional.of(Verdict.ACCEPTED)))
                    .forEach(row -> rows.put(row.reading().number(), row));
            for (BulkOutcome.Row row : done.rows()) {
                FormReturn.Row proposal = rows.get(row.indicator());
                if (proposal != null && row.outcome() instanceof Outcome.Accepted(Assessment after)) {
                    verdicts.decide(proposal.id(), Verdict.TAKEN_BACK, after.version());
                }
            }
        });
    }
}
