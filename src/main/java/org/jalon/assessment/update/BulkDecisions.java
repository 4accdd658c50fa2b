package org.jalon.assessment.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.RowPeople;
import org.jalon.assessment.store.RowDecision;
import org.jalon.assessment.store.VersionReading;
import org.jalon.assessment.store.VersionWriter;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.assessment.workflow.UpdateCase;
import org.jalon.framework.Outlines;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.NotFound;
import org.springframework.stereotype.Component;

/** Judges the rows of one act by the rules and writes those that take it; it runs within a transaction of whoever asks. */
@Component
class BulkDecisions {

    private final VersionReading reading;
    private final RowPeople people;
    private final VersionWriter writing;
    private final AddressResolver addresses;
    private final Outlines outlines;
    private final CurrentPerson person;
    private final ContentCheck form;

    BulkDecisions(
            VersionReading reading,
            RowPeople people,
            VersionWriter writing,
            AddressResolver addresses,
            Outlines outlines,
            CurrentPerson person,
            ContentCheck form) {
        this.reading = reading;
        this.people = people;
        this.writing = writing;
        this.addresses = addresses;
        this.outlines = outlines;
        this.person = person;
        this.form = form;
    }

    /** Each row by an update of its own. */
    BulkOutcome actEach(PeriodAddress address, List<RowChange> rows, Route route, Progress progress) {
        ManyRows work = rows(addresses.find(address));
        Map<String, RowDecision> decisions = new LinkedHashMap<>();
        for (RowChange row : rows) {
            VersionReading.Found now = work.row(row.indicator());
            if (now.version().number() != row.version()) {
                decisions.put(row.indicator(), new RowDecision.Nothing(new Outcome.Stale(now.assessment())));
                continue;
            }
            row.change().apply(now.assessment()).map(work::inItsForm).ifPresent(update -> {
                if (update instanceof Update.Edit(AssessmentContent content, var reason)) {
                    form.check(content);
                }
                decisions.put(
                        row.indicator(),
                        RowDecision.of(
                                work.asked(now, Set.of(), update), now, row.version(), number -> Optional.empty()));
            });
        }
        return work.write(writing, decisions, Optional.empty(), route, progress);
    }

    /** Each row by the same update. */
    BulkOutcome act(
            PeriodAddress address,
            List<RowVersion> rows,
            Update wished,
            Optional<String> reason,
            Route route,
            Progress progress) {
        ManyRows work = rows(addresses.find(address));
        Update update = work.inItsForm(wished);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.putIfAbsent(row.indicator(), row.version()));
        Map<AssessmentId, Set<String>> authors = update instanceof Update.Approve
                ? people.authors(
                        work.table().framework().id(), work.table().period().id())
                : Map.of();
        Map<String, RowDecision> decisions = new LinkedHashMap<>();
        wanted.forEach((indicator, version) -> {
            VersionReading.Found now = work.row(indicator);
            UpdateCase asked = work.asked(now, authors.getOrDefault(now.assessmentId(), Set.of()), update);
            decisions.put(indicator, RowDecision.of(asked, now, version, number -> Optional.empty()));
        });
        return work.write(writing, decisions, reason, route, progress);
    }

    /** Each row that the act {@code id} wrote, as far as nobody has gone on from it. */
    BulkOutcome undo(PeriodAddress address, String id, Route route, Progress progress) {
        ManyRows work = rows(addresses.find(address));
        Map<AssessmentId, VersionReading.Found> before = reading.before(id);
        Map<String, RowDecision> decisions = new LinkedHashMap<>();
        work.newest().forEach((indicator, now) -> {
            VersionReading.Found old = before.get(now.assessmentId());
            if (old != null) {
                boolean still = now.bulk().equals(Optional.of(id));
                UpdateCase asked = work.asked(now, Set.of(), new Update.Undo());
                decisions.put(
                        indicator,
                        still
                                ? RowDecision.of(
                                        asked, now, now.version().number(), number -> Optional.of(old.version()))
                                : new RowDecision.Nothing(new Outcome.Rejected(wentOn(now.version()))));
            }
        });
        if (decisions.isEmpty()) {
            throw new NotFound(NotFound.Kind.VERSION, id);
        }
        return work.write(writing, decisions, Optional.empty(), route, progress);
    }

    private static Refusal wentOn(AssessmentVersion newest) {
        return new Refusal.WentOn(newest.personName(), newest.state());
    }

    private ManyRows rows(AddressedTable table) {
        return new ManyRows(
                table,
                addresses.rules(table.mandate()),
                person.get(),
                outlines.in(table.framework(), table.period()),
                reading.newest(table.framework().id(), table.period().id()));
    }
}
