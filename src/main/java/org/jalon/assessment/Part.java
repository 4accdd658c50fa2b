package org.jalon.assessment;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A status with its comment. Most assessments have one part; a split row, such as S/2017/478, Annex I, 4.2.1, has several.
 *
 * @param status the code of a level of the framework's scale; empty if the cell is blank ('not stated', which is no level)
 * @param comment plain text with bullets, see {@link org.jalon.shared.text.CommentText}; may be empty
 */
public record Part(
        Optional<@Size(max = 40, message = "{text.tooLong}") String> status,
        @Size(max = MAX_COMMENT, message = "{text.tooLong}") String comment) {

    /** Characters; what a cell of a spreadsheet can hold, so that no comment is cut in an export. */
    public static final int MAX_COMMENT = 32_767;

    /** Neither a status nor a word. */
    public boolean saysNothing() {
        return status.isEmpty() && comment.isBlank();
    }
}
