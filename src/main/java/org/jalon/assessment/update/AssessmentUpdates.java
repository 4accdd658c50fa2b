package org.jalon.assessment.update;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.RowPeople;
import org.jalon.assessment.store.RowDecision;
import org.jalon.assessment.store.VersionReading;
import org.jalon.assessment.store.VersionWriter;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.TextNormalizer;
import org.jalon.assessment.workflow.Update;
import org.jalon.assessment.workflow.UpdateCase;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outlines;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.NotFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way by which one assessment changes, whatever the door: it checks the role, the period, the row's state, the rules, the version and the
 * form, and appends a version that says who, when, by which route and why. {@link BulkUpdates} does the same for several rows at once.
 */
@Service
public class AssessmentUpdates {

    /** How often an update is decided anew because something else moved under it. */
    private static final int ATTEMPTS = 3;

    private final VersionReading reading;
    private final RowPeople people;
    private final VersionWriter writing;
    private final AddressResolver addresses;
    private final Outlines outlines;
    private final CurrentPerson person;
    private final ContentCheck form;
    private final TransactionTemplate transaction;

    public AssessmentUpdates(
            VersionReading reading,
            RowPeople people,
            VersionWriter writing,
            AddressResolver addresses,
            Outlines outlines,
            CurrentPerson person,
            ContentCheck form,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.people = people;
        this.writing = writing;
        this.addresses = addresses;
        this.outlines = outlines;
        this.person = person;
        this.form = form;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does {@code update}, or says why not. When this returns {@link Outcome.Accepted}, the new version is on disk.
     *
     * @param expectedVersion the version that the person had before their eyes
     * @throws NotFound if the address names nothing
     * @throws ConstraintViolationException if the content breaks its form; paths are those of {@link AssessmentContent}
     */
    @PreAuthorize("@access.officer(#address)")
    public Outcome update(AssessmentAddress address, int expectedVersion, Update update, Route route) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> decide(address, expectedVersion, update, route));
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
                // Two people at the very same moment: both read the old version, the database let one of them write.
                return transaction.execute(status -> stale(address, expectedVersion, e));
            } catch (ConcurrencyFailureException e) {
                // The period was opened, sealed or returned to the officers at the very same moment.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Outcome decide(AssessmentAddress address, int expectedVersion, Update asked, Route route) {
        AddressedTable table =
                addresses.find(new PeriodAddress(address.mandate(), address.framework(), address.period()));
        Optional<VersionReading.Found> inTable = reading.newestInTable(
                table.period().id(), outlines.indicatorId(table.framework(), address.indicator()));
        if (inTable.isEmpty()) {
            find(table, address);
            return new Outcome.Rejected(new Refusal.RowWithdrawn(address.indicator()));
        }
        VersionReading.Found now = inTable.get();
        Update update = TextNormalizer.of(asked, table.framework().fiscalYears());
        UpdateCase judged = new UpdateCase(
                table.mandate().code(),
                table.period(),
                table.framework().scale(),
                addresses.rules(table.mandate()),
                person.get(),
                now.version().state(),
                update instanceof Update.Approve ? people.authorsOf(now.assessmentId()) : Set.of(),
                update);
        RowDecision decision =
                RowDecision.of(judged, now, expectedVersion, number -> reading.numbered(now.assessmentId(), number));
        return switch (decision) {
            case RowDecision.Nothing(Outcome outcome) -> outcome;
            case RowDecision.Next next -> {
                form.check(next.step().content());
                Map<ElementId, String> numbers = Map.of(now.indicatorId(), address.indicator());
                Map<AssessmentId, Assessment> written =
                        writing.write(table, List.of(next), numbers, route, Optional.empty());
                yield new Outcome.Accepted(
                        Optional.ofNullable(written.get(now.assessmentId())).orElseThrow());
            }
        };
    }

    private Outcome stale(AssessmentAddress address, int expectedVersion, RuntimeException cause) {
        Assessment now = find(
                        addresses.find(new PeriodAddress(address.mandate(), address.framework(), address.period())),
                        address)
                .assessment();
        if (now.version() == expectedVersion) {
            throw cause;
        }
        return new Outcome.Stale(now);
    }

    private VersionReading.Found find(AddressedTable table, AssessmentAddress address) {
        ElementId indicator = outlines.indicatorId(table.framework(), address.indicator());
        return reading.newestOf(table.period().id(), indicator)
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, address.indicator()));
    }
}
