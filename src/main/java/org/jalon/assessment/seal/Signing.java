package org.jalon.assessment.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.seal.CanonicalTable.Report;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodChanged;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.signin.OwnPassword;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Snapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs periods and corrigenda. A period is signed as a whole, each of its frameworks with a digest of its own; it is frozen as soon as as
 * many people as its mandate asks for have signed the same digests. A signature is for a digest: when a row changes, those given before do
 * not count any more.
 */
@Service
public class Signing {

    /**
     * What a signer says.
     *
     * @param digest that of {@link ToSign}, which they had before their eyes
     */
    public record Signed(String reportSymbol, Optional<LocalDate> reportDate, String digest, String password) {

        /** Without the password, so that no log ever holds one. */
        @Override
        public String toString() {
            return "Signed[" + reportSymbol + ", " + digest + "]";
        }
    }

    private final AddressResolver addresses;
    private final TablesToSign tables;
    private final SealStore store;
    private final PeriodActs acts;
    private final Sealing sealing;
    private final OwnPassword passwords;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Signing(
            AddressResolver addresses,
            TablesToSign tables,
            SealStore store,
            PeriodActs acts,
            Sealing sealing,
            OwnPassword passwords,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.addresses = addresses;
        this.tables = tables;
        this.store = store;
        this.acts = acts;
        this.sealing = sealing;
        this.passwords = passwords;
        this.person = person;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What there is to sign at an address.
     *
     * @param symbol and {@code date} of the report; without a symbol, those of the newest signature stand for them
     */
    @PreAuthorize("@access.reviewer(#address)")
    @Snapshot
    public ToSign prepare(PeriodAddress address, Optional<String> symbol, Optional<LocalDate> date) {
        AddressedTable table = addresses.find(address);
        int number = TablesToSign.number(table.period());
        Optional<Report> report = symbol.filter(typed -> !typed.isBlank())
                .map(typed -> tables.report(table.period(), typed, date))
                .or(() -> store.lastSigned(table.framework(), table.period(), number)
                        .map(last -> tables.report(table.period(), last.symbol(), last.date())));
        List<VersionReading.Found> rows = tables.rows(table);
        Optional<String> digest = report.map(what -> tables.digest(table, rows, what));
        return new ToSign(
                table.period(),
                number,
                rows.size(),
                tables.notApproved(table, rows),
                tables.correctsNothing(table),
                report.map(Report::symbol),
                report.flatMap(Report::date),
                digest,
                digest.map(of -> store.signatures(table.framework(), table.period(), number, of))
                        .orElse(List.of()),
                addresses.rules(table.mandate()).signatures());
    }

    /**
     * Signs a period in review, or the corrigendum that is being prepared, and freezes it if that was the last signature needed.
     *
     * @return the period as it stands then
     * @throws ActRefused if the period cannot be signed as it stands, a row is not approved, the table is not the one the signer saw, they have
     *     signed it before, a corrigendum says what was sealed before, or their password is wrong or came too soon after too many wrong ones
     */
    @PreAuthorize("@access.reviewer(#address)")
    public ReportingPeriod sign(PeriodAddress address, Signed signed) {
        switch (passwords.check(signed.password())) {
            case OwnPassword.Answer.Right right -> {}
            case OwnPassword.Answer.Wrong wrong -> throw new ActRefused("refused.wrong-password");
            case OwnPassword.Answer.Wait(long seconds) -> throw new ActRefused("refused.too-many-passwords", seconds);
        }
        try {
            return transaction.execute(status -> signNow(address, signed));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            throw new ActRefused("refused.at-the-same-moment", address.period());
        }
    }

    private ReportingPeriod signNow(PeriodAddress address, Signed signed) {
        AddressedTable table = addresses.find(address);
        // From here to the end nobody writes a row of this period: what is signed is what was looked at.
        PeriodState state = acts.hold(table.period());
        if (state != PeriodState.IN_REVIEW && state != PeriodState.CORRECTING) {
            throw new ActRefused("refused.period-state." + state.code(), address.period());
        }
        Report report = tables.report(table.period(), signed.reportSymbol(), signed.reportDate());
        Sealing.Form form = sealing.form(table, report);
        if (tables.correctsNothing(table)) {
            throw new ActRefused("refused.corrects-nothing", table.period().corrigendum(), address.period());
        }
        if (!form.digest().equals(signed.digest())) {
            throw new ActRefused("refused.table-changed", address.period());
        }
        Instant now = clock.instant();
        if (isSignedByMe(form, table.period(), report)) {
            throw new ActRefused("refused.signed-before", address.period());
        }
        store.sign(form.framework(), table.period(), report, form.digest(), person.get(), now);
        int needed = addresses.rules(table.mandate()).signatures();
        if (signatures(form, table.period(), report).size() >= needed) {
            return sealing.seal(form, table.period(), report, now);
        }
        events.publishEvent(new PeriodChanged(table.period()));
        return table.period();
    }

    private List<Seal.Signature> signatures(Sealing.Form form, ReportingPeriod period, Report report) {
        return store.signatures(form.framework(), period, report.number(), form.digest());
    }

    private boolean isSignedByMe(Sealing.Form form, ReportingPeriod period, Report report) {
        return signatures(form, period, report).stream()
                .anyMatch(signature -> signature.username().equals(person.get().username()));
    }

    /**
     * Freezes a period as the report {@code symbol} published it: nobody signs it here, and its seal says so.
     *
     * @throws IllegalStateException if it is sealed already
     */
    @PreAuthorize("@access.administrator({#mandate, #framework, #period})")
    public ReportingPeriod asPublished(
            Mandate mandate, Framework framework, ReportingPeriod period, String symbol, Optional<LocalDate> date) {
        return transaction.execute(
                status -> sealing.publish(new AddressedTable(mandate, framework, period), symbol, date));
    }
}
