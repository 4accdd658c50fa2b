package org.jalon.assessment.workflow;

import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.mandate.PeriodState;
import org.jalon.security.Role;

/**
 * One thing that may be done: in a period of that state, to a row of that state, by people of that role and above.
 *
 * @param result the state the row has then; empty if it gets back the one it had before (undo)
 */
public record Transition(
        PeriodState period, EditingState row, Action action, Role leastRole, Optional<EditingState> result) {}
