package org.jalon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.jalon.export.pdf.Flow.Bullet;
import org.jalon.export.pdf.Flow.Placed;
import org.jalon.export.pdf.typeface.Typefaces;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedChange;
import org.jspecify.annotations.Nullable;

/** Puts paragraphs into a flow: set in lines, and tagged. */
final class FlowText {

    private static final String DASH = "–";
    private static final float INDENT = 8.5f;

    private final PageWriter paper;
    private final Typefaces faces;
    private final Tags tags;
    private final Flow flow;
    private final COSDictionary parent;
    private final float width;
    private @Nullable COSDictionary list;

    FlowText(PageWriter paper, Flow flow, COSDictionary parent, float width) {
        this.paper = paper;
        this.faces = paper.faces();
        this.tags = paper.tags();
        this.flow = flow;
        this.parent = parent;
        this.width = width;
    }

    void phrase(String type, Phrase phrase, Block block) {
        Tagged own = new Tagged(tags, tags.add(type, parent, phrase.language()), type);
        lines(StyledWords.of(phrase, block.letters()), block, 0, own, Optional.empty());
    }

    /** Words straight in the element that holds them, such as the head of a column. */
    void within(String type, Phrase phrase, Block block) {
        lines(StyledWords.of(phrase, block.letters()), block, 0, new Tagged(tags, parent, type), Optional.empty());
    }

    void paragraphs(List<Paragraph> paragraphs, Block block) {
        list = null;
        paragraphs.forEach(paragraph -> paragraph("P", paragraph, block));
    }

    void paragraph(String type, Paragraph paragraph, Block block) {
        List<StyledWords> words = new ArrayList<>();
        NonBreaking.in(paragraph)
                .stretches()
                .forEach(stretch -> words.add(StyledWords.of(stretch.text(), block.letters(), stretch.change())));
        List<FootNotes.Number> notes = paragraph.notes().stream()
                .map(one -> paper.notes().add(paragraph, one, block.letters()))
                .toList();
        notes.forEach(number -> words.add(number.words()));
        if (paragraph.shape() == Shape.ITEM) {
            item(paragraph, words, notes, block);
        } else {
            list = null;
            Tagged own = new Tagged(tags, tags.add(type, parent, paragraph.language()), type);
            refer(own, notes);
            lines(words, block, 0, own, Optional.empty());
        }
    }

    private static void refer(Tagged tagged, List<FootNotes.Number> notes) {
        notes.forEach(number -> tagged.leads(number.words(), "Reference", number.anchor()));
    }

    private void item(Paragraph paragraph, List<StyledWords> words, List<FootNotes.Number> notes, Block block) {
        COSDictionary all = list;
        if (all == null) {
            all = tags.add("L", parent);
            list = all;
        }
        COSDictionary item = tags.add("LI", all, paragraph.language());
        Tagged label = new Tagged(tags, tags.add("Lbl", item), "Lbl");
        Tagged body = new Tagged(tags, tags.add("LBody", item), "LBody");
        refer(body, notes);
        StyledWords dash = StyledWords.of(DASH, block.letters(), paragraph.change());
        Bullet bullet =
                new Bullet(Typesetter.lines(faces, List.of(dash), INDENT).getFirst(), label);
        lines(
                words.isEmpty() ? List.of(StyledWords.of("", block.letters(), PrintedChange.NONE)) : words,
                block,
                INDENT,
                body,
                Optional.of(bullet));
    }

    void lines(List<StyledWords> words, Block block, float indent, Tagged tagged, Optional<Bullet> bullet) {
        List<TextLine> lines = Typesetter.lines(faces, words, width - indent);
        for (int n = 0; n < lines.size(); n++) {
            flow.add(new Placed(
                    lines.get(n),
                    n == 0 ? block.before() : 0,
                    n == lines.size() - 1 ? block.after() : 0,
                    indent,
                    tagged,
                    n == 0 ? bullet : Optional.empty()));
        }
    }
}
