package org.jalon.framework.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;

/**
 * Since when an element is in no table any more.
 *
 * @param since the first day of the first period whose table does not have it
 * @param from that period's code
 * @param change what took it out of the tables, or what it is below; empty if nothing is kept of that
 */
public record Withdrawal(LocalDate since, String from, Optional<FrameworkChange> change) {

    /** Whether the table of that period does not have the element. */
    public boolean holdsIn(ReportingPeriod period) {
        return !period.from().isBefore(since);
    }
}
