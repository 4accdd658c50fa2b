package org.jalon.assessment.workflow;

import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;

/**
 * The next step of a row: what it is to say, and how far its editing has come with that.
 *
 * @param basedOn the number of the version that is brought back, if one is
 */
public record Step(EditingState state, Optional<Integer> basedOn, AssessmentContent content) {}
