package org.jalon.matrix.ui;

import org.jalon.mandate.PeriodState;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.AnnexTables;
import org.jalon.matrix.Reading;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.springframework.stereotype.Component;

/** Reads the table that an address of the table page asks for. */
@Component
class TableReading {

    private final AnnexTables tables;
    private final CurrentPerson person;

    TableReading(AnnexTables tables, CurrentPerson person) {
        this.tables = tables;
        this.person = person;
    }

    /**
     * While a corrigendum is being prepared, those who prepare it see its newest text, and readers what was sealed last.
     *
     * @throws org.jalon.shared.NotFound that names the first code that means nothing
     */
    AnnexTable of(TableAddress address) {
        AnnexTable table = read(address, address.reading());
        boolean preparing = table.period().state() == PeriodState.CORRECTING
                && person.get().role().includes(Role.OFFICER)
                && address.reading() instanceof Reading.Current;
        return preparing ? read(address, new Reading.Working()) : table;
    }

    /** Whether its rows are not the ones that can be written: as sealed, as recorded, or a reader's view of a corrected period. */
    boolean isOfThePast(AnnexTable table) {
        return switch (table.reading()) {
            case Reading.Working working -> false;
            case Reading.Current current -> table.period().state() == PeriodState.CORRECTING;
            case Reading.Sealed sealed -> true;
            case Reading.At at -> true;
        };
    }

    private AnnexTable read(TableAddress address, Reading reading) {
        return tables.of(address.mandate(), address.framework(), address.period(), reading);
    }
}
