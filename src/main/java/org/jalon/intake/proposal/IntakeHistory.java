package org.jalon.intake.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.intake.proposal.ProposedRow.Verdict;

/** What was done with the rows of one file, step by step, as far as it was not taken back. */
public final class IntakeHistory {

    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, Set<Integer>> versions = new HashMap<>();

    /**
     * Adds what a step did with a row, the first step first.
     *
     * @param version of the assessment that it wrote; empty if it wrote none
     * @param undone whether the step was taken back; then the next version came of it, too
     */
    public void add(String key, Verdict verdict, Optional<Integer> version, boolean undone) {
        version.ifPresent(number -> {
            Set<Integer> written = versions.computeIfAbsent(key, row -> new HashSet<>());
            written.add(number);
            if (undone) {
                written.add(number + 1);
            }
        });
        if (!undone) {
            verdicts.put(key, verdict);
        }
    }

    Optional<Verdict> verdict(String key) {
        return Optional.ofNullable(verdicts.get(key));
    }

    /** Whether that version of a row came of this file. */
    boolean wrote(String key, int version) {
        return versions.getOrDefault(key, Set.of()).contains(version);
    }
}
