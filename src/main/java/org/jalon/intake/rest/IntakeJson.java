package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;
import org.jalon.shared.ProblemWords;

/** A file that was brought in, with what it proposes. */
@Schema(name = "Intake")
record IntakeJson(
        long id,
        @Schema(example = "2017-Q3") String period,
        String file,

        @Schema(description = "SHA-256 of the file") String digest,

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

        List<IntakeRowJson> rows,

        @Schema(description = "Sentences with the place") List<String> problems) {

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
                proposal.rows().stream()
                        .map(row -> IntakeRowJson.of(row, words))
                        .toList(),
                words.problems(proposal, ProblemWords.language()));
    }

    private static List<ColumnJson> columns(Proposal proposal) {
        List<String> headings = proposal.table().map(table -> table.headings()).orElse(List.of());
        List<ColumnKind> kinds = proposal.mapping().kinds();
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> new ColumnJson(
                        at < headings.size() ? headings.get(at) : "",
                        kinds.get(at).code()))
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

    static String said(String place, IntakeWords words) {
        return words.place(place, ProblemWords.language());
    }
}
