package org.jalon.intake.annex;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.intake.proposal.Proposal;
import org.jalon.mandate.PeriodState;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.Blanks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes in files on a period, and what people say of them. Nothing that the period says changes by it: {@link Acceptances} do that. */
@Service
public class Intakes {

    /** Bytes that a file may have. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    /** What a table is called that somebody copied and pasted. */
    public static final String PASTED = "pasted.html";

    private static final int LONGEST_NAME = 200;

    private final IntakeStore store;
    private final IntakeJobs jobs;
    private final ProposalReading proposals;
    private final AddressResolver addresses;
    private final CurrentPerson person;
    private final Clock clock;

    Intakes(
            IntakeStore store,
            IntakeJobs jobs,
            ProposalReading proposals,
            AddressResolver addresses,
            CurrentPerson person,
            Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.proposals = proposals;
        this.addresses = addresses;
        this.person = person;
        this.clock = clock;
    }

    /**
     * A file with what is known of it.
     *
     * @param symbol of the document; may be blank
     * @param table the number of the table that is meant; empty for the likely one
     */
    public record Brought(
            String fileName, byte[] content, String symbol, Optional<LocalDate> dated, Optional<Integer> table) {}

    /** The very same file was brought in before. */
    public static final class BroughtBefore extends ActRefused {

        private static final long serialVersionUID = 1L;
        private final transient Intake before;

        private BroughtBefore(Intake before) {
            super("refused.intake-twice", before.fileName(), before.personName());
            this.before = before;
        }

        public Intake before() {
            return before;
        }
    }

    /**
     * Keeps a file and has it read while nobody waits.
     *
     * @throws ActRefused if the period is not open, or the very same file was brought in on it before ({@link BroughtBefore})
     * @throws FlawedInput if it is empty or too large, or its symbol too long
     */
    @PreAuthorize("@access.officer(#address)")
    @Transactional
    public Intake bringIn(PeriodAddress address, Brought file) {
        AddressedTable table = addresses.find(address);
        if (table.period().state() != PeriodState.OPEN) {
            throw new ActRefused(
                    "refused.intake-period." + table.period().state().code(),
                    table.period().code());
        }
        if (file.content().length == 0) {
            throw new FlawedInput(List.of(Flaw.at("/file", "annex.problem.empty")));
        }
        if (file.content().length > MOST_BYTES) {
            throw new FlawedInput(List.of(Flaw.at("/file", "annex.problem.large", MOST_BYTES / 1024 / 1024)));
        }
        String name = cut(file.fileName());
        String symbol = Blanks.strip(file.symbol());
        if (symbol.length() > LONGEST_NAME) {
            throw new FlawedInput(List.of(Flaw.at("/symbol", "body.tooLong", LONGEST_NAME)));
        }
        String digest = DigestUtils.sha256Hex(file.content());
        store.same(table, digest).flatMap(store::find).ifPresent(before -> {
            throw new BroughtBefore(before);
        });
        IntakeId id = store.add(
                table,
                new IntakeStore.Brought(name, file.content(), digest, symbol.isEmpty() ? name : symbol, file.dated()),
                file.table(),
                person.get(),
                clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.begin(id);
            }
        });
        return store.find(id).orElseThrow();
    }

    private static String cut(String name) {
        String plain = Blanks.strip(name.replaceAll("\\p{Cntrl}", " "));
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** Those of a period, the newest first. */
    @PreAuthorize("@access.officer(#address)")
    @Snapshot
    public List<Intake> of(PeriodAddress address) {
        return store.of(addresses.find(address));
    }

    /** @throws NotFound if the period has no such intake */
    @PreAuthorize("@access.officer({#address, #id})")
    @Snapshot
    public Intake find(PeriodAddress address, IntakeId id) {
        addresses.find(address);
        return store.find(id)
                .filter(intake -> intake.address().equals(address))
                .orElseThrow(() -> new NotFound(NotFound.Kind.INTAKE, String.valueOf(id.value())));
    }

    /** The file as it came. */
    @PreAuthorize("@access.officer({#address, #id})")
    @Snapshot
    public byte[] file(PeriodAddress address, IntakeId id) {
        return store.content(find(address, id).id());
    }

    /**
     * What it proposes, as things stand now; empty proposals while it is not read.
     *
     * @throws NotFound if the period has no such intake
     */
    @PreAuthorize("@access.officer({#address, #id})")
    @Snapshot
    public Proposal proposal(PeriodAddress address, IntakeId id) {
        return proposals.of(find(address, id));
    }
}
