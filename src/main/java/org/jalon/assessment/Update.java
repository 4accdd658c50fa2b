package org.jalon.assessment;

import java.util.Optional;

/** What somebody wants done to an assessment. */
public sealed interface Update {

    /** Characters that a reason may have. */
    int MAX_REASON = 2000;

    /** Write new content. */
    record Edit(AssessmentContent content, Optional<String> reason) implements Update {}

    /** Say that what was carried forward still holds. */
    record ConfirmNoChange() implements Update {}

    /** Bring back the content of an earlier version, as a new version. */
    record Restore(int version, Optional<String> reason) implements Update {}

    /** Take back one's own newest act; only its author can, and only while nobody has gone on from it. */
    record Undo() implements Update {}
}
