package org.jalon.intake.annex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.framework.change.ChangeReason;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.intake.proposal.ProposedRow.Verdict;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts what files propose, by the way of every update, and leaves what is not wanted; each step is taken back as one. What an officer accepts are the
 * cells of a period; what changes the framework, an administrator.
 */
@Service
public class Acceptances {

    private static final int ATTEMPTS = 3;

    private final Intakes intakes;
    private final ProposalReading proposals;
    private final ActStore acts;
    private final AcceptanceSteps steps;
    private final BulkUpdates bulk;
    private final FrameworkReturn framework;
    private final CurrentPerson person;
    private final Words words;
    private final TransactionTemplate transaction;

    Acceptances(
            Intakes intakes,
            ProposalReading proposals,
            ActStore acts,
            AcceptanceSteps steps,
            BulkUpdates bulk,
            FrameworkReturn framework,
            CurrentPerson person,
            Words words,
            PlatformTransactionManager transactions) {
        this.intakes = intakes;
        this.proposals = proposals;
        this.acts = acts;
        this.steps = steps;
        this.bulk = bulk;
        this.framework = framework;
        this.person = person;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Accepts rows in one transaction. Those that cannot be taken say why and are left as they are; what a framework refuses stops the whole.
     *
     * @param language of the reason that the history keeps
     * @throws org.jalon.shared.NotFound if the period has no such intake
     * @throws FlawedInput if a row is named that the file does not have
     * @throws ActRefused if a change of the framework is refused; then nothing was done
     */
    @PreAuthorize("@access.officer({#address, #id})")
    public Accepted accept(PeriodAddress address, IntakeId id, Wanted wanted, Locale language) {
        return again(() -> {
            Intake intake = intakes.find(address, id);
            Proposal proposal = proposals.of(intake);
            return steps.take(intake, proposal, wanted, language);
        });
    }

    /**
     * Leaves rows as they are; they stay in the record of the file.
     *
     * @throws FlawedInput if a row is named that the file does not have
     */
    @PreAuthorize("@access.officer({#address, #id})")
    public void leave(PeriodAddress address, IntakeId id, List<String> keys) {
        again(() -> {
            Intake intake = intakes.find(address, id);
            List<ProposedRow> rows =
                    AcceptanceSteps.rows(proposals.of(intake), new Wanted(Optional.of(keys), Set.of(), Map.of()));
            return acts.add(
                    intake.id(),
                    Verdict.LEFT,
                    Optional.empty(),
                    List.of(),
                    rows.stream()
                            .map(row -> new ActStore.Row(row.key(), Set.of(), Optional.empty()))
                            .toList());
        });
    }

    /**
     * Takes back the signed-in person's newest step of an intake that stands, the whole of it. Rows that somebody went on from stay as they are and say so.
     *
     * @throws ActRefused if there is none, or somebody changed the framework where it did
     */
    @PreAuthorize("@access.officer({#address, #id})")
    public Undone undo(PeriodAddress address, IntakeId id, Locale language) {
        return again(() -> {
            Intake intake = intakes.find(address, id);
            String username = person.get().username();
            ActStore.Act act = acts.of(id).reversed().stream()
                    .filter(step -> !step.undone() && step.username().equals(username))
                    .findFirst()
                    .orElseThrow(() -> new ActRefused("refused.intake-nothing"));
            Proposal proposal = proposals.of(intake);
            List<BulkOutcome.Row> rows = act.bulk()
                    .map(step -> bulk.undo(address, step, Route.INTAKE).rows())
                    .orElse(List.of());
            if (!act.undoing().isEmpty()) {
                String reason = words.get(language, "annex.reason.undone", intake.symbol(), intake.fileName());
                framework.undo(
                        proposal.framework(),
                        proposal.period(),
                        act.undoing(),
                        new ChangeReason(reason, Optional.empty()));
            }
            acts.undone(act.id());
            return new Undone(act.kind(), act.rows().size(), rows);
        });
    }

    /**
     * What was taken back.
     *
     * @param rows what came of each row that the step had written
     */
    public record Undone(Verdict kind, int all, List<BulkOutcome.Row> rows) {

        public Undone {
            rows = List.copyOf(rows);
        }

        /** Those that somebody went on from. */
        public List<BulkOutcome.Row> left() {
            return rows.stream()
                    .filter(row -> !(row.outcome() instanceof Outcome.Accepted))
                    .toList();
        }
    }

    private interface Work<T> {
        T work();
    }

    private <T> T again(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.work()));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                // Somebody wrote one of the rows at the very same moment; decided anew, that row is told.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
