package org.jalon.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.springframework.stereotype.Component;

/**
 * A PDF with the layout of the Word file: tagged after PDF/UA-1, a bookmark a pillar, all fonts in it. It is laid out row by row (see decision
 * 0041): time and memory grow with the rows and no faster.
 */
@Component
public class PdfFormat implements DocumentFormat {

    private static final float ABOVE_TABLE = 8;
    private static final float ALL = -1_000_000;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public MissingGlyphs write(Printed annex, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PageWriter paper = new PageWriter(
                        document,
                        annex.paper(),
                        annex.columns().getFirst().heading().language())) {
            PdfProperties properties = new PdfProperties(document, annex);
            Margins margins = new Margins(paper, annex);
            paper.beginPage();
            float y = top(paper, annex, margins.top(true));
            TableLayout layout = new TableLayout(paper, annex);
            TableFlow table = new TableFlow(paper, layout, margins, y - aboveTable(annex));
            y = table.write(annex.lines());
            if (annex.seal().isPresent()) {
                seal(paper, annex.seal().get(), margins, y);
            }
            paper.notes().finish();
            paper.endPage();
            margins.draw();
            paper.finish();
            properties.write(paper.tags(), table.bookmarks());
            document.save(out);
            return paper.faces().undrawn();
        }
    }

    /** The title keeps its own distance, what stands below it has none. */
    private static float aboveTable(Printed annex) {
        return !annex.standing().belowTitle().isEmpty()
                        || annex.head().compared().isPresent()
                ? ABOVE_TABLE
                : 0;
    }

    private static float top(PageWriter paper, Printed annex, float y) {
        COSDictionary document = paper.tags().document();
        float at = y;
        Flow above = new Flow(paper.width(), Flow.Align.START);
        new FlowText(paper, above, document, paper.width())
                .phrase("H1", annex.head().heading(), Block.HEADING);
        at = above.draw(paper.drawing(-3), PageWriter.SIDE, at, ALL, 0);
        Flow right = new Flow(paper.width(), Flow.Align.END);
        FlowText languages = new FlowText(paper, right, document, paper.width());
        languages.phrase("P", annex.head().original(), Block.ORIGINAL);
        annex.head().untranslated().ifPresent(untranslated -> languages.phrase("P", untranslated, Block.ORIGINAL));
        at = right.draw(paper.drawing(-2), PageWriter.SIDE, at, ALL, 0);
        Flow below = new Flow(paper.width(), Flow.Align.START);
        FlowText text = new FlowText(paper, below, document, paper.width());
        text.phrase("H2", annex.head().title(), Block.TITLE);
        annex.standing().belowTitle().forEach(place -> text.phrase("P", place, Block.PLACE));
        annex.head().compared().ifPresent(compared -> text.phrase("P", compared, Block.COMPARED));
        return below.draw(paper.drawing(-1), PageWriter.SIDE, at, ALL, 0);
    }

    private static void seal(PageWriter paper, Phrase seal, Margins margins, float y) throws IOException {
        Flow flow = new Flow(paper.width(), Flow.Align.START);
        new FlowText(paper, flow, paper.tags().document(), paper.width()).phrase("P", seal, Block.SEAL);
        float at = y;
        if (at - flow.height() < paper.notes().bottom(false)) {
            paper.notes().draw();
            paper.beginPage();
            at = margins.top(false);
        }
        flow.draw(paper.drawing(Long.MAX_VALUE - 1), PageWriter.SIDE, at, ALL, 0);
    }
}
