package org.jalon.table.worklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.assignment.RowOfficers;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.workflow.Transitions;
import org.jalon.framework.ElementId;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.jalon.table.Difference;
import org.jalon.table.Movement;
import org.jalon.table.hint.Hint;
import org.jalon.table.hint.Hints;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The work of a period as officers and reviewers see it. The number of statements grows neither with the rows nor with the periods. */
@Service
@Snapshot
public class Worklists {

    private final AnnexTables tables;
    private final Hints hints;
    private final Assignments assignments;
    private final Assessments assessments;
    private final ReportingPeriods periods;
    private final CurrentPerson person;
    private final Signing signing;

    Worklists(
            AnnexTables tables,
            Hints hints,
            Assignments assignments,
            Assessments assessments,
            ReportingPeriods periods,
            CurrentPerson person,
            Signing signing) {
        this.tables = tables;
        this.hints = hints;
        this.assignments = assignments;
        this.assessments = assessments;
        this.periods = periods;
        this.person = person;
        this.signing = signing;
    }

    /**
     * What the person who is signed in has to do in a period: the rows that were given to them, or all rows if none were.
     *
     * @throws org.jalon.shared.NotFound if the address names nothing
     */
    @PreAuthorize("@access.officer(#address)")
    public OfficerList mine(PeriodAddress address) {
        AnnexTable table = table(address);
        RowOfficers officers = new RowOfficers(assignments.in(table.period()));
        Person who = person.get();
        Role role = who.roles().in(address.mandate()).orElseThrow();
        Map<String, List<Hint>> found = hints.of(table);
        List<AnnexTable.Row> all = table.rows().toList();
        List<OfficerList.Row> rows = officers.rowsOf(who.username(), all, Worklists::indicator).stream()
                .map(row -> new OfficerList.Row(
                        row,
                        officers.of(indicator(row)),
                        returned(row.assessment()),
                        standing(found, row),
                        Transitions.open(
                                table.period().state(), row.assessment().state(), role)))
                .toList();
        return new OfficerList(
                table.period(),
                officers.hasAny(who.username(), all, Worklists::indicator),
                rows,
                count(rows.stream().map(OfficerList.Row::state).toList()),
                count(states(table)));
    }

    /**
     * The submitted rows of a period, grouped by what moved since the last sealed period.
     *
     * @throws org.jalon.shared.NotFound if the address names nothing
     */
    @PreAuthorize("@access.reviewer(#address)")
    public Review review(PeriodAddress address) {
        return review(address, state -> state == EditingState.SUBMITTED);
    }

    /** The rows that are approved or as they were published, which a reviewer can only open again by returning them; grouped as above. */
    @PreAuthorize("@access.reviewer(#address)")
    public Review settled(PeriodAddress address) {
        return review(address, EditingState::isSettled);
    }

    private Review review(PeriodAddress address, Predicate<EditingState> shown) {
        AnnexTable table = table(address);
        Optional<ReportingPeriod> since = since(table.period());
        Map<ElementId, Assessment> sealed =
                since.map(last -> assessments.in(table.framework(), last)).orElse(Map.of());
        Map<String, List<Hint>> found = hints.of(table);
        Map<AssessmentId, Set<String>> authors = assessments.authors(table.framework(), table.period());
        String me = person.get().username();
        Map<Movement, List<Review.Row>> groups = new EnumMap<>(Movement.class);
        table.rows().filter(row -> shown.test(row.assessment().state())).forEach(row -> {
            Optional<AssessmentContent> then =
                    Optional.ofNullable(sealed.get(row.indicator().id())).map(Assessment::content);
            Movement movement = then.map(content -> Movement.of(
                            content, row.content(), table.framework().scale()))
                    .orElse(Movement.NEW);
            boolean own = authors.getOrDefault(row.assessment().id(), Set.of()).contains(me);
            groups.computeIfAbsent(movement, absent -> new ArrayList<>())
                    .add(new Review.Row(
                            row,
                            then,
                            then.map(content -> Difference.between(content, row.content()))
                                    .orElse(Set.of()),
                            own,
                            standing(found, row)));
        });
        return new Review(
                table.mandate(),
                table.framework(),
                table.period(),
                since,
                groups.entrySet().stream()
                        .map(group -> new Review.Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList(),
                count(states(table)),
                correctsNothing(address, table.period()));
    }

    private boolean correctsNothing(PeriodAddress address, ReportingPeriod period) {
        return period.state() == PeriodState.CORRECTING
                && signing.prepare(address, Optional.empty(), Optional.empty()).correctsNothing();
    }

    /** A corrigendum is compared with what it corrects: the same period as it was sealed last. */
    private Optional<ReportingPeriod> since(ReportingPeriod period) {
        return period.state() == PeriodState.CORRECTING ? Optional.of(period) : periods.lastSealedBefore(period);
    }

    private AnnexTable table(PeriodAddress address) {
        return tables.of(address.mandate(), address.framework(), Optional.of(address.period()), new AsAt.Working());
    }

    private static ElementId indicator(AnnexTable.Row row) {
        return row.indicator().id();
    }

    private static Optional<String> returned(Assessment assessment) {
        return assessment.newest().act() == Act.RETURNED ? assessment.newest().reason() : Optional.empty();
    }

    private static List<Hint> standing(Map<String, List<Hint>> found, AnnexTable.Row row) {
        return found.getOrDefault(row.indicator().code(), List.of()).stream()
                .filter(Hint::stands)
                .toList();
    }

    private static List<EditingState> states(AnnexTable table) {
        return table.rows().map(row -> row.assessment().state()).toList();
    }

    private static Map<EditingState, Integer> count(List<EditingState> states) {
        Map<EditingState, Integer> counts = new EnumMap<>(EditingState.class);
        for (EditingState state : EditingState.values()) {
            counts.put(state, 0);
        }
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return counts;
    }
}
