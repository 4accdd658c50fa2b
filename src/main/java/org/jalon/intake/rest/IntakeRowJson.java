package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.match.Candidate;
import org.jalon.intake.match.RowMatch;
import org.jalon.intake.proposal.CellDifference;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.shared.ProblemWords;

/** A row of a file, or one that it does not have any more. */
@Schema(name = "IntakeRow")
record IntakeRowJson(
        @Schema(description = "Its name in this intake", example = "14")
        String id,

        @Schema(example = "page 12, row 3") String place,

        @Schema(description = "As the file prints it") String number,

        String text,

        @Schema(
                description = "The code of the row of the framework; null for new and doubtful ones",
                types = {"string", "null"})
        Optional<String> element,

        @Schema(
                description = "The version of the assessment that it was compared with",
                types = {"integer", "null"})
        Optional<Integer> version,

        MatchJson match,
        List<CellJson> cells,

        @Schema(allowableValues = {"unchanged", "open", "waits", "to-decide", "accepted", "left"})
        String standing,

        @Schema(description = "Whether it is accepted with all that is clear")
        boolean clear,

        @Schema(description = "Whether somebody else wrote the row after the file was brought in")
        boolean changedSince) {

    @Schema(name = "IntakeMatch")
    record MatchJson(
            @Schema(
                    allowableValues = {
                        "same",
                        "reworded",
                        "renumbered",
                        "moved",
                        "split",
                        "merged",
                        "new",
                        "gone",
                        "doubtful",
                        "left"
                    })
            String kind,

            @Schema(description = "How alike the words are, from 0 to 1")
            double score,

            @Schema(description = "In words") String why,

            List<CandidateJson> candidates) {}

    @Schema(name = "IntakeCandidate")
    record CandidateJson(String element, String number, String text, double score) {}

    @Schema(name = "IntakeCell")
    record CellJson(
            @Schema(allowableValues = {"state", "deadline", "comment", "wording", "number", "place"})
            String column,

            String before,
            String after,

            @Schema(
                    description = "What was sealed last; null if nothing was",
                    types = {"string", "null"})
            Optional<String> sealed,

            @Schema(allowableValues = {"same", "changed", "added", "removed", "unreadable"})
            String change) {}

    static IntakeRowJson of(ProposedRow row, IntakeWords words) {
        return new IntakeRowJson(
                row.key(),
                row.match()
                        .map(match -> IntakeJson.said(match.row().place(), words))
                        .orElse(""),
                row.match().map(match -> match.row().number()).orElse(""),
                row.match()
                        .map(match -> match.row().text())
                        .orElseGet(() ->
                                row.element().map(element -> element.text()).orElse("")),
                row.element().map(element -> element.code()),
                row.version(),
                match(row, words),
                row.cells().stream().map(IntakeRowJson::cell).toList(),
                row.standing().code(),
                row.isClear(),
                row.changedSince());
    }

    private static MatchJson match(ProposedRow row, IntakeWords words) {
        return new MatchJson(
                row.kind().code(),
                row.match().map(RowMatch::alike).orElse(0.0),
                words.why(row, ProblemWords.language()),
                row.match().map(RowMatch::candidates).orElse(List.of()).stream()
                        .map(IntakeRowJson::candidate)
                        .toList());
    }

    private static CandidateJson candidate(Candidate candidate) {
        return new CandidateJson(candidate.code(), candidate.number(), candidate.text(), candidate.alike());
    }

    private static CellJson cell(CellDifference cell) {
        return new CellJson(
                cell.cell().code(),
                cell.before(),
                cell.after(),
                cell.sealed(),
                cell.change().code());
    }
}
