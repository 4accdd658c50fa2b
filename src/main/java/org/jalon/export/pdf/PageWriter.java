package org.jalon.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jalon.export.pdf.typeface.Typefaces;
import org.jalon.export.printed.Printed;

/** The pages, one after the other. What is on a page is written away when the next one begins. */
final class PageWriter implements AutoCloseable {

    static final float MILLIMETRE = 72 / 25.4f;
    static final float SIDE = 20 * MILLIMETRE;
    static final float BOTTOM = 22 * MILLIMETRE;

    private final PDDocument document;
    private final PDRectangle sheet;
    private final PDResources resources = new PDResources();
    private final Typefaces faces;
    private final Tags tags;
    private final FootNotes notes = new FootNotes(this);
    private final List<PDPage> pages = new ArrayList<>();
    private final TreeMap<Long, Drawing> drawings = new TreeMap<>();

    PageWriter(PDDocument document, Printed.Paper lying, Locale language) {
        this.document = document;
        this.sheet = switch (lying) {
            case UPRIGHT -> PDRectangle.A4;
            case ACROSS -> new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        };
        this.faces = new Typefaces(document, resources);
        this.tags = new Tags(language);
    }

    Typefaces faces() {
        return faces;
    }

    Tags tags() {
        return tags;
    }

    FootNotes notes() {
        return notes;
    }

    /** Between the margins at the sides, in points. */
    float width() {
        return sheet.getWidth() - 2 * SIDE;
    }

    /** Of the whole sheet, in points. */
    float height() {
        return sheet.getHeight();
    }

    int pages() {
        return pages.size();
    }

    PDPage page(int number) {
        return pages.get(number - 1);
    }

    PDPage lastPage() {
        return pages.getLast();
    }

    void beginPage() throws IOException {
        endPage();
        PDPage page = new PDPage(sheet);
        page.setResources(resources);
        document.addPage(page);
        tags.begin(page);
        pages.add(page);
    }

    /**
     * What is drawn there stands in the page's content by its order, wherever it stands on the page: those who read the content read one cell
     * after the other.
     */
    Drawing drawing(long order) {
        return drawings.computeIfAbsent(order, key -> new Drawing(faces, tags, pages.getLast()));
    }

    void endPage() throws IOException {
        if (!drawings.isEmpty()) {
            List<String> contents =
                    drawings.values().stream().map(Drawing::content).toList();
            add(pages.getLast(), String.join("", contents));
            drawings.clear();
        }
    }

    /** Puts more onto a page that is written already. */
    void add(PDPage page, String content) throws IOException {
        List<PDStream> all = new ArrayList<>();
        page.getContentStreams().forEachRemaining(all::add);
        all.add(new PDStream(
                document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
        page.setContents(all);
    }

    /** To be called when all is written and before the file is saved. */
    void finish() throws IOException {
        endPage();
        tags.finish();
        faces.embed();
    }

    @Override
    public void close() {
        faces.close();
    }
}
