package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.PdfPage;
import org.jspecify.annotations.Nullable;

/** What is printed of an element of a PDF's structure, paragraph by paragraph. */
final class TaggedText {

    private static final int DEEPEST = 40;

    private final PDDocument document;
    private final List<PdfPage> pages;
    private final CellWords words;
    private final StringBuilder text = new StringBuilder();
    private final List<List<Glyph>> open = new ArrayList<>();
    private int page;
    private int openPage;
    private int signs;

    TaggedText(PDDocument document, List<PdfPage> pages, Hyphens hyphens) {
        this.document = document;
        this.pages = pages;
        this.words = new CellWords(hyphens);
    }

    /** On which page it begins, 0 if nothing is printed. */
    int page() {
        return page;
    }

    int signs() {
        return signs;
    }

    String of(PDStructureElement element) {
        walk(element, element.getPage(), 0);
        close();
        return text.toString().strip();
    }

    private void walk(PDStructureElement element, @Nullable PDPage inherited, int depth) {
        PDPage own = element.getPage() == null ? inherited : element.getPage();
        String type = String.valueOf(element.getStandardStructureType());
        boolean paragraph = type.matches("P|LI|H[1-6]?|LBody");
        if (paragraph && !type.equals("LBody")) {
            close();
        }
        for (Object kid : depth > DEEPEST ? List.of() : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> walk(child, own, depth + 1);
                case Integer content -> take(own, content);
                case PDMarkedContentReference reference ->
                    take(reference.getPage() == null ? own : reference.getPage(), reference.getMCID());
                default -> {}
            }
        }
        if (paragraph) {
            close();
        }
    }

    private void take(@Nullable PDPage on, int content) {
        int number = on == null ? -1 : document.getPages().indexOf(on);
        if (number < 0 || number >= pages.size()) {
            return;
        }
        List<Glyph> glyphs = pages.get(number).marked(content);
        signs += glyphs.size();
        if (open.isEmpty() || number != openPage) {
            open.add(new ArrayList<>());
            openPage = number;
        }
        open.getLast().addAll(glyphs);
        page = page == 0 ? number + 1 : page;
    }

    /** A paragraph that runs over pages has its lines on each. */
    private void close() {
        StringBuilder paragraph = new StringBuilder();
        for (List<Glyph> glyphs : open) {
            String said = words.of(glyphs).replace("\n", " ");
            if (paragraph.isEmpty()) {
                paragraph.append(said);
            } else if (!said.isEmpty()) {
                words.hyphens().join(paragraph, said);
            }
        }
        open.clear();
        if (!paragraph.isEmpty()) {
            text.append(text.isEmpty() ? "" : text.toString().endsWith("– ") ? "" : "\n")
                    .append(paragraph);
        }
    }
}
