package org.jalon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Deadline;
import org.jalon.assessment.Part;
import org.jalon.export.PrintedAnnex.Paragraph;
import org.jalon.export.PrintedAnnex.Phrase;
import org.jalon.export.PrintedAnnex.PrintedRow;
import org.jalon.export.PrintedAnnex.Slot;
import org.jalon.framework.Framework;
import org.jalon.matrix.AnnexTable;
import org.jalon.shared.CommentText;
import org.jalon.shared.CommentText.Block.Bullet;
import org.jalon.shared.OutlineNumber;

/**
 * The rows of an objective. Its cell spans all of them; the indicator and the deadline of a split row span its parts
 * (S/2017/478, Annex I, 4.2.1).
 */
record RowLayout(Framework framework, Locale language) {

    private static final Slot COVERED = new Slot.Covered();

    List<PrintedRow> of(AnnexTable.Block block) {
        int height = block.rows().stream()
                .mapToInt(row -> row.content().parts().size())
                .sum();
        Slot objective = new Slot.Cell(
                height, numbered(block.objective().number(), block.objective().text()));
        List<PrintedRow> rows = new ArrayList<>();
        for (AnnexTable.Row row : block.rows()) {
            int parts = row.content().parts().size();
            for (int n = 0; n < parts; n++) {
                List<Slot> slots = new ArrayList<>();
                slots.add(rows.isEmpty() ? objective : COVERED);
                slots.addAll(part(row, n));
                rows.add(new PrintedRow(List.copyOf(slots), n < parts - 1));
            }
        }
        return rows;
    }

    private List<Slot> part(AnnexTable.Row row, int n) {
        AssessmentContent content = row.content();
        Part part = content.parts().get(n);
        int parts = content.parts().size();
        return List.of(
                n > 0
                        ? COVERED
                        : new Slot.Cell(
                                parts,
                                numbered(
                                        row.indicator().number(),
                                        row.indicator().text())),
                new Slot.Cell(1, status(part.status())),
                n > 0 ? COVERED : new Slot.Cell(parts, deadline(content.deadline())),
                new Slot.Cell(1, comment(part.comment())));
    }

    private List<Paragraph> numbered(OutlineNumber number, String text) {
        return plain(number.printed() + " " + text, framework.language());
    }

    private List<Paragraph> status(Optional<String> code) {
        return code.map(known -> framework
                        .scale()
                        .level(known)
                        .map(level -> level.label().in(language))
                        .orElse(known))
                .map(label -> plain(label, language))
                .orElse(List.of());
    }

    private List<Paragraph> deadline(Optional<Deadline> deadline) {
        return deadline.map(printed -> plain(printed.words(), framework.language()))
                .orElse(List.of());
    }

    private List<Paragraph> comment(String comment) {
        return new CommentText(comment).blocks().stream().map(this::paragraph).toList();
    }

    private Paragraph paragraph(CommentText.Block block) {
        Phrase phrase = new Phrase(block.text(), framework.language());
        return block instanceof Bullet ? new Paragraph.Item(phrase) : new Paragraph.Plain(phrase);
    }

    /** A blank text is no paragraph. */
    static List<Paragraph> plain(String text, Locale language) {
        return text.isBlank() ? List.of() : List.of(new Paragraph.Plain(new Phrase(text, language)));
    }
}
