package org.jalon.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jalon.assessment.Part;
import org.jspecify.annotations.Nullable;

/** A part as it is stored. */
@Embeddable
record PartRow(
        @Column(length = 40) @Nullable String status,
        @Column(length = Part.MAX_COMMENT) String comment) {

    static PartRow of(Part part) {
        return new PartRow(part.status().orElse(null), part.comment());
    }

    Part toPart() {
        return new Part(Optional.ofNullable(status), comment);
    }
}
