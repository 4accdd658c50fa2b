package org.jalon.assessment;

import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.stereotype.Component;

/** What an address names, looked up. */
record Place(Framework framework, ReportingPeriod period, long indicatorId) {

    /** Looks addresses up. */
    @Component
    static class Finder {

        private final Mandates mandates;
        private final ReportingPeriods periods;
        private final Frameworks frameworks;
        private final Outlines outlines;

        Finder(Mandates mandates, ReportingPeriods periods, Frameworks frameworks, Outlines outlines) {
            this.mandates = mandates;
            this.periods = periods;
            this.frameworks = frameworks;
            this.outlines = outlines;
        }

        /** @throws org.jalon.shared.NotFound that names the first code that means nothing */
        Place find(AssessmentAddress address) {
            Mandate mandate = mandates.byCode(address.mandate());
            Framework framework = frameworks.byCode(mandate, address.framework());
            ReportingPeriod period = periods.byCode(mandate, address.period());
            return new Place(framework, period, outlines.indicatorId(framework, address.indicator()));
        }
    }
}
