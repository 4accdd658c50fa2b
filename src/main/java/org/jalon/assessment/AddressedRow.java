package org.jalon.assessment;

import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;

/** What the address of a row names, looked up. */
public record AddressedRow(Framework framework, ReportingPeriod period, ElementId indicatorId) {}
