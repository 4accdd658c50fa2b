package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.match.Candidate;
import org.jalon.intake.match.RowMatch;
import org.jalon.intake.proposal.CellDifference;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.shared.ProblemWords;


/** A file that was brought in, with what it proposes. */
@Schema(name = "Intake")
record IntakeJson(
        long id,
        @Schema(example = "2017-Q3") String period,
        String file,

        @Schema(description = "SHA-256 of the file")
        String digest,

        @Schema(example = "S/2017/811") String symbol,
        @Schema(types = {"string", "null"}) Optional<LocalDate> date,
        Instant broughtAt,
        String broughtBy,

        @Schema(
                description = "How far its reading has come",
                allowableValues = {"waiting", "reading", "ready", "failed"})
        String state,

        List<TableJson> tables,

        @Schema(
                description = "The number of the table that is compared",
                types = {"integer", "null"})
        Optional<Integer> table,

        List<ColumnJson> columns,

        @Schema(description = "Whether the table is one of another framework: then nothing is matched")
        boolean elsewhere,

        @Schema(description = "How many rows there are of each kind")
        Map<String, Long> counts,

        @Schema(description = "Words in the column of states that are no state of the framework")
        List<String> words,

        List<RowJson> rows,

        @Schema(description = "Sentences with the place")
        List<String> problems) {

    @Schema(name = "IntakeTable")
    record TableJson(
            int number,
            String title,
            String place,
            int rows,

            @Schema(description = "Rows that are like one of the framework")
            int like) {}

    @Schema(name = "IntakeColumn")
    record ColumnJson(
            String heading,

            @Schema(
                    allowableValues = {
                        "pillar",
                        "objective",
                        "number",
                        "indicator",
                        "state",
                        "deadline",
                        "comment",
                        "aside"
                    })
            String kind) {}

    @Schema(name = "IntakeRow")
    record RowJson(
            @Schema(description = "Its name in this intake", example = "14")
            String id,

            @Schema(example = "page 12, row 3") String place,

            @Schema(description = "As the file prints it")
            String number,

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
            boolean changedSince) {}

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

            @Schema(description = "In words")
            String why,

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

    static IntakeJson of(Proposal proposal, IntakeWords words) {
        Intake intake = proposal.intake();
        return new IntakeJson(
                intake.id().value(),
                intake.address().period(),
                intake.fileName(),
                intake.digest(),
                intake.symbol(),
                intake.dated(),
                intake.recordedAt(),
                intake.personName(),
                intake.state().code(),
                proposal.tables().stream()
                        .map(table -> new TableJson(
                                table.table().number(),
                                table.table().title(),
                                said(table.table().place(), words),
                                table.rows(),
                                table.like()))
                        .toList(),
                proposal.table().map(table -> table.number()),
                columns(proposal),
                proposal.elsewhere(),
                counts(proposal),
                proposal.unknownWords().stream().map(Proposal.UnknownWord::word).toList(),
                proposal.rows().stream().map(row -> row(row, words)).toList(),
                words.problems(proposal, ProblemWords.language()));
    }

    private static List<ColumnJson> columns(Proposal proposal) {
        List<String> headings = proposal.table().map(table -> table.headings()).orElse(List.of());
        List<ColumnKind> kinds = proposal.mapping().kinds();
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> new ColumnJson(
                        at < headings.size() ? headings.get(at) : "", kinds.get(at).code()))
                .toList();
    }

    private static Map<String, Long> counts(Proposal proposal) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", proposal.read());
        for (Facet facet : Facet.values()) {
            if (facet != Facet.ALL) {
                counts.put(facet.code(), proposal.count(facet));
            }
        }
        counts.put("clear", (long) proposal.clear().size());
        return counts;
    }

    private static RowJson row(ProposedRow row, IntakeWords words) {
        return new RowJson(
                row.key(),
                row.match().map(match -> said(match.row().place(), words)).orElse(""),
                row.match().map(match -> match.row().number()).orElse(""),
                row.match()
                        .map(match -> match.row().text())
                        .orElseGet(() -> row.element().map(element -> element.text()).orElse("")),
                row.element().map(element -> element.code()),
                row.version(),
                match(row, words),
                row.cells().stream().map(IntakeJson::cell).toList(),
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
                        .map(IntakeJson::candidate)
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

    private static String said(String place, IntakeWords words) {
        return words.place(place, ProblemWords.language());
    }
}
