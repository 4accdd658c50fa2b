package org.jalon.framework.change;

import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;

/**
 * A framework has other elements in a period that is being worked on. Published within the transaction that changes it, so that its rows
 * follow in the same step.
 */
public record ElementsChanged(Framework framework, ReportingPeriod period) {}
