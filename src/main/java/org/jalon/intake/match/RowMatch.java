package org.jalon.intake.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.intake.column.FileRow;

/**
 * What a row of a file is.
 *
 * @param element the code of what it is of the framework; empty for new and doubtful ones
 * @param alike how alike the words are, from 0 to 1
 * @param why in the order of {@link Why}
 * @param candidates the best two or three, the best first
 * @param splitFrom the code of an element of which it was a part, while another row goes on as that
 * @param merged codes of further elements that it says too
 */
public record RowMatch(
        FileRow row,
        MatchKind kind,
        Optional<String> element,
        double alike,
        List<Why> why,
        List<Candidate> candidates,
        Optional<String> splitFrom,
        List<String> merged) {

    public RowMatch {
        why = List.copyOf(why);
        candidates = List.copyOf(candidates);
        merged = List.copyOf(merged);
    }

    static RowMatch of(
            FileRow row,
            MatchKind kind,
            Optional<String> element,
            double alike,
            Set<Why> why,
            List<Candidate> candidates) {
        return new RowMatch(row, kind, element, alike, inOrder(why), candidates, Optional.empty(), List.of());
    }

    RowMatch goingOn() {
        return new RowMatch(
                row, MatchKind.SPLIT, element, alike, List.of(Why.PART_OF_ONE), candidates, Optional.empty(), merged);
    }

    RowMatch splitFrom(String code) {
        return new RowMatch(
                row,
                MatchKind.SPLIT,
                Optional.empty(),
                alike,
                List.of(Why.PART_OF_ONE),
                candidates,
                Optional.of(code),
                merged);
    }

    RowMatch merging(List<String> further) {
        return new RowMatch(
                row, MatchKind.MERGED, element, alike, List.of(Why.SEVERAL_IN_ONE), candidates, splitFrom, further);
    }

    private static List<Why> inOrder(Set<Why> why) {
        return why.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(why));
    }
}
