package org.jalon.table.ui.officer;

import org.jalon.assessment.PeriodAddress;

/** The page 'My quarter' for what it consists of. */
interface QuarterPage {

    QuarterAddress address();

    /** The rows as they are shown. */
    OfficerRows desk();

    PeriodAddress table();

    /** The address follows what is shown. */
    void go(QuarterAddress to);

    /** Shows the rows as they stand now. */
    void reload();
}
