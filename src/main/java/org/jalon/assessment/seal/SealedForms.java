package org.jalon.assessment.seal;

import java.util.List;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.seal.CanonicalTable.Report;
import org.jalon.assessment.store.SealedVersionReading;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.springframework.stereotype.Component;

/** Puts canonical forms together from what is stored. */
@Component
class SealedForms {

    private final SealedVersionReading past;
    private final Frameworks frameworks;
    private final Outlines outlines;

    SealedForms(SealedVersionReading past, Frameworks frameworks, Outlines outlines) {
        this.past = past;
        this.frameworks = frameworks;
        this.outlines = outlines;
    }

    /** Of the versions that were sealed under the number of {@code report}. */
    String sealed(AddressedTable table, Report report) {
        return form(table, past.sealed(table.framework().id(), table.period().id(), report.number()), report);
    }

    /** Of {@code rows}, as they would be sealed, in the words of the period, whichever ones {@code given} is in. */
    String form(AddressedTable given, List<VersionReading.Found> rows, Report report) {
        AddressedTable table =
                new AddressedTable(given.mandate(), frameworks.in(given.framework(), given.period()), given.period());
        return CanonicalTable.of(table, outlines.in(table.framework(), table.period()), rows, report);
    }
}
