package org.jalon.assessment;

import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/** What the address of a period's table names, looked up. */
public record AddressedTable(Mandate mandate, Framework framework, ReportingPeriod period) {

    public PeriodAddress address() {
        return new PeriodAddress(mandate.code(), framework.code(), period.code());
    }
}
