package org.jalon.table.ui.officer;

import java.util.Set;
import org.jalon.assessment.PeriodAddress;

/** The page 'My quarter' for what it consists of. */
interface WorklistPage {

    WorklistAddress address();

    /** The rows as they are shown. */
    WorklistRows worklist();

    PeriodAddress table();

    /** The numbers of the rows at which this person has typed something that is not saved, as that is now. */
    Set<String> typed();

    /** What was typed at that row is among the drafts, or saved, or discarded. */
    void forgetTyped(String number);

    /** The address follows what is shown. */
    void go(WorklistAddress to);

    /** Shows the rows as they stand now. */
    void reload();
}
