package org.jalon.intake.annex;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.workflow.Refusal;

/**
 * What came of accepting, row by row.
 *
 * @param act by which the whole is taken back in one step; empty if nothing was done
 */
public record Accepted(Optional<Long> act, List<Row> rows) {

    /** @param name what people call the row */
    public record Row(String key, String name, Result result) {}

    /** What came of one row. All but the first left it as it was. */
    public sealed interface Result {

        record Done() implements Result {}

        /** The row says that already. */
        record Standing() implements Result {}

        /** Somebody wrote it meanwhile: it is asked anew. */
        record Stale(String personName) implements Result {}

        record Refused(Refusal refusal) implements Result {}

        /** A person has to say something first. */
        record ToDecide() implements Result {}

        /** It changes the framework, which an administrator accepts. */
        record Waits() implements Result {}
    }

    public Accepted {
        rows = List.copyOf(rows);
    }

    public long done() {
        return rows.stream().filter(row -> row.result() instanceof Result.Done).count();
    }

    /** Those that stayed as they were. */
    public List<Row> left() {
        return rows.stream()
                .filter(row -> !(row.result() instanceof Result.Done || row.result() instanceof Result.Standing))
                .toList();
    }
}
