package org.jalon.table.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.ui.TypedHere;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.framework.ElementId;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.jalon.table.OutlineChanges;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.table.hint.Hint;
import org.jalon.table.hint.Hints;
import org.springframework.stereotype.Component;

/** Reads the table that an address of the table page asks for. */
@Component
class TableReading {

    private static final int PERIODS_AT_HAND = 8;

    private final AnnexTables tables;
    private final ReportingPeriods periods;
    private final Hints hints;
    private final OutlineChanges changes;
    private final TypedRows typed;
    private final EvidenceLinks evidence;
    private final CurrentPerson person;

    TableReading(
            AnnexTables tables,
            ReportingPeriods periods,
            Hints hints,
            OutlineChanges changes,
            TypedRows typed,
            EvidenceLinks evidence,
            CurrentPerson person) {
        this.tables = tables;
        this.periods = periods;
        this.hints = hints;
        this.changes = changes;
        this.typed = typed;
        this.evidence = evidence;
        this.person = person;
    }

    /**
     * While a corrigendum is being prepared, those who prepare it see its newest text, and readers what was sealed last.
     *
     * @throws org.jalon.shared.NotFound that names the first code that means nothing
     */
    @Snapshot
    AnnexTable of(TableAddress address) {
        AnnexTable table = read(address, address.reading());
        boolean preparing = table.period().state() == PeriodState.CORRECTING
                && mayWrite(table)
                && address.reading() instanceof AsAt.Current;
        return preparing ? read(address, new AsAt.Working()) : table;
    }

    /** What may be worth a second look at a row; nothing for whoever cannot do anything about it. */
    @Snapshot
    List<Hint> hints(AnnexTable table, AnnexTable.Row row) {
        boolean open = !table.period().isSealed() && !isOfThePast(table);
        return open && mayWrite(table) ? hints.at(table, row) : List.of();
    }

    /** The indicators at whose rows this person has typed something that is not saved; none in a table that only shows. */
    Set<ElementId> typed(AnnexTable table, TypedHere here) {
        boolean mayType = mayWrite(table) && !isOfThePast(table);
        if (mayType) {
            return typed.of(table.period(), table.rows(), here.in(Subjects.address(table)));
        }
        here.inNone();
        return Set.of();
    }

    /** The indicators that no passage bears upon; none where nobody has entered evidence of the framework at all. */
    Set<ElementId> withoutEvidence(AnnexTable table) {
        Map<ElementId, Integer> counts = evidence.counts(table.framework());
        return counts.isEmpty()
                ? Set.of()
                : table.rows()
                        .map(row -> row.indicator().id())
                        .filter(indicator -> !counts.containsKey(indicator))
                        .collect(Collectors.toSet());
    }

    /** What became of the rows of a period that is being worked on, as the framework has them; a published table says only what was published. */
    Map<ElementId, OutlineChange> changed(AnnexTable table) {
        return table.isSealed() ? Map.of() : changes.in(table);
    }

    /** The username of who looks at it. */
    String self() {
        return person.get().username();
    }

    /** Whether they are among those who bring rows up to date. */
    boolean mayWrite(AnnexTable table) {
        return person.get().is(Role.OFFICER, table.mandate().code());
    }

    /** Whether the table is the first page of theirs: of those who have no page of their own that comes before it. */
    boolean isFirstPage(AnnexTable table) {
        return switch (person.get().roles().in(table.mandate().code()).orElseThrow()) {
            case ADMINISTRATOR -> true;
            case OFFICER -> periods.current(table.framework().id()).isEmpty();
            case REVIEWER, READER -> false;
        };
    }

    /** The newest periods, to go to one of them. */
    List<ReportingPeriod> periodsAtHand(AnnexTable table) {
        return periods.newest(table.framework().id(), PERIODS_AT_HAND);
    }

    /** Whether its rows are not the ones that can be written: as sealed, as recorded, or a reader's view of a corrected period. */
    boolean isOfThePast(AnnexTable table) {
        return switch (table.reading()) {
            case AsAt.Working working -> false;
            case AsAt.Current current -> table.period().state() == PeriodState.CORRECTING;
            case AsAt.Sealed sealed -> true;
            case AsAt.At at -> true;
        };
    }

    private AnnexTable read(TableAddress address, AsAt reading) {
        return tables.of(address.mandate(), address.framework(), address.period(), reading);
    }
}
