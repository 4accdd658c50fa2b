package org.jalon.intake.form;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.Progress;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.Framework;
import org.jalon.intake.form.FormReturn.RowId;
import org.jalon.intake.form.FormReturn.Verdict;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What contributors propose, and what an officer decides on it. An accepted proposal goes the way of every update: its history says that
 * it came by the form, from whom, and which officer took it over.
 */
@Service
public class Proposals {

    private static final int RETURNS_AT_HAND = 20;

    private final ReturnStore returns;
    private final Assessments assessments;
    private final AssessmentUpdates updates;
    private final ProposalsTogether together;
    private final ProposedUpdates proposed;
    private final Verdicts verdicts;

    Proposals(
            ReturnStore returns,
            Assessments assessments,
            AssessmentUpdates updates,
            ProposalsTogether together,
            ProposedUpdates proposed,
            Verdicts verdicts) {
        this.returns = returns;
        this.assessments = assessments;
        this.updates = updates;
        this.together = together;
        this.proposed = proposed;
        this.verdicts = verdicts;
    }

    /** The forms that came back last with all their rows, the newest first. */
    @PreAuthorize("@access.officer(#framework)")
    @Snapshot
    public List<FormReturn> newest(Framework framework) {
        return returns.newest(framework.id(), RETURNS_AT_HAND);
    }

    /**
     * One form that came back.
     *
     * @throws NotFound if there is none with this id
     */
    @PreAuthorize("@access.officer(#id)")
    @Snapshot
    public FormReturn byId(FormReturnId id) {
        return returns.byId(id).orElseThrow(() -> new NotFound(NotFound.Kind.FORM, String.valueOf(id.value())));
    }

    /**
     * Writes what was proposed for a row. A proposal that was rejected can still be accepted.
     *
     * @param seen the version of the assessment that the officer had before their eyes
     * @param language of the reason that the history keeps
     * @throws NotFound if there is no such proposal
     */
    @PreAuthorize("@access.officer(#row)")
    public Decided accept(RowId row, int seen, Locale language) {
        FormReturn from = from(row);
        FormReturn.Row proposal = proposal(from, row);
        boolean done = proposal.decision()
                .filter(decision -> decision.verdict() != Verdict.REJECTED && decision.verdict() != Verdict.TAKEN_BACK)
                .isPresent();
        if (done) {
            return new Decided.Standing();
        }
        AssessmentAddress address = from.address(proposal);
        Assessment now = assessments.at(address);
        if (now.version() != seen) {
            return new Decided.Stale(now);
        }
        Answer answer = proposal.reading().answer();
        Optional<AssessmentContent> content = answer.appliedTo(now.content());
        if (content.isEmpty()) {
            return new Decided.OtherParts();
        }
        return write(row, address, seen, proposed.of(answer, now, content.get(), proposed.reason(from, language)));
    }

    /**
     * The version and the decision are two transactions: should the second fail, the proposal is still open, and accepting it again finds
     * that it stands.
     */
    private Decided write(RowId row, AssessmentAddress address, int seen, Update update) {
        try {
            return verdicts.settled(row, updates.update(address, seen, update, Route.FORM));
        } catch (ConstraintViolationException e) {
            return new Decided.Invalid(e.getConstraintViolations().stream()
                    .map(violation -> violation.getMessage())
                    .toList());
        }
    }

    /**
     * Turns a proposal down. It stays in the record.
     *
     * @throws NotFound if there is no such proposal
     */
    @PreAuthorize("@access.officer(#row)")
    public Decided reject(RowId row) {
        FormReturn.Row proposal = proposal(from(row), row);
        if (proposal.isOpen()) {
            verdicts.decide(row, Verdict.REJECTED, null);
        }
        return new Decided.Rejected();
    }

    /**
     * Accepts every open proposal of a return whose row still says what it said when the form was made, as one act in one transaction. The others are
     * left for somebody to look at.
     *
     * @param except the numbers of rows that are passed over; nothing is answered of them
     * @throws NotFound if there is no such return
     */
    @PreAuthorize("@access.officer(#id)")
    public AllDecided acceptAll(FormReturnId id, Set<String> except, Locale language, Progress progress) {
        return together.accept(byId(id), except, language, progress);
    }

    /**
     * Takes back what one acceptance of all wrote, as far as nobody has gone on from it. Those rows are open again.
     *
     * @param act what {@link AllDecided} names
     * @throws NotFound if there is no such return, or no such act
     */
    @PreAuthorize("@access.officer(#id)")
    public BulkOutcome takeBack(FormReturnId id, String act, Progress progress) {
        return together.takeBack(byId(id), act, progress);
    }

    private FormReturn from(RowId row) {
        return returns.ofRow(row).orElseThrow(() -> new NotFound(NotFound.Kind.FORM, String.valueOf(row.value())));
    }

    private static FormReturn.Row proposal(FormReturn from, RowId id) {
        return from.rows().stream()
                .filter(row -> row.id().equals(id) && row.kind() == RowReading.Kind.PROPOSED)
                .findFirst()
                .orElseThrow(() -> new NotFound(NotFound.Kind.FORM, String.valueOf(id.value())));
    }
}
