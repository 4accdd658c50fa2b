package org.jalon.analysis;

import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts together what a reader wants to know first. The number of statements grows neither with the rows nor with the periods. */
@Service
@Snapshot
public class Overviews {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final AnnexTables tables;

    Overviews(Mandates mandates, Frameworks frameworks, ReportingPeriods periods, AnnexTables tables) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.tables = tables;
    }

    /**
     * The overview of a framework.
     *
     * @param periodCode the period, or empty for the newest one
     * @return empty if the framework has no period yet
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public Optional<Overview> of(String mandateCode, String frameworkCode, Optional<String> periodCode) {
        Mandate mandate = mandates.byCode(mandateCode);
        Framework framework = frameworks.byCode(mandate, frameworkCode);
        if (periodCode.isEmpty() && periods.newest(framework.id()).isEmpty()) {
            return Optional.empty();
        }
        AnnexTable table = tables.of(mandateCode, frameworkCode, periodCode);
        Optional<AnnexTable> sealed = periods.lastSealedBefore(table.period())
                .map(period -> tables.of(mandateCode, frameworkCode, Optional.of(period.code())));
        return Optional.of(Overview.of(table, sealed, mandates.decisions(mandate)));
    }
}
