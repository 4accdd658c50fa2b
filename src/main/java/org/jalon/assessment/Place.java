package org.jalon.assessment;

import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.stereotype.Component;

/** What an address names, looked up. */
public record Place(Framework framework, ReportingPeriod period, ElementId indicatorId) {

    /** A table, looked up. */
    public record OfTable(Mandate mandate, Framework framework, ReportingPeriod period) {

        public PeriodAddress address() {
            return new PeriodAddress(mandate.code(), framework.code(), period.code());
        }
    }

    /** Looks addresses up. */
    @Component
    public static class Finder {

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
        public Place find(AssessmentAddress address) {
            OfTable table = find(new PeriodAddress(address.mandate(), address.framework(), address.period()));
            return new Place(
                    table.framework(), table.period(), outlines.indicatorId(table.framework(), address.indicator()));
        }

        /** @throws org.jalon.shared.NotFound that names the first code that means nothing */
        public OfTable find(PeriodAddress address) {
            Mandate mandate = mandates.byCode(address.mandate());
            Framework framework = frameworks.byCode(mandate, address.framework());
            ReportingPeriod period = periods.byCode(mandate, address.period());
            return new OfTable(mandate, frameworks.in(framework, period), period);
        }

        public MandateRules rules(Mandate mandate) {
            return mandates.rules(mandate);
        }
    }
}
