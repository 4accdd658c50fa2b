package org.jalon.assessment;

import org.jalon.framework.ElementId;

/**
 * What one period says of one indicator, as it stands now.
 *
 * @param id the row's own id; not part of any address
 * @param newest its newest version
 */
public record Assessment(AssessmentId id, ElementId indicatorId, AssessmentVersion newest) {

    public AssessmentContent content() {
        return newest.content();
    }

    public EditingState state() {
        return newest.state();
    }

    /** The number of the newest version; what a change must name to show that it knows what it changes. */
    public int version() {
        return newest.number();
    }
}
