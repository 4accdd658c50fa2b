package org.jalon.intake.tabular;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.intake.tabular.SeedProblem.Complaint;

/** Gathers what is wrong in a seed folder, so that whoever mends it learns of everything at once. */
public final class TabularProblems {

    private static final Comparator<SeedProblem> AS_READ = Comparator.comparing(
                    (SeedProblem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line());

    private final Map<SeedPlace, Complaint> complaints = new LinkedHashMap<>();

    /** Notes a problem. Of one place the last one counts: a cell's form is checked first, and its meaning says more. */
    void add(SeedPlace place, Complaint complaint) {
        complaints.put(place, complaint);
    }

    public void add(SeedPlace place, String key, String... params) {
        add(place, Complaint.of(key, params));
    }

    boolean concern(SeedPlace place) {
        return complaints.containsKey(place);
    }

    /** @throws SeedRefused if there are any, by file and line */
    public void refuseIfAny() {
        if (!complaints.isEmpty()) {
            throw new SeedRefused(complaints.entrySet().stream()
                    .map(entry -> new SeedProblem(entry.getKey(), entry.getValue()))
                    .sorted(AS_READ)
                    .toList());
        }
    }
}
