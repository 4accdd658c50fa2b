package org.jalon.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jalon.intake.file.doc.DocReader;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.intake.file.sheet.XlsReader;
import org.jalon.shared.office.Revisions;

/** Files of Office 97 to 2003, which are small file systems of their own; so are newer ones that a password protects. */
final class OldOffice {

    static final String BEGINNING = "\u00d0\u00cf\u0011\u00e0";

    private OldOffice() {}

    /** Whether it is a document and no workbook. */
    static boolean isText(byte[] content) {
        try (POIFSFileSystem file = opened(content)) {
            return file.getRoot().hasEntryCaseInsensitive("WordDocument");
        } catch (IOException e) {
            throw new UnreadableFile("", "intake.file.refused.broken", e);
        }
    }

    static RawFile read(byte[] content, ReadingBudget budget, Revisions side) {
        try (POIFSFileSystem file = opened(content)) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile("", "intake.file.refused.locked");
            }
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new UnreadableFile("", "intake.file.refused.office.MACROS");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DocReader.read(file, budget, side);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return XlsReader.read(file, budget);
            }
            throw new UnreadableFile("", "intake.file.refused.kind.old");
        } catch (IOException e) {
            throw new UnreadableFile("", "intake.file.refused.broken", e);
        }
    }

    private static POIFSFileSystem opened(byte[] content) throws IOException {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(content));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
