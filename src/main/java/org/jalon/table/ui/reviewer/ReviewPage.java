package org.jalon.table.ui.reviewer;

import java.util.Set;
import org.jalon.assessment.PeriodAddress;

/** The review page for what it consists of. */
interface ReviewPage {

    /** The rows as the reviewer has them before their eyes. */
    ReviewerRows worklist();

    PeriodAddress period();

    /** Whether it shows what is approved, in place of what is submitted. */
    boolean isOfSettled();

    /** The numbers of the rows at which this person has typed something that is not saved, as that is now. */
    Set<String> typed();

    /** Shows the rows as they stand now. */
    void reload();

    /** Says how many rows wait now. */
    void count();
}
