package org.jalon.intake.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownFramework;

/**
 * Finds for each row of a file what it is of a framework, by number and words together, for all rows at once. Where another answer would be nearly as
 * good it asks; no element is given twice, and the order of the rows does not matter.
 */
public final class RowMatcher {

    private static final int CANDIDATES = 3;

    private final List<FileRow> rows;
    private final KnownFramework known;
    private final Map<Integer, Choice> chosen;
    private final Scores scores;
    private final Pairing pairing;
    private final RowKinds kinds;
    private final Set<String> twice;

    private RowMatcher(List<FileRow> asTheyCame, KnownFramework known, Map<Integer, Choice> chosen) {
        // Where two answers are equally good, the first one is taken: it has to be the same one however the rows came.
        this.rows = asTheyCame.stream()
                .sorted(Comparator.comparing(FileRow::number)
                        .thenComparing(FileRow::text)
                        .thenComparing(FileRow::deadline)
                        .thenComparing(row -> row.parts().toString())
                        .thenComparing(FileRow::at))
                .toList();
        this.known = known;
        this.chosen = chosen;
        this.scores = new Scores(rows, known);
        this.kinds = new RowKinds(rows, known, scores);
        Set<Integer> outRows = IntStream.range(0, rows.size())
                .filter(row -> chosen.containsKey(rows.get(row).at()))
                .boxed()
                .collect(Collectors.toSet());
        Set<String> codes = chosen.values().stream()
                .flatMap(choice -> choice.element().stream())
                .collect(Collectors.toSet());
        Set<Integer> outElements = IntStream.range(0, known.rows().size())
                .filter(element -> codes.contains(known.rows().get(element).code()))
                .boxed()
                .collect(Collectors.toSet());
        this.pairing = new Pairing(scores, rows.size(), known.rows().size(), outRows, outElements);
        Set<String> seen = new HashSet<>();
        this.twice = rows.stream()
                .map(FileRow::number)
                .filter(number -> !number.isEmpty() && !seen.add(number) && !scores.isRepeated(number))
                .collect(Collectors.toSet());
    }

    /**
     * @param chosen what a person said of rows, by {@link FileRow#at}; two rows cannot be said to be one element
     * @throws IllegalArgumentException if they are
     */
    public static Matching match(List<FileRow> rows, KnownFramework known, Map<Integer, Choice> chosen) {
        List<String> said = chosen.values().stream()
                .flatMap(choice -> choice.element().stream())
                .toList();
        if (new HashSet<>(said).size() < said.size()) {
            throw new IllegalArgumentException("An element was chosen twice: " + said);
        }
        return new RowMatcher(rows, known, chosen).match();
    }

    private Matching match() {
        if (chosen.isEmpty() && Elsewhere.is(rows, known, scores, pairing)) {
            List<RowMatch> none = rows.stream()
                    .map(row -> RowMatch.of(
                            row, MatchKind.DOUBTFUL, Optional.empty(), 0, Set.of(Why.WORDS_UNLIKE), List.of()))
                    .toList();
            return new Matching(asTheyCame(none), List.of(), true);
        }
        Map<Integer, RowMatch> found = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            found.put(row, of(row));
        }
        new Halves(scores, pairing, known).mend(found);
        return new Matching(asTheyCame(List.copyOf(found.values())), gone(found), false);
    }

    private static List<RowMatch> asTheyCame(List<RowMatch> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(match -> match.row().at()))
                .toList();
    }

    private RowMatch of(int at) {
        FileRow row = rows.get(at);
        List<Candidate> candidates = candidates(at);
        Choice choice = chosen.get(row.at());
        if (choice != null) {
            return chosen(at, choice, candidates);
        }
        int element = pairing.of(at);
        if (element == Pairing.NONE) {
            return unmatched(at, candidates);
        }
        double alike = scores.alike(at, element);
        Set<Why> why = kinds.why(at, element);
        Optional<String> code = Optional.of(known.rows().get(element).code());
        boolean numberTaken = twice.contains(row.number()) && !(scores.sameNumber(at, element) && alike == 1);
        if (numberTaken) {
            why.add(Why.NUMBER_TWICE);
        }
        if (pairing.hasRival(at)) {
            why.add(Why.RIVAL);
        }
        if (numberTaken || why.contains(Why.RIVAL) || why.contains(Why.WORDS_UNLIKE)) {
            return RowMatch.of(row, MatchKind.DOUBTFUL, Optional.empty(), alike, why, candidates);
        }
        return RowMatch.of(row, kinds.kind(at, element), code, alike, why, candidates);
    }

    private RowMatch chosen(int at, Choice choice, List<Candidate> candidates) {
        FileRow row = rows.get(at);
        Set<Why> why = EnumSet.of(Why.SAID_BY_PERSON);
        return switch (choice) {
            case Choice.Leave leave -> RowMatch.of(row, MatchKind.LEFT, Optional.empty(), 0, why, candidates);
            case Choice.IsNew isNew -> RowMatch.of(row, MatchKind.NEW, Optional.empty(), 0, why, candidates);
            case Choice.Is(String code) -> {
                int element = IntStream.range(0, known.rows().size())
                        .filter(other -> known.rows().get(other).code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No element has the code " + code));
                yield RowMatch.of(
                        row, kinds.kind(at, element), Optional.of(code), scores.alike(at, element), why, candidates);
            }
        };
    }

    private RowMatch unmatched(int at, List<Candidate> candidates) {
        FileRow row = rows.get(at);
        double best = candidates.stream().mapToDouble(Candidate::alike).max().orElse(0);
        Set<Why> why = EnumSet.noneOf(Why.class);
        if (best == 1) {
            why.add(Why.SAID_TWICE);
        }
        if (twice.contains(row.number())) {
            why.add(Why.NUMBER_TWICE);
        }
        if (best >= 0.5) {
            why.add(Why.RIVAL);
        }
        boolean clear = why.isEmpty() && !row.text().isEmpty();
        why.add(clear ? Why.NOTHING_LIKE_IT : row.text().isEmpty() ? Why.NO_WORDS : Why.OTHER_WORDS);
        return RowMatch.of(row, clear ? MatchKind.NEW : MatchKind.DOUBTFUL, Optional.empty(), best, why, candidates);
    }

    private List<Candidate> candidates(int at) {
        return IntStream.range(0, known.rows().size())
                .filter(element -> scores.alike(at, element) >= 0.25 || scores.sameNumber(at, element))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(element -> -scores.score(at, element))
                        .thenComparing(element -> element))
                .limit(CANDIDATES)
                .map(element -> new Candidate(
                        known.rows().get(element).code(),
                        known.rows().get(element).element().printed(),
                        known.rows().get(element).element().text(),
                        scores.alike(at, element),
                        scores.sameNumber(at, element)))
                .toList();
    }

    /** What is no row's, unless it may be that of a row that is still a question. */
    private List<String> gone(Map<Integer, RowMatch> found) {
        Set<String> had = new HashSet<>();
        for (RowMatch match : found.values()) {
            match.element().ifPresent(had::add);
            had.addAll(match.merged());
            if (match.kind() == MatchKind.DOUBTFUL) {
                match.candidates().forEach(candidate -> had.add(candidate.code()));
            }
        }
        return new ArrayList<>(known.rows().stream()
                .map(KnownFramework.Row::code)
                .filter(code -> !had.contains(code))
                .toList());
    }
}
