package org.jalon.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jalon.export.printed.Printed;

/** What the file says of itself, in the form that viewers read and in the one that archives read, and its bookmarks. */
final class PdfProperties {

    private static final String NAME = "Jalon";
    private static final float VERSION = 1.7f;

    private final PDDocument document;
    private final Printed annex;
    private final Instant changed;

    PdfProperties(PDDocument document, Printed annex) {
        this.document = document;
        this.annex = annex;
        // That of its newest words: the same table gives the same bytes.
        this.changed = annex.about().changed().truncatedTo(ChronoUnit.SECONDS);
    }

    void write(Tags tags, List<TableFlow.Bookmark> bookmarks) throws IOException {
        document.setVersion(VERSION);
        document.setDocumentId(changed.getEpochSecond());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(annex.columns().getFirst().heading().language().toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tags.root());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        information();
        metadata(catalog);
        outline(catalog, bookmarks);
    }

    private String title() {
        return annex.head().heading().text() + ". " + annex.head().title().text();
    }

    private void information() {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title());
        information.setSubject(annex.about().subject().text());
        information.setAuthor(NAME);
        information.setCreator(NAME);
        information.setProducer(NAME);
        GregorianCalendar time = GregorianCalendar.from(changed.atZone(ZoneOffset.UTC));
        information.setCreationDate(time);
        information.setModificationDate(time);
    }

    private void metadata(PDDocumentCatalog catalog) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata("""
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description \
            rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>%2$s</xmp:CreatorTool>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%5$s</xmp:ModifyDate>
            <pdf:Producer>%2$s</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""".formatted(
                        escaped(title()),
                        NAME,
                        escaped(annex.about().subject().text()),
                        annex.columns().getFirst().heading().language().toLanguageTag(),
                        changed)
                .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private void outline(PDDocumentCatalog catalog, List<TableFlow.Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        for (TableFlow.Bookmark bookmark : bookmarks) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(bookmark.page());
            place.setTop(Math.round(bookmark.top()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (character >= ' ' && Character.isDefined(character) && !isHalf(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
