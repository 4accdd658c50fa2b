package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.read.Writers.Writer;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Note;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest.Options;
import org.jalon.framework.Outline.Node;
import org.jalon.shared.Citation;
import org.jalon.table.AnnexTable;

/** Lays the bands of a table out as the annex prints them (S/2017/478, Annex I). */
record BandLayout(PrintedWords words, Map<AssessmentId, Writer> writers, Options options) {

    /** What stands above several bands is printed once, above the first of them. */
    List<Band> of(AnnexTable table) {
        List<Band> bands = new ArrayList<>();
        int depth = table.framework().levels().depth();
        List<Node> printed = List.of();
        for (AnnexTable.Band band : table.bands()) {
            List<Node> above = band.above();
            List<Band.Group> groups =
                    band.blocks().stream().map(block -> group(block, depth)).toList();
            if (above.isEmpty()) {
                bands.add(new Band("", "", plainTitle(""), List.of(), groups, PrintedChange.NONE));
            }
            for (Node node : above) {
                boolean last = node.equals(above.getLast());
                if (last || !printed.contains(node)) {
                    bands.add(heading(node, last ? groups : List.of()));
                }
            }
            printed = above;
        }
        return List.copyOf(bands);
    }

    private Band heading(Node node, List<Band.Group> groups) {
        return new Band(
                String.valueOf(node.id().value()),
                node.number().printed(),
                plainTitle(node.number().before(". ", node.text())),
                plain(node.statement(), words.framework().language()),
                groups,
                PrintedChange.NONE);
    }

    private Paragraph plainTitle(String text) {
        return Paragraph.of(Shape.PLAIN, new Phrase(text, words.framework().language()));
    }

    private Band.Group group(AnnexTable.Block block, int depth) {
        return new Band.Group(
                block.head().map(head -> String.valueOf(head.id().value())).orElse(""),
                block.head().map(this::words).orElse(List.of()),
                block.rows().stream().map(row -> entry(row, depth)).toList(),
                PrintedChange.NONE);
    }

    /** Number and text, and below them the statement. */
    private List<Paragraph> words(Node node) {
        List<Paragraph> paragraphs = new ArrayList<>(
                plain(node.number().before(" ", node.text()), words.framework().language()));
        paragraphs.addAll(plain(node.statement(), words.framework().language()));
        return paragraphs;
    }

    private Band.Entry entry(AnnexTable.Row row, int depth) {
        AssessmentContent content = row.content();
        return new Band.Entry(
                String.valueOf(row.indicator().id().value()),
                indicator(row, depth),
                deadline(content.deadline()),
                content.parts().stream().map(this::part).toList(),
                further(row),
                hand(row.assessment()),
                PrintedChange.NONE);
    }

    /** What is cited is so for the row as a whole: its note stands where the row begins, as in tables of the United Nations. */
    private List<Paragraph> indicator(AnnexTable.Row row, int depth) {
        List<Paragraph> paragraphs = row.at(depth).map(this::words).orElse(List.of());
        String sources = row.content().citations().stream().map(Citation::place).collect(Collectors.joining("; "));
        if (options.citations() != Citations.FOOTNOTES || sources.isBlank()) {
            return paragraphs;
        }
        Note note = Note.of(words.text(sources.endsWith(".") ? sources : sources + "."));
        if (paragraphs.isEmpty()) {
            return List.of(plainTitle("").noting(note));
        }
        List<Paragraph> noted = new ArrayList<>(paragraphs);
        noted.set(0, paragraphs.getFirst().noting(note));
        return noted;
    }

    private Hand hand(Assessment assessment) {
        return Optional.ofNullable(writers.get(assessment.id()))
                .map(writer -> new Hand(writer.personName(), writer.at()))
                .orElseGet(() -> new Hand(
                        assessment.newest().personName(), assessment.newest().recordedAt()));
    }

    private Band.PartLine part(Part part) {
        return new Band.PartLine(status(part.status()), words.comment(part.comment()), PrintedChange.NONE);
    }

    private List<Paragraph> status(Optional<String> code) {
        return plain(words.status(code), words.language());
    }

    private List<Paragraph> deadline(Optional<Deadline> deadline) {
        return deadline.map(printed -> plain(printed.words(), words.framework().language()))
                .orElse(List.of());
    }

    /** In the order of the columns behind those of the annex. */
    private List<List<Paragraph>> further(AnnexTable.Row row) {
        List<List<Paragraph>> cells = new ArrayList<>();
        if (options.citations() == Citations.COLUMN) {
            cells.add(row.content().citations().stream()
                    .map(citation -> Paragraph.of(Shape.PLAIN, words.text(citation.place())))
                    .toList());
        }
        options.conversation()
                .ifPresent(said -> cells.add(said.getOrDefault(row.indicator().id(), List.of()).stream()
                        .map(comment -> Paragraph.of(
                                Shape.PLAIN,
                                words.text(words.get(
                                        "export.conversation.said",
                                        comment.personName(),
                                        words.time(comment.saidAt()),
                                        comment.text()))))
                        .toList()));
        return List.copyOf(cells);
    }

    /** A blank text is no paragraph. */
    private static List<Paragraph> plain(String text, Locale language) {
        return text.isBlank() ? List.of() : List.of(Paragraph.of(Shape.PLAIN, new Phrase(text, language)));
    }
}
