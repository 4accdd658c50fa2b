package org.jalon.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipOutputStream;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.printed.Phrase;

/** Jalon's own look as a template: restyled in Word, it is the office's. */
final class StarterTemplate {

    private StarterTemplate() {}

    static void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        DocxPackage.fixedParts(zip);
        DocxPackage.part(
                zip,
                "docProps/core.xml",
                xml -> xml.root(
                        "cp:coreProperties",
                        List.of("cp", "dc", "dcterms", "xsi"),
                        () -> xml.leaf("dc:creator", "Jalon")));
        DocxPackage.part(zip, "word/header1.xml", xml -> header(xml, false));
        DocxPackage.part(zip, "word/header2.xml", xml -> header(xml, true));
        DocxPackage.part(zip, "word/footer1.xml", StarterTemplate::footer);
        DocxPackage.part(zip, "word/document.xml", StarterTemplate::body);
        DocxPackage.part(
                zip, DocxPackage.FOOTNOTES, xml -> new DocxNotes(Naming.OWN, 0, new AtomicInteger()).write(xml));
        zip.finish();
    }

    private static void body(DocxXml xml) throws IOException {
        xml.root(
                "w:document",
                List.of("w", "r"),
                () -> xml.in("w:body", () -> {
                    DocxText text = new DocxText(xml);
                    text.paragraph("AnnexHeading", named(Placeholder.HEADING));
                    text.paragraph("AnnexOriginal", named(Placeholder.ORIGINAL));
                    text.paragraph("AnnexTitle", named(Placeholder.TITLE));
                    text.paragraph("AnnexPlace", named(Placeholder.PLACE));
                    text.paragraph("TableText", named(Placeholder.TABLE));
                    text.paragraph("AnnexSeal", named(Placeholder.SEAL));
                    DocxBody.section(xml, org.jalon.export.printed.Printed.Paper.UPRIGHT);
                }));
    }

    private static void header(DocxXml xml, boolean continued) throws IOException {
        DocxText text = new DocxText(xml);
        xml.root("w:hdr", List.of("w", "r"), () -> {
            if (continued) {
                text.paragraph("AnnexContinued", named(Placeholder.CONTINUED));
            }
            text.paragraph("DraftMark", named(Placeholder.MARK));
        });
    }

    private static void footer(DocxXml xml) throws IOException {
        xml.root(
                "w:ftr",
                List.of("w", "r"),
                () -> xml.in("w:p", () -> {
                    xml.in("w:pPr", () -> xml.empty("w:pStyle", "w:val", "Footer"));
                    new DocxText(xml).phrase(named(Placeholder.SYMBOL));
                    DocxMargins.page(xml);
                }));
    }

    private static Phrase named(Placeholder placeholder) {
        return new Phrase(placeholder.written(), Locale.ENGLISH);
    }
}
