package org.jalon.framework.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.OutlineEntries;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Since when, and why, elements are in no table any more. */
@Service
@Snapshot
public class Withdrawals {

    private final OutlineEntries entries;
    private final ChangeStore changes;

    Withdrawals(OutlineEntries entries, ChangeStore changes) {
        this.entries = entries;
        this.changes = changes;
    }

    /**
     * How an element went, by itself or with what it is below; empty while the newest table that is not only planned has it. At most three
     * statements.
     *
     * @param periods those of the mandate
     */
    @PreAuthorize("@access.reader({#framework, #elementId, #periods})")
    public Optional<Withdrawal> of(Framework framework, ElementId elementId, List<ReportingPeriod> periods) {
        List<Entry> chain = entries.upwards(framework, elementId);
        return chain.stream()
                .flatMap(entry -> entry.withdrawn().stream())
                .min(Comparator.naturalOrder())
                .flatMap(since -> periods.stream()
                        .filter(period -> period.from().equals(since))
                        .findFirst()
                        .map(period -> withdrawal(framework, chain, since, period.code())));
    }

    private Withdrawal withdrawal(Framework framework, List<Entry> chain, LocalDate since, String from) {
        List<FrameworkChange> all = changes.of(framework.id());
        Optional<FrameworkChange> change = chain.stream()
                .filter(entry -> entry.withdrawn().equals(Optional.of(since)))
                .flatMap(entry -> all.stream().filter(candidate -> isOf(candidate, entry, from)))
                .findFirst();
        return new Withdrawal(since, from, change);
    }

    private static boolean isOf(FrameworkChange change, Entry entry, String from) {
        return (change.act() == FrameworkAct.WITHDRAWN || change.act() == FrameworkAct.MERGED)
                && change.from().equals(from)
                && change.isOf(entry.level(), entry.code());
    }
}
