package org.jalon.intake.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Route;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.BulkUpdates.RowChange;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.export.form.FormTag;
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

    /** What came of one row of many. */
    public record RowDecided(String indicator, Decided decided) {}

    /**
     * What came of accepting all, row by row.
     *
     * @param act by which the whole is taken back in one step; empty if nothing was written
     */
    public record AllDecided(Optional<String> act, List<RowDecided> rows) {

        public AllDecided {
            rows = List.copyOf(rows);
        }

        public int accepted() {
            return (int) rows.stream().filter(row -> settles(row.decided())).count();
        }

        /** Those that are still open: their rows have changed since the form was made, or they cannot be taken as they are. */
        public List<RowDecided> left() {
            return rows.stream().filter(row -> !settles(row.decided())).toList();
        }
    }

    private static final int RETURNS_AT_HAND = 20;

    private final ReturnStore returns;
    private final Assessments assessments;
    private final AssessmentUpdates updates;
    private final BulkUpdates bulk;
    private final Validator validator;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    Proposals(
            ReturnStore returns,
            Assessments assessments,
            AssessmentUpdates updates,
            BulkUpdates bulk,
            Validator validator,
            CurrentPerson person,
            Words words,
            Clock clock) {
        this.returns = returns;
        this.assessments = assessments;
        this.updates = updates;
        this.bulk = bulk;
        this.validator = validator;
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
        return write(row, address, seen, update(answer, now, content.get(), reason(from, language)));
    }

    private static Update update(Answer answer, Assessment now, AssessmentContent content, String reason) {
        return answer.isNoChange() && now.state() == EditingState.CARRIED_FORWARD
                ? new Update.ConfirmNoChange()
                : new Update.Edit(content, Optional.of(reason));
    }

    /**
     * The version and the decision are two transactions: should the second fail, the proposal is still open, and accepting it again finds
     * that it stands.
     */
    private Decided write(long row, AssessmentAddress address, int seen, Update update) {
        try {
            return settled(row, updates.update(address, seen, update, Route.FORM));
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
     * Accepts every open proposal of a return whose row still says what it said when the form was made, as one act in one transaction. The others are
     * left for somebody to look at.
     *
     * @throws NotFound if there is no such return
     */
    @PreAuthorize("hasRole('OFFICER')")
    public AllDecided acceptAll(long id, Locale language, BulkUpdates.Progress progress) {
        FormReturn from = byId(id);
        String reason = reason(from, language);
        Map<String, FormReturn.Row> open = new LinkedHashMap<>();
        from.open().forEach(row -> open.put(row.reading().number(), row));
        Map<String, Decided> decided = new LinkedHashMap<>();
        List<RowChange> changes = open.entrySet().stream()
                .map(row -> new RowChange(row.getKey(), row.getValue().basedOn(), now -> {
                    Answer answer = row.getValue().reading().answer();
                    Optional<AssessmentContent> content = answer.appliedTo(now.content());
                    List<String> flaws = content.map(this::flaws).orElse(List.of());
                    if (content.isEmpty()) {
                        decided.put(row.getKey(), new Decided.OtherParts());
                    } else if (!flaws.isEmpty()) {
                        decided.put(row.getKey(), new Decided.Invalid(flaws));
                    }
                    return content.filter(good -> flaws.isEmpty()).map(good -> update(answer, now, good, reason));
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
                    decided.put(row.indicator(), settled(proposal.id(), row.outcome()));
                }));
        return new AllDecided(
                outcome.id(),
                decided.entrySet().stream()
                        .map(row -> new RowDecided(row.getKey(), row.getValue()))
                        .toList());
    }

    private List<String> flaws(AssessmentContent content) {
        return validator.validate(content).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private Decided settled(long row, Outcome outcome) {
        return switch (outcome) {
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
    }

    /**
     * Takes back what one acceptance of all wrote, as far as nobody has gone on from it. Those rows are open again.
     *
     * @param act what {@link AllDecided} names
     * @throws NotFound if there is no such return, or no such act
     */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome takeBack(long id, String act, BulkUpdates.Progress progress) {
        return bulk.undo(byId(id).table(), act, Route.FORM, progress, done -> {
            Map<String, FormReturn.Row> rows = new HashMap<>();
            byId(id).rows().stream()
                    .filter(row ->
                            row.decision().map(FormReturn.Decision::verdict).equals(Optional.of(Verdict.ACCEPTED)))
                    .forEach(row -> rows.put(row.reading().number(), row));
            for (BulkOutcome.Row row : done.rows()) {
                FormReturn.Row proposal = rows.get(row.indicator());
                if (proposal != null && row.outcome() instanceof Outcome.Accepted(Assessment after)) {
                    decide(proposal.id(), Verdict.TAKEN_BACK, after.version());
                }
            }
        });
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
