package org.jalon.export.docx;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.docx.xml.Revisions;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedChange;

/**
 * The page. The annex is A4 upright, like the report it is part of: five columns of 9 point text fit, and nobody has to turn the
 * report to read on. On its side the comments would be wider, but an objective would be torn over more pages.
 */
final class DocxBody {

    private static final String MARGIN = "1134"; // 20 mm

    private DocxBody() {}

    static void write(DocxXml xml, Printed annex, DocxNotes notes, AtomicInteger changes) throws IOException {
        xml.root(
                "w:document",
                List.of("w", "r"),
                () -> xml.in("w:body", () -> {
                    DocxText text = new DocxText(xml, Naming.OWN, notes, new Revisions(xml, changes));
                    heading(text, annex);
                    DocxTable.of(xml, text, annex).write(annex);
                    // Word wants a paragraph behind a table. This one draws the rule that ends it.
                    text.blank("TableEnd", annex.seal().isPresent(), PrintedChange.NONE);
                    if (annex.seal().isPresent()) {
                        text.paragraph("AnnexSeal", annex.seal().get());
                    }
                    section(xml, annex.paper());
                }));
    }

    private static void heading(DocxText text, Printed annex) throws IOException {
        text.paragraph("AnnexHeading", annex.head().heading());
        text.paragraph("AnnexOriginal", annex.head().original());
        if (annex.head().untranslated().isPresent()) {
            text.paragraph("AnnexOriginal", annex.head().untranslated().get());
        }
        text.paragraph("AnnexTitle", annex.head().title());
        for (Phrase place : annex.standing().belowTitle()) {
            text.paragraph("AnnexPlace", place);
        }
    }

    static void section(DocxXml xml, Paper paper) throws IOException {
        xml.in("w:sectPr", () -> {
            xml.empty("w:headerReference", "w:type", "first", "r:id", "header");
            xml.empty("w:headerReference", "w:type", "default", "r:id", "continued");
            xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
            xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
            switch (paper) {
                case UPRIGHT -> xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
                case ACROSS -> xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
            }
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
            xml.empty("w:titlePg");
        });
    }
}
