package org.jalon.export.docx;

import java.io.IOException;
import java.util.List;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.PrintedAnnex.Standing.NotPublished;
import org.jalon.export.printed.PrintedAnnex.Standing.Published;
import org.jalon.export.printed.PrintedChange;

/** What stands above and below every page: the document's symbol, or that there is none, and the page. */
final class DocxMargins {

    private DocxMargins() {}

    /** @param continued whether it is for the pages after the first, which name the annex again */
    static void header(DocxXml xml, Printed annex, boolean continued) throws IOException {
        DocxText text = new DocxText(xml);
        xml.root("w:hdr", List.of("w", "r"), () -> {
            if (continued) {
                text.paragraph("AnnexContinued", annex.head().continued());
            }
            switch (annex.standing()) {
                case Published published -> {
                    if (published.aboveEveryPage().isPresent()) {
                        text.paragraph(
                                "AnnexContinued", published.aboveEveryPage().get());
                    } else {
                        text.blank("Header", false, PrintedChange.NONE);
                    }
                }
                case NotPublished draft -> text.paragraph("DraftMark", draft.mark());
            }
        });
    }

    static void footer(DocxXml xml, Printed annex) throws IOException {
        xml.root(
                "w:ftr",
                List.of("w", "r"),
                () -> xml.in("w:p", () -> {
                    xml.in("w:pPr", () -> {
                        xml.empty("w:pStyle", "w:val", "Footer");
                        if (annex.paper() == Paper.ACROSS) {
                            tabs(xml);
                        }
                    });
                    label(xml, annex.standing());
                    page(xml);
                }));
    }

    /** At the right: the page, and how many there are. */
    static void page(DocxXml xml) throws IOException {
        xml.in("w:r", () -> xml.empty("w:tab"));
        field(xml, "PAGE");
        xml.in("w:r", () -> xml.leaf("w:t", "/"));
        field(xml, "NUMPAGES");
    }

    /** The page's number stands at the right margin, which the style knows of an upright sheet. */
    private static void tabs(DocxXml xml) throws IOException {
        xml.in("w:tabs", () -> {
            xml.empty("w:tab", "w:val", "clear", "w:pos", "9638");
            xml.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(DocxTable.ACROSS));
        });
    }

    private static void label(DocxXml xml, Standing standing) throws IOException {
        switch (standing) {
            case Published(String symbol, var correction) ->
                xml.in("w:r", () -> {
                    xml.in("w:rPr", () -> xml.empty("w:rStyle", "w:val", "DocumentSymbol"));
                    xml.leaf("w:t", symbol);
                });
            case NotPublished(var mark, var place, Phrase label) -> new DocxText(xml).phrase(label);
        }
    }

    private static void field(DocxXml xml, String code) throws IOException {
        xml.in("w:fldSimple", () -> {
            xml.attribute("w:instr", " " + code + " ");
            xml.in("w:r", () -> xml.leaf("w:t", "1"));
        });
    }
}
