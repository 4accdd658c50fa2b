package org.jalon.table.ui;

import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.panel.PanelSubject;
import org.jalon.table.AnnexTable;

/** What a panel is to know of a row of a table. */
public final class Subjects {

    private Subjects() {}

    /** Where a table is found. */
    public static PeriodAddress address(AnnexTable table) {
        return new PeriodAddress(
                table.mandate().code(), table.framework().code(), table.period().code());
    }

    public static PanelSubject of(AnnexTable table, AnnexTable.Row row) {
        return new PanelSubject(
                address(table).row(row.indicator().code()),
                table.framework(),
                table.period(),
                row.indicator(),
                table.before(),
                row.before());
    }
}
