package org.jalon.export;

import java.io.IOException;
import java.util.List;
import org.jalon.export.PrintedAnnex.Phrase;
import org.jalon.export.PrintedAnnex.Standing;

/**
 * The page. A4 upright, like the report the annex is part of: five columns of 9 point text fit, and nobody has to turn the
 * report to read on. On its side the comments would be wider, but an objective would be torn over more pages.
 */
final class DocxBody {

    private static final String MARGIN = "1134"; // 20 mm

    private DocxBody() {}

    static void write(DocxXml xml, PrintedAnnex annex) throws IOException {
        xml.root(
                "w:document",
                List.of("w", "r"),
                () -> xml.in("w:body", () -> {
                    heading(new DocxText(xml), annex);
                    new DocxTable(xml).write(annex);
                    // Word wants a paragraph behind a table. This one draws the rule that ends it.
                    new DocxText(xml).blank("TableEnd", false);
                    section(xml);
                }));
    }

    private static void heading(DocxText text, PrintedAnnex annex) throws IOException {
        text.paragraph("AnnexHeading", annex.heading());
        text.paragraph("AnnexOriginal", annex.original());
        text.paragraph("AnnexTitle", annex.title());
        if (annex.standing() instanceof Standing.NotPublished draft) {
            for (Phrase place : draft.place()) {
                text.paragraph("AnnexPlace", place);
            }
        }
    }

    private static void section(DocxXml xml) throws IOException {
        xml.in("w:sectPr", () -> {
            xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
            xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
            xml.empty(
                    "w:pgMar",
                    "w:top",
                    "1304",
                    "w:right",
                    MARGIN,
                    "w:bottom",
                    "1247",
                    "w:left",
                    MARGIN,
                    "w:header",
                    "624",
                    "w:footer",
                    "624",
                    "w:gutter",
                    "0");
        });
    }
}
