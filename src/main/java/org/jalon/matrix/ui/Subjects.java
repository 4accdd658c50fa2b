package org.jalon.matrix.ui;

import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.ui.PanelSubject;
import org.jalon.matrix.AnnexTable;

/** What a panel is to know of a row of a table. */
final class Subjects {

    private Subjects() {}

    static PanelSubject of(AnnexTable table, AnnexTable.Row row) {
        return new PanelSubject(
                new AssessmentAddress(
                        table.mandate().code(),
                        table.framework().code(),
                        table.period().code(),
                        row.indicator().number().printed()),
                table.framework(),
                table.period(),
                row.indicator(),
                table.before(),
                row.before());
    }
}
