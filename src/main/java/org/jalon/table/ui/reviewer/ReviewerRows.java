package org.jalon.table.ui.reviewer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.update.RowVersion;
import org.jalon.table.Movement;
import org.jalon.table.worklist.Review;

/**
 * The rows that the reviewer has before them: which version of each they have before their eyes, and which still wait for them. Free of
 * components, made with {@code new}.
 */
final class ReviewerRows {

    private record Lying(Movement movement, boolean approvable) {}

    private final Map<String, Lying> rows = new HashMap<>();
    private final Review read;
    private final Map<String, EditingState> acted = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();

    /** @param ownAllowed whether this person may approve what they wrote */
    ReviewerRows(Review review, boolean ownAllowed) {
        read = review;
        for (Review.Group group : review.groups()) {
            for (Review.Row row : group.rows()) {
                boolean submitted = row.row().assessment().state() == EditingState.SUBMITTED;
                rows.put(row.code(), new Lying(group.movement(), submitted && (ownAllowed || !row.own())));
                versions.put(row.code(), row.version());
                if (submitted) {
                    waiting.add(row.code());
                }
            }
        }
    }

    /** The version that the person looks at; empty if the row is not on the list. */
    Optional<Integer> version(String number) {
        return Optional.ofNullable(versions.get(number));
    }

    /** How the review stands after what was done here. */
    Review review() {
        return read.after(acted);
    }

    /** The row has a new version, and does not wait any more. */
    void settled(String number, int version, EditingState now) {
        versions.put(number, version);
        acted.put(number, now);
        waiting.remove(number);
    }

    /** The row has a new version, and stands again as it was read. */
    void reopened(String number, int version) {
        versions.put(number, version);
        acted.remove(number);
        if (!waiting.contains(number)) {
            waiting.add(number);
        }
    }

    /** The rows that wait and can be approved by this person, with their versions; only those that moved so, if that is asked. */
    List<RowVersion> approvable(Optional<Movement> only) {
        return waiting.stream()
                .filter(number -> Optional.ofNullable(rows.get(number))
                        .filter(Lying::approvable)
                        .filter(row -> only.map(row.movement()::equals).orElse(true))
                        .isPresent())
                .map(number -> new RowVersion(number, version(number).orElseThrow()))
                .toList();
    }
}
