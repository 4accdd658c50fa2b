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
import org.jalon.framework.Outline.Pillar;
import org.jalon.shared.Citation;
import org.jalon.shared.OutlineNumber;
import org.jalon.table.AnnexTable;

/** Lays the bands of a table out as the annex prints them (S/2017/478, Annex I). */
record BandLayout(PrintedWords words, Map<AssessmentId, Writer> writers, Options options) {

    List<Band> of(AnnexTable table) {
        return table.bands().stream().map(this::band).toList();
    }

    private Band band(AnnexTable.Band band) {
        Pillar pillar = band.pillar();
        return new Band(
                String.valueOf(pillar.id().value()),
                pillar.number().printed(),
                Paragraph.of(
                        Shape.PLAIN,
                        new Phrase(
                                pillar.number().before(". ", pillar.title()),
                                words.framework().language())),
                plain(pillar.statement(), words.framework().language()),
                band.blocks().stream().map(this::group).toList(),
                PrintedChange.NONE);
    }

    private Band.Group group(AnnexTable.Block block) {
        return new Band.Group(
                String.valueOf(block.objective().id().value()),
                numbered(block.objective().number(), block.objective().text()),
                block.rows().stream().map(this::entry).toList(),
                PrintedChange.NONE);
    }

    private Band.Entry entry(AnnexTable.Row row) {
        AssessmentContent content = row.content();
        return new Band.Entry(
                String.valueOf(row.indicator().id().value()),
                indicator(row),
                deadline(content.deadline()),
                content.parts().stream().map(this::part).toList(),
                further(row),
                hand(row.assessment()),
                PrintedChange.NONE);
    }

    /** What is cited is so for the row as a whole: its note stands where the row begins, as in tables of the United Nations. */
    private List<Paragraph> indicator(AnnexTable.Row row) {
        List<Paragraph> paragraphs =
                numbered(row.indicator().number(), row.indicator().text());
        String sources = row.content().citations().stream().map(Citation::place).collect(Collectors.joining("; "));
        if (options.citations() != Citations.FOOTNOTES || sources.isBlank()) {
            return paragraphs;
        }
        Note note = Note.of(words.text(sources.endsWith(".") ? sources : sources + "."));
        return List.of(paragraphs.getFirst().noting(note));
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

    private List<Paragraph> numbered(OutlineNumber number, String text) {
        return plain(number.before(" ", text), words.framework().language());
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
