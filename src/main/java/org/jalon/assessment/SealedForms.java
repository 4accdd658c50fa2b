package org.jalon.assessment;

import java.util.List;
import org.jalon.assessment.CanonicalTable.Report;
import org.jalon.framework.Outlines;
import org.springframework.stereotype.Component;

/** Puts canonical forms together from what is stored. */
@Component
class SealedForms {

    private final VersionReading reading;
    private final Outlines outlines;

    SealedForms(VersionReading reading, Outlines outlines) {
        this.reading = reading;
        this.outlines = outlines;
    }

    /** Of the versions that were sealed under the number of {@code report}. */
    String sealed(Place.OfTable table, Report report) {
        return form(table, reading.sealed(table.framework().id(), table.period().id(), report.number()), report);
    }

    /** Of {@code rows}, as they would be sealed. */
    String form(Place.OfTable table, List<VersionReading.Found> rows, Report report) {
        return CanonicalTable.of(table, outlines.in(table.framework(), table.period()), rows, report);
    }
}
