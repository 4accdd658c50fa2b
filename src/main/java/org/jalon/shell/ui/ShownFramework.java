package org.jalon.shell.ui;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * The framework that a page belongs to, with what the menu beside it leads to.
 *
 * @param beside the frameworks of its mandate, itself among them
 * @param mandates all that one may see
 * @param periods the newest ones, the newest first
 * @param current the one whose rows are being brought up to date, if there is one
 */
record ShownFramework(
        Mandate mandate,
        Framework framework,
        List<Framework> beside,
        List<Mandate> mandates,
        List<ReportingPeriod> periods,
        Optional<ReportingPeriod> current) {

    /** Whether it is all there is. */
    boolean isAlone() {
        return beside.size() == 1 && mandates.size() == 1;
    }
}
