package org.jalon.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jalon.intake.file.docx.DocxReader;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.intake.file.html.HtmlReader;
import org.jalon.intake.file.odf.OdfReader;
import org.jalon.intake.file.pdf.PdfReader;
import org.jalon.intake.file.sheet.SeparatedText;
import org.jalon.intake.file.sheet.TextEncoding;
import org.jalon.intake.file.sheet.XlsxReader;
import org.jalon.shared.office.OfficePackage;
import org.jalon.shared.office.OfficeRefused;
import org.jalon.shared.office.Revisions;

/** What a file is, by what it begins with and holds. */
enum FileFormat {
    DOCX,
    XLSX,
    DOC,
    XLS,
    ODT,
    ODS,
    PDF,
    HTML,
    CSV;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws UnreadableFile if no reader knows it */
    static FileFormat of(byte[] content) {
        if (begins(content, "PK\u0003\u0004")) {
            if (contains(content, "application/vnd.oasis.opendocument.")) {
                return contains(content, "opendocument.spreadsheet") ? ODS : ODT;
            }
            return contains(content, "word/document.xml") ? DOCX : XLSX;
        }
        if (begins(content, OldOffice.BEGINNING)) {
            return OldOffice.isText(content) ? DOC : XLS;
        }
        if (begins(content, "%PDF-")
                || new String(content, 0, Math.min(content.length, 1_024), StandardCharsets.ISO_8859_1)
                        .contains("%PDF-")) {
            return PDF;
        }
        KnownFormats.refuse(content);
        return isPage(TextEncoding.page(content)) ? HTML : CSV;
    }

    RawFile read(byte[] content, ReadingBudget budget, Revisions side) {
        try {
            return switch (this) {
                case DOCX -> DocxReader.read(OfficePackage.report(content), budget, side);
                case XLSX -> XlsxReader.read(OfficePackage.report(content), budget);
                case DOC, XLS -> OldOffice.read(content, budget, side);
                case ODT, ODS -> OdfReader.read(content, budget, side);
                case PDF -> PdfReader.read(content, budget);
                case HTML -> HtmlReader.read(TextEncoding.page(content), budget);
                case CSV -> SeparatedText.read(TextEncoding.decoded(content), budget);
            };
        } catch (OfficeRefused refused) {
            throw new UnreadableFile("", "intake.file.refused.office." + refused.why(), refused);
        }
    }

    static RawFile pasted(String text, ReadingBudget budget) {
        return isPage(text) ? HtmlReader.read(text, budget) : SeparatedText.read(text, budget);
    }

    private static boolean isPage(String text) {
        String begin =
                text.substring(0, Math.min(text.length(), 4_000)).stripLeading().toLowerCase(Locale.ROOT);
        return begin.startsWith("<") && (begin.contains("<html") || begin.contains("<table") || begin.contains("<body"))
                || begin.contains("<!--startfragment");
    }

    static boolean begins(byte[] content, String with) {
        return content.length >= with.length()
                && new String(content, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }

    /** The names of parts stand unpacked in a zip. */
    private static boolean contains(byte[] content, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        for (int from = 0; from <= content.length - wanted.length; from++) {
            int n = 0;
            while (n < wanted.length && content[from + n] == wanted[n]) {
                n++;
            }
            if (n == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
