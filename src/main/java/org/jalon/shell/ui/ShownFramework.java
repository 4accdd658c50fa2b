package org.jalon.shell.ui;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * The framework that a page belongs to, with what the menu beside it leads to.
 *
 * @param periods the newest ones, the newest first
 * @param current the one whose rows are being brought up to date, if there is one
 */
record ShownFramework(
        Mandate mandate, Framework framework, List<ReportingPeriod> periods, Optional<ReportingPeriod> current) {}
