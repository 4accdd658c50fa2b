package org.jalon.assessment;

import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.stereotype.Component;

/** Looks up what addresses name. */
@Component
public class AddressResolver {

    private final Mandates mandates;
    private final ReportingPeriods periods;
    private final Frameworks frameworks;
    private final Outlines outlines;

    AddressResolver(Mandates mandates, ReportingPeriods periods, Frameworks frameworks, Outlines outlines) {
        this.mandates = mandates;
        this.periods = periods;
        this.frameworks = frameworks;
        this.outlines = outlines;
    }

    /** @throws org.jalon.shared.NotFound that names the first code that means nothing */
    public AddressedRow find(AssessmentAddress address) {
        AddressedTable table = find(new PeriodAddress(address.mandate(), address.framework(), address.period()));
        return new AddressedRow(
                table.framework(), table.period(), outlines.indicatorId(table.framework(), address.indicator()));
    }

    /** @throws org.jalon.shared.NotFound that names the first code that means nothing */
    public AddressedTable find(PeriodAddress address) {
        Mandate mandate = mandates.byCode(address.mandate());
        Framework framework = frameworks.byCode(mandate, address.framework());
        ReportingPeriod period = periods.byCode(framework.id(), address.period());
        return new AddressedTable(mandate, frameworks.in(framework, period), period);
    }

    public MandateRules rules(Mandate mandate) {
        return mandates.rules(mandate);
    }
}
