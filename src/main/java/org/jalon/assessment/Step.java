package org.jalon.assessment;

import java.util.Optional;

/**
 * The next step of a row: what it is to say, and how far its editing has come with that.
 *
 * @param basedOn the number of the version that is brought back, if one is
 */
record Step(EditingState state, Optional<Integer> basedOn, AssessmentContent content) {}
