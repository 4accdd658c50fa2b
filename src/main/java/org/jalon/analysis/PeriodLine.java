package org.jalon.analysis;

import java.util.List;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.stereotype.Component;

/**
 * A framework with the periods across which it is read.
 *
 * @param periods all that were ever opened, the earliest first
 */
record PeriodLine(Mandate mandate, Framework framework, List<ReportingPeriod> periods) {

    /** Finds it by its codes. */
    @Component
    static class Finder {

        private final Mandates mandates;
        private final Frameworks frameworks;
        private final ReportingPeriods periods;

        Finder(Mandates mandates, Frameworks frameworks, ReportingPeriods periods) {
            this.mandates = mandates;
            this.frameworks = frameworks;
            this.periods = periods;
        }

        /** @throws org.jalon.shared.NotFound that names the first code that means nothing */
        PeriodLine find(String mandateCode, String frameworkCode) {
            Mandate mandate = mandates.byCode(mandateCode);
            Framework framework = frameworks.byCode(mandate, frameworkCode);
            return new PeriodLine(mandate, framework, periods.of(framework.id()).reversed());
        }
    }
}
