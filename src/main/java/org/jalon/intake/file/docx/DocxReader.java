package org.jalon.intake.file.docx;

import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.shared.office.OfficePackage;
import org.jalon.shared.office.OfficeRefused;
import org.jalon.shared.office.Revisions;
import org.jalon.shared.office.WordNotes;
import org.jalon.shared.office.WordNumbering;

/** Reads the tables of a Word file. */
public final class DocxReader {

    private DocxReader() {}

    /** @throws OfficeRefused if the file is broken or could do harm */
    public static RawFile read(OfficePackage file, ReadingBudget budget, Revisions side) throws OfficeRefused {
        DocxNotes notes = new DocxNotes(
                WordNotes.of(file, "word/footnotes.xml", side), WordNotes.of(file, "word/endnotes.xml", side));
        DocxText text = new DocxText(budget, side, WordNumbering.of(file), notes);
        file.walk("word/document.xml", text);
        return text.read();
    }
}
