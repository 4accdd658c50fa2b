package org.jalon.intake.tabular;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.SeedProblem.Complaint;
import org.jalon.shared.Words;

/** A seed folder cannot be loaded as it is. Nothing of it was stored; {@link SeedRefusedAnalyzer} says what to mend. */
public final class SeedRefused extends RuntimeException {

    /** More than these are counted and not told: whoever has so many has one mistake made many times. */
    static final int MOST_TOLD = 20;

    private static final long serialVersionUID = 1L;

    private final transient List<SeedProblem> problems;

    SeedRefused(List<SeedProblem> problems) {
        super(problems.size() + " problems in a seed folder, the first: " + problems.getFirst());
        this.problems = List.copyOf(problems);
    }

    public SeedRefused(SeedPlace place, String key, String... params) {
        this(List.of(new SeedProblem(place, Complaint.of(key, params))));
    }

    /** A problem that showed only when the line was stored. */
    public SeedRefused(SeedPlace place, Complaint complaint, Exception cause) {
        this(List.of(new SeedProblem(place, complaint)));
        initCause(cause);
    }

    /** What is wrong, a line a problem: file, line, column, what was found and what was expected. */
    public String in(Words words, Locale language) {
        String told = problems.stream()
                .limit(MOST_TOLD)
                .map(problem -> problem.in(words, language))
                .collect(Collectors.joining("\n"));
        int untold = problems.size() - MOST_TOLD;
        return untold > 0 ? told + "\n" + words.get(language, "seed.refused.more", untold) : told;
    }

    int count() {
        return problems.size();
    }
}
