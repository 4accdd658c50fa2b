package org.jalon.intake.form;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentUpdates;
import org.jalon.assessment.Assessments;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Outcome;
import org.jalon.assessment.Refusal;
import org.jalon.assessment.Route;
import org.jalon.assessment.Update;
import org.jalon.export.FormTag;
import org.jalon.framework.Framework;
import org.jalon.intake.form.FormReturn.Verdict;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What contributors propose, and what an officer decides on it. An accepted proposal goes the way of every update: its history says that
 * it came by the form, from whom, and which officer took it over.
 */
@Service
public class Proposals {

    /** What came of a decision. All but the first three left the proposal open. */
    public sealed interface Decided {

        record Accepted(Assessment now) implements Decided {}

        /** What was proposed stands already. */
        record Standing() implements Decided {}

        record Rejected() implements Decided {}

        /** The row has changed since the officer saw it; {@code now} is what it says. */
        record Stale(Assessment now) implements Decided {}

        record Refused(Refusal refusal) implements Decided {}

        /** The row has been split or joined since the form was made. */
        record OtherParts() implements Decided {}

        /** What was filled in breaks the form of an assessment. */
        record Invalid(List<String> messages) implements Decided {}
    }

    /** @param left how many are still open, because their rows have changed since the form was made or could not be taken */
    public record AllDecided(int accepted, int left) {}

    private static final int RETURNS_AT_HAND = 20;

    private final ReturnStore returns;
    private final Assessments assessments;
    private final AssessmentUpdates updates;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    Proposals(
            ReturnStore returns,
            Assessments assessments,
            AssessmentUpdates updates,
            CurrentPerson person,
            Words words,
            Clock clock) {
        this.returns = returns;
        this.assessments = assessments;
        this.updates = updates;
        this.person = person;
        this.words = words;
        this.clock = clock;
    }

    /** The forms that came back last with all their rows, the newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Snapshot
    public List<FormReturn> newest(Framework framework) {
        return returns.newest(framework.id(), RETURNS_AT_HAND);
    }

    /**
     * One form that came back.
     *
     * @throws NotFound if there is none with this id
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Snapshot
    public FormReturn byId(long id) {
        return returns.byId(id).orElseThrow(() -> new NotFound(NotFound.Kind.FORM, String.valueOf(id)));
    }

    /**
     * Writes what was proposed for a row. A proposal that was rejected can still be accepted.
     *
     * @param seen the version of the assessment that the officer had before their eyes
     * @param language of the reason that the history keeps
     * @throws NotFound if there is no such proposal
     */
    @PreAuthorize("hasRole('OFFICER')")
    public Decided accept(long row, int seen, Locale language) {
        FormReturn from = from(row);
        FormReturn.Row proposal = proposal(from, row);
        boolean done = proposal.decision()
                .filter(decision -> decision.verdict() != Verdict.REJECTED)
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
        Update update = answer.isNoChange() && now.state() == EditingState.CARRIED_FORWARD
                ? new Update.ConfirmNoChange()
                : new Update.Edit(content.get(), Optional.of(reason(from, language)));
        return write(row, address, seen, update);
    }

    /**
     * The version and the decision are two transactions: should the second fail, the proposal is still open, and accepting it again finds
     * that it stands.
     */
    private Decided write(long row, AssessmentAddress address, int seen, Update update) {
        try {
            return switch (updates.update(address, seen, update, Route.FORM)) {
                case Outcome.Accepted(Assessment after) -> {
                    decide(row, Verdict.ACCEPTED, after.version());
                    yield new Decided.Accepted(after);
                }
                case Outcome.Unchanged unchanged -> {
                    decide(row, Verdict.STANDING, null);
                    yield new Decided.Standing();
                }
                case Outcome.Stale(Assessment after) -> new Decided.Stale(after);
                case Outcome.Rejected(Refusal refusal) -> new Decided.Refused(refusal);
            };
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
    @PreAuthorize("hasRole('OFFICER')")
    public Decided reject(long row) {
        FormReturn.Row proposal = proposal(from(row), row);
        if (proposal.isOpen()) {
            decide(row, Verdict.REJECTED, null);
        }
        return new Decided.Rejected();
    }

    /**
     * Accepts every open proposal of a return whose row still says what it said when the form was made. The others are left for somebody
     * to look at.
     *
     * @throws NotFound if there is no such return
     */
    @PreAuthorize("hasRole('OFFICER')")
    public AllDecided acceptAll(long id, Locale language) {
        FormReturn from = byId(id);
        List<Decided> decided = new ArrayList<>();
        from.open().forEach(row -> decided.add(accept(row.id(), row.basedOn(), language)));
        int accepted = (int) decided.stream().filter(Proposals::settles).count();
        return new AllDecided(accepted, decided.size() - accepted);
    }

    private static boolean settles(Decided decided) {
        return switch (decided) {
            case Decided.Accepted accepted -> true;
            case Decided.Standing standing -> true;
            case Decided.Rejected rejected -> true;
            case Decided.Stale stale -> false;
            case Decided.Refused refused -> false;
            case Decided.OtherParts parts -> false;
            case Decided.Invalid invalid -> false;
        };
    }

    private String reason(FormReturn from, Locale language) {
        String code = FormTag.spaced(from.form());
        return from.contributor().isEmpty()
                ? words.get(language, "forms.reason.nameless", code)
                : words.get(language, "forms.reason", code, from.contributor());
    }

    private void decide(long row, Verdict verdict, @Nullable Integer version) {
        returns.decide(row, verdict, person.get(), clock.instant(), version);
    }

    private FormReturn from(long row) {
        return returns.ofRow(row).orElseThrow(() -> new NotFound(NotFound.Kind.FORM, String.valueOf(row)));
    }

    private static FormReturn.Row proposal(FormReturn from, long id) {
        return from.rows().stream()
                .filter(row -> row.id() == id && row.kind() == RowReading.Kind.PROPOSED)
                .findFirst()
                .orElseThrow(() -> new NotFound(NotFound.Kind.FORM, String.valueOf(id)));
    }
}
