package org.jalon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.table.AnnexTable;
import org.jalon.testing.Nodes;

/** Tables that differ from another one. */
public final class Variants {

    private static final List<String> LINES = List.of(
            "The texts have been drafted",
            "The texts have been drafted but not yet approved (S/RES/2100 (2013))",
            "– Five regional offices out of six are open",
            "– Six regional offices out of six are open",
            "– تنفيذ الاتفاق",
            "Progress made:",
            "– Training\ttook place",
            "<b>&amp;</b> =1+1",
            "👩🏽\u200d⚕️ and é");

    private Variants() {}

    /** The same table, what it says of one indicator changed. */
    static AnnexTable with(AnnexTable table, String indicator, UnaryOperator<AssessmentContent> change) {
        return rows(
                table,
                row -> row.indicator().number().printed().equals(indicator)
                        ? Optional.of(saying(row, change.apply(row.content())))
                        : Optional.of(row));
    }

    static AnnexTable without(AnnexTable table, Set<String> indicators) {
        return rows(
                table,
                row -> indicators.contains(row.indicator().number().printed()) ? Optional.empty() : Optional.of(row));
    }

    static AnnexTable rows(AnnexTable table, Function<AnnexTable.Row, Optional<AnnexTable.Row>> change) {
        return withBands(
                table,
                table.bands().stream()
                        .map(band -> Nodes.band(
                                band.above().getFirst(),
                                band.blocks().stream()
                                        .map(block -> Nodes.block(
                                                block.head().orElseThrow(),
                                                block.rows().stream()
                                                        .flatMap(row -> change.apply(row).stream())
                                                        .toList()))
                                        .filter(block -> !block.rows().isEmpty())
                                        .toList()))
                        .filter(band -> !band.blocks().isEmpty())
                        .toList());
    }

    static AnnexTable withBands(AnnexTable table, List<AnnexTable.Band> bands) {
        return new AnnexTable(
                table.mandate(), table.framework(), table.period(), table.before(), table.judgedAt(), bands);
    }

    /** Anything may differ: rows come and go, wordings, statuses, deadlines, parts, paragraphs and lists change. */
    public static AnnexTable anyhow(AnnexTable table, Random random) {
        AnnexTable changed = rows(
                table,
                row -> random.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(random.nextInt(3) == 0 ? row : saying(worded(row, random), content(random))));
        return withBands(
                changed,
                changed.bands().stream()
                        .map(band -> random.nextInt(3) > 0
                                ? band
                                : Nodes.band(
                                        Nodes.pillar(
                                                band.above().getFirst().id(),
                                                band.above().getFirst().code(),
                                                band.above().getFirst().number(),
                                                band.above().getFirst().text() + " anew",
                                                random.nextBoolean() ? "" : "Another statement",
                                                band.above().getFirst().children()),
                                        band.blocks()))
                        .toList());
    }

    /** {@code times} tables below each other, each thing with an id of its own. */
    static AnnexTable many(AnnexTable table, int times, UnaryOperator<AssessmentContent> content) {
        List<AnnexTable.Band> bands = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            long own = n * 1_000_000L;
            for (AnnexTable.Band band : table.bands()) {
                Node pillar = band.above().getFirst();
                bands.add(Nodes.band(
                        Nodes.pillar(
                                new ElementId(own + pillar.id().value()),
                                pillar.code(),
                                pillar.number(),
                                pillar.text(),
                                pillar.statement(),
                                pillar.children()),
                        band.blocks().stream()
                                .map(block -> Nodes.block(
                                        Nodes.objective(
                                                new ElementId(own
                                                        + block.head()
                                                                .orElseThrow()
                                                                .id()
                                                                .value()),
                                                block.head().orElseThrow().code(),
                                                block.head().orElseThrow().number(),
                                                block.head().orElseThrow().text(),
                                                block.head().orElseThrow().children()),
                                        block.rows().stream()
                                                .map(row -> saying(
                                                        worded(
                                                                row,
                                                                new ElementId(own
                                                                        + row.indicator()
                                                                                .id()
                                                                                .value()),
                                                                row.indicator().text()),
                                                        content.apply(row.content())))
                                                .toList()))
                                .toList()));
            }
        }
        return withBands(table, bands);
    }

    static AnnexTable.Row saying(AnnexTable.Row row, AssessmentContent content) {
        AssessmentVersion newest = row.assessment().newest();
        return Nodes.row(
                row.above().getFirst(),
                row.parent().orElseThrow(),
                row.indicator(),
                new Assessment(
                        row.assessment().id(),
                        row.indicator().id(),
                        new AssessmentVersion(
                                newest.number(),
                                newest.recordedAt(),
                                newest.username(),
                                newest.personName(),
                                newest.route(),
                                newest.act(),
                                newest.state(),
                                newest.reason(),
                                newest.basedOn(),
                                content)),
                row.judgement(),
                row.changed(),
                row.before());
    }

    private static AnnexTable.Row worded(AnnexTable.Row row, Random random) {
        return random.nextInt(3) > 0
                ? row
                : worded(row, row.indicator().id(), row.indicator().text() + " throughout");
    }

    private static AnnexTable.Row worded(AnnexTable.Row row, ElementId id, String text) {
        return Nodes.row(
                row.above().getFirst(),
                row.parent().orElseThrow(),
                Nodes.indicator(id, row.indicator().code(), row.indicator().number(), text),
                row.assessment(),
                row.judgement(),
                row.changed(),
                row.before());
    }

    private static AssessmentContent content(Random random) {
        List<Part> parts = new ArrayList<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(5); line > 0; line--) {
                lines.add(LINES.get(random.nextInt(LINES.size())));
            }
            Optional<String> status = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(
                            List.of("implemented", "ongoing", "not-implemented").get(random.nextInt(3)));
            parts.add(new Part(status, String.join("\n", lines)));
        }
        Optional<Deadline> deadline = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(Deadline.printed(List.of("2017", "First half of 2018", "2018\nat the latest")
                        .get(random.nextInt(3))));
        return new AssessmentContent(parts, deadline, List.of(), Optional.empty());
    }
}
