package org.jalon.export.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.PrintedChange;

/** What stands above and below every page: the document's symbol, or that there is none, and the page. It is no part of what is read. */
final class Margins {

    private static final float EDGE = 11 * PageWriter.MILLIMETRE;
    private static final float TOP = 23 * PageWriter.MILLIMETRE;
    private static final float BELOW_HEAD = 8;
    private static final float BOX = 0.75f;
    private static final float LABEL = 0.8f;

    private static final String HEADER = "/Type/Pagination/Subtype/Header/Attached[/Top]";
    private static final String FOOTER = "/Type/Pagination/Subtype/Footer/Attached[/Bottom]";

    private final PageWriter paper;
    private final Printed annex;
    private final List<TextLine> continued;
    private final List<TextLine> mark;
    private final List<TextLine> corrigendum;
    private final List<TextLine> label;

    Margins(PageWriter paper, Printed annex) {
        this.paper = paper;
        this.annex = annex;
        this.continued = lines(annex.head().continued(), Block.CONTINUED, paper.width());
        this.mark = annex.standing() instanceof Standing.NotPublished draft
                ? lines(draft.mark(), Block.DRAFT, paper.width())
                : List.of();
        this.corrigendum = annex.standing() instanceof Standing.Published published
                ? published
                        .aboveEveryPage()
                        .map(which -> lines(which, Block.CONTINUED, paper.width()))
                        .orElse(List.of())
                : List.of();
        this.label = switch (annex.standing()) {
            case Standing.Published(String symbol, var correction) ->
                lines(new Phrase(symbol, annex.head().heading().language()), Block.SYMBOL, paper.width() * LABEL);
            case Standing.NotPublished draft -> lines(draft.label(), Block.FOOT, paper.width() * LABEL);
        };
    }

    /** Where the text of a page begins, measured from its lower edge. */
    float top(boolean first) {
        float head = EDGE
                + height(corrigendum)
                + height(mark)
                + (mark.isEmpty() ? 0 : Block.DRAFT.before() + Block.DRAFT.after());
        if (!first) {
            head += height(continued) + Block.CONTINUED.after();
        }
        return paper.height() - Math.max(TOP, head + BELOW_HEAD);
    }

    /** Draws them all, now that the number of pages is known. */
    void draw() throws IOException {
        for (int number = 1; number <= paper.pages(); number++) {
            PDPage page = paper.page(number);
            Drawing drawing = new Drawing(paper.faces(), paper.tags(), page);
            head(drawing, number == 1);
            foot(drawing, number + "/" + paper.pages());
            paper.add(page, drawing.content());
        }
    }

    private void head(Drawing drawing, boolean first) {
        float y = paper.height() - EDGE;
        drawing.aside(HEADER);
        if (!first) {
            y = text(drawing, continued, y, false) - Block.CONTINUED.after();
        }
        y = text(drawing, corrigendum, y, false);
        if (!mark.isEmpty()) {
            drawing.bar(PageWriter.SIDE, y, paper.width(), BOX, Colours.DRAFT);
            y = text(drawing, mark, y - Block.DRAFT.before(), true) - Block.DRAFT.after();
            drawing.bar(PageWriter.SIDE, y, paper.width(), BOX, Colours.DRAFT);
        }
        drawing.close();
    }

    private void foot(Drawing drawing, String page) {
        float y = EDGE + height(label);
        drawing.aside(FOOTER);
        text(drawing, label, y, false);
        StyledWords words = StyledWords.of(page, Block.FOOT.letters(), PrintedChange.NONE);
        TextLine line =
                Typesetter.lines(paper.faces(), List.of(words), paper.width()).getFirst();
        float x = PageWriter.SIDE + paper.width() - line.width();
        line.pieces().forEach(piece -> drawing.words(piece, x, y - line.baseline()));
        drawing.close();
    }

    private float text(Drawing drawing, List<TextLine> lines, float top, boolean centred) {
        float y = top;
        for (TextLine line : lines) {
            float x = PageWriter.SIDE + (centred ? (paper.width() - line.width()) / 2 : 0);
            for (TextLine.Piece piece : line.pieces()) {
                drawing.words(piece, x, y - line.baseline());
                x += piece.width();
            }
            y -= line.height();
        }
        return y;
    }

    private List<TextLine> lines(Phrase phrase, Block block, float width) {
        return Typesetter.lines(paper.faces(), StyledWords.of(phrase, block.letters()), width);
    }

    private static float height(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(TextLine::height).sum();
    }
}
