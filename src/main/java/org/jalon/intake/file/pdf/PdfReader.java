package org.jalon.intake.file.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.intake.file.pdf.page.PageStream;
import org.jalon.intake.file.pdf.page.PdfPage;

/** Reads the tables of a PDF that has a text. */
public final class PdfReader {

    private PdfReader() {}

    /** @throws UnreadableFile if it is damaged, locked, without text or too much */
    public static RawFile read(byte[] content, ReadingBudget budget) {
        refuseCut(content);
        PackedStreams.refuseBombs(content, budget);
        try (PDDocument document = Loader.loadPDF(content)) {
            budget.pages(document.getNumberOfPages());
            List<RawRemark> remarks = new ArrayList<>();
            List<PdfPage> pages = pages(document, budget, remarks);
            refuseScanned(pages);
            List<RawTable> tagged = new TaggedTables(document, pages, budget).find();
            if (!tagged.isEmpty()) {
                return new RawFile(tagged, remarks);
            }
            return new PdfTables(Furniture.removed(pages), budget, remarks).read();
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile("", "intake.file.refused.locked", e);
        } catch (IOException e) {
            throw new UnreadableFile("", "intake.file.refused.broken", e);
        }
    }

    private static List<PdfPage> pages(PDDocument document, ReadingBudget budget, List<RawRemark> remarks)
            throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        long signs = 0;
        for (int n = 0; n < document.getNumberOfPages(); n++) {
            budget.step(FilePlace.page(n + 1));
            PageStream stream = PageStream.of(document.getPage(n), n + 1, 0, budget);
            if (stream.turned() > 0) {
                stream = PageStream.of(document.getPage(n), n + 1, -stream.turned(), budget);
            }
            pages.add(stream.page());
            signs += stream.page().glyphs().size();
            if (stream.unknown() > 0) {
                remarks.add(RawRemark.at(
                        FilePlace.page(n + 1), "intake.file.remark.unknownSigns", String.valueOf(stream.unknown())));
            }
            if (signs > budget.limits().text()) {
                throw new UnreadableFile(
                        FilePlace.page(n + 1),
                        "intake.file.refused.text",
                        String.valueOf(budget.limits().text()));
            }
        }
        return pages;
    }

    /** A file that is cut would be read up to there, and nobody would notice what is missing. */
    private static void refuseCut(byte[] content) {
        int from = Math.max(0, content.length - 4_096);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new UnreadableFile("", "intake.file.refused.broken");
        }
    }

    private static void refuseScanned(List<PdfPage> pages) {
        long letters = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        long pictures = pages.stream().filter(page -> page.pictures() > 0).count();
        if (letters < 20L * pages.size() && pictures > 0) {
            throw new UnreadableFile("", "intake.file.refused.scanned");
        }
    }
}
