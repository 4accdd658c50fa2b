package org.jalon.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.shared.Citation;

/**
 * What an assessment says: everything of it that is printed or interpreted.
 *
 * @param parts at least one
 * @param deadline empty if the cell is blank
 * @param doubt why the source is doubtful here; empty if it is not
 */
public record AssessmentContent(
        @Size(max = 20, message = "{parts.tooMany}") List<@Valid Part> parts,

        Optional<@Valid Deadline> deadline,
        @Size(max = 50, message = "{citations.tooMany}") List<@Valid Citation> citations,
        Optional<@Size(max = 2000, message = "{text.tooLong}") String> doubt) {

    /** @throws IllegalArgumentException without a part: a blank cell is a part, too, and 'nothing was read' must not be taken for one */
    public AssessmentContent {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An assessment has at least one part");
        }
    }

    public static AssessmentContent notStated() {
        return new AssessmentContent(
                List.of(new Part(Optional.empty(), "")), Optional.empty(), List.of(), Optional.empty());
    }

    /** More than one part, each with its own status and comment. */
    public boolean isSplit() {
        return parts.size() > 1;
    }

    /** A single part whose status cell is blank in the source. */
    public boolean isNotStated() {
        return !isSplit() && parts.getFirst().status().isEmpty();
    }

    /** Whether the words that are printed are the same; interpretations and sources beside them may differ. */
    public boolean printsLike(AssessmentContent other) {
        return parts.equals(other.parts) && deadline.map(Deadline::words).equals(other.deadline.map(Deadline::words));
    }
}
