package org.jalon.assessment.seal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.seal.CanonicalTable.Report;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.Framework;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.ActRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Freezes a period with the digest of its table; it runs within a transaction of whoever asks. */
@Component
class Sealing {

    /** A framework's table in the form that is signed. */
    record Form(Framework framework, String digest) {}

    private final TablesToSign tables;
    private final FrozenTables frozen;
    private final PeriodActs acts;
    private final ReportingPeriods periods;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sealing(
            TablesToSign tables,
            FrozenTables frozen,
            PeriodActs acts,
            ReportingPeriods periods,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.frozen = frozen;
        this.acts = acts;
        this.periods = periods;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ActRefused if a row is not approved */
    Form form(AddressedTable table, Report report) {
        List<VersionReading.Found> rows = tables.rows(table);
        List<String> open = tables.notApproved(table, rows);
        if (!open.isEmpty()) {
            throw new ActRefused(
                    "refused.not-approved", open.size(), String.join(", ", open.subList(0, Math.min(open.size(), 10))));
        }
        return new Form(table.framework(), tables.digest(table, rows, report));
    }

    /** Freezes what was signed. */
    ReportingPeriod seal(Form form, ReportingPeriod period, Report report, Instant now) {
        Optional<ReportingPeriod> before = periods.before(period);
        frozen.freeze(form.framework(), period, before, report, form.digest(), Seal.Origin.SIGNED, now);
        ReportingPeriod sealed = acts.seal(period, report.symbol(), report.date());
        events.publishEvent(new PeriodSealed(sealed, report.number(), now));
        return sealed;
    }

    /** Freezes a period as a report published it. */
    ReportingPeriod publish(AddressedTable entered, String symbol, Optional<LocalDate> date) {
        ReportingPeriod published = periods.publish(entered.period(), symbol, date);
        // What was entered in this same transaction is still in memory; the reading below asks the database.
        entities.flush();
        Report report = new Report(0, symbol, date, Optional.empty());
        Optional<ReportingPeriod> before = periods.before(published);
        AddressedTable table = new AddressedTable(entered.mandate(), entered.framework(), published);
        String digest = tables.digest(table, tables.rows(table), report);
        frozen.freeze(table.framework(), published, before, report, digest, Seal.Origin.PUBLISHED, clock.instant());
        return published;
    }
}
