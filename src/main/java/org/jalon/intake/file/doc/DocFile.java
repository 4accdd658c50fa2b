package org.jalon.intake.file.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;

/** The streams of a document, and where in them its text stands ([MS-DOC] 2.4.1). */
final class DocFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int WORD_97 = 0xC1;
    private static final int PAIRS = 0x9A;
    private static final int NOTE_REFERENCES = 2;
    private static final int NOTE_TEXTS = 3;
    private static final int SIGN_PAGES = 12;
    private static final int PARAGRAPH_PAGES = 13;
    private static final int PIECES = 33;

    /** A piece of the text: its signs from {@code sign} on stand in the file from {@code offset} on. */
    private record Piece(int sign, int end, int offset, int width) {}

    private final DocBytes main;
    private final DocBytes table;
    private final List<Piece> pieces = new ArrayList<>();

    private DocFile(DocBytes main, DocBytes table) {
        this.main = main;
        this.table = table;
    }

    static DocFile of(DirectoryNode root, ReadingBudget budget) throws IOException {
        DocBytes main = stream(root, "WordDocument", budget);
        if (main.u16(0) != 0xA5EC || main.u16(2) < WORD_97) {
            throw new UnreadableFile("", "intake.file.refused.kind.old");
        }
        int flags = main.u16(0x0A);
        if ((flags & 0x0100) != 0) {
            throw new UnreadableFile("", "intake.file.refused.locked");
        }
        DocFile file = new DocFile(main, stream(root, (flags & 0x0200) != 0 ? "1Table" : "0Table", budget));
        file.findPieces();
        return file;
    }

    private static DocBytes stream(DirectoryNode root, String name, ReadingBudget budget) throws IOException {
        if (!root.hasEntryCaseInsensitive(name)) {
            throw new UnreadableFile("", "intake.file.refused.broken");
        }
        try (InputStream in = root.createDocumentInputStream(name)) {
            return new DocBytes(in.readNBytes(budget.limits().unpacked()));
        }
    }

    private void findPieces() {
        int at = offset(PIECES);
        int end = at + length(PIECES);
        while (at < end && table.u8(at) == 1) {
            at += 3 + table.u16(at + 1);
        }
        int count = (table.size(at + 1) - 4) / 12;
        int places = at + 5;
        for (int n = 0; n < count; n++) {
            int begin = table.size(places + n * 4);
            int stop = table.size(places + n * 4 + 4);
            int fc = table.i32(places + (count + 1) * 4 + n * 8 + 2);
            boolean narrow = (fc & 0x40000000) != 0;
            int offset = fc & 0x3FFFFFFF;
            pieces.add(narrow ? new Piece(begin, stop, offset / 2, 1) : new Piece(begin, stop, offset, 2));
        }
    }

    DocBytes main() {
        return main;
    }

    DocBytes table() {
        return table;
    }

    /** How many signs the text has, without its notes. */
    int textLength() {
        return main.size(0x4C);
    }

    int noteReferences() {
        return offset(NOTE_REFERENCES);
    }

    int noteCount() {
        return Math.max(0, (length(NOTE_REFERENCES) - 4) / 6);
    }

    int noteTexts() {
        return offset(NOTE_TEXTS);
    }

    int signPages() {
        return offset(SIGN_PAGES);
    }

    int signPagesLength() {
        return length(SIGN_PAGES);
    }

    int paragraphPages() {
        return offset(PARAGRAPH_PAGES);
    }

    int paragraphPagesLength() {
        return length(PARAGRAPH_PAGES);
    }

    private int offset(int pair) {
        return main.size(PAIRS + pair * 8);
    }

    private int length(int pair) {
        return main.size(PAIRS + pair * 8 + 4);
    }

    /** Where a sign stands in the file; -1 if nowhere. */
    int place(int sign) {
        Piece piece = piece(sign);
        return piece == null ? -1 : piece.offset + (sign - piece.sign) * piece.width;
    }

    char sign(int sign) {
        Piece piece = piece(sign);
        if (piece == null) {
            throw new UnreadableFile("", "intake.file.refused.broken");
        }
        int place = piece.offset + (sign - piece.sign) * piece.width;
        if (piece.width == 2) {
            return (char) main.u16(place);
        }
        byte[] one = {(byte) main.u8(place)};
        return one[0] < 0 ? new String(one, WINDOWS).charAt(0) : (char) one[0];
    }

    private int last;

    private @org.jspecify.annotations.Nullable Piece piece(int sign) {
        for (int n = 0; n < pieces.size(); n++) {
            Piece piece = pieces.get((last + n) % pieces.size());
            if (sign >= piece.sign && sign < piece.end) {
                last = (last + n) % pieces.size();
                return piece;
            }
        }
        return null;
    }
}
