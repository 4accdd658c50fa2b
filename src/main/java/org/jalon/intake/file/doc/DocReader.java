package org.jalon.intake.file.doc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.shared.office.Revisions;

/** Reads the tables of a document of Word 97 to 2003, sign by sign. */
public final class DocReader {

    private static final int HIDDEN = 0x083C;
    private static final int DELETED = 0x0800;
    private static final int INSERTED = 0x0801;
    private static final int IN_TABLE = 0x2416;
    private static final int ENDS_ROW = 0x2417;
    private static final int DEPTH = 0x6649;
    private static final int HEADS = 0x3404;
    private static final int IN_LIST = 0x460B;

    private final DocFile file;
    private final DocProperties paragraphs;
    private final DocProperties signs;
    private final DocTables tables;
    private final Revisions side;
    private final List<RawRemark> remarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private int fields;
    private boolean code;
    private int notes;
    private boolean changed;
    private boolean listed;

    private DocReader(DocFile file, ReadingBudget budget, Revisions side) {
        this.file = file;
        this.side = side;
        this.paragraphs = DocProperties.ofParagraphs(file);
        this.signs = DocProperties.ofSigns(file);
        this.tables = new DocTables(budget);
    }

    /** @throws UnreadableFile if it is locked, damaged or older */
    public static RawFile read(POIFSFileSystem file, ReadingBudget budget, Revisions side) {
        try {
            DocReader reader = new DocReader(DocFile.of(file.getRoot(), budget), budget, side);
            int length = reader.file.textLength();
            for (int n = 0; n < length; n++) {
                if (n % 1_024 == 0) {
                    budget.step(reader.tables.here());
                }
                reader.sign(n);
                budget.cell(reader.tables.here(), Math.max(reader.text.length(), reader.cell.length()));
            }
            return reader.finished();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new UnreadableFile("", "intake.file.refused.broken", e);
        }
    }

    private RawFile finished() {
        List<RawRemark> all = new ArrayList<>();
        if (changed) {
            all.add(RawRemark.at(
                    "", side == Revisions.ACCEPTED ? "intake.file.remark.accepted" : "intake.file.remark.rejected"));
        }
        if (listed) {
            all.add(RawRemark.at("", "intake.file.remark.uncounted"));
        }
        all.addAll(remarks);
        return new RawFile(tables.read(), all);
    }

    private void sign(int n) {
        int place = file.place(n);
        DocProperties.Run run = signs.at(place);
        char sign = file.sign(n);
        if (sign == '\r' || sign == 7) {
            paragraphEnds(place, sign);
        } else if (isSeen(run)) {
            say(sign, n);
        }
    }

    private boolean isSeen(DocProperties.Run run) {
        boolean deleted = signs.isOn(run, DELETED);
        boolean inserted = signs.isOn(run, INSERTED);
        changed |= deleted || inserted;
        boolean gone = side == Revisions.ACCEPTED ? deleted : inserted;
        return !gone && !signs.isOn(run, HIDDEN);
    }

    private void say(char sign, int n) {
        switch (sign) {
            case 0x13 -> {
                fields++;
                code = true;
            }
            case 0x14 -> code = false;
            case 0x15 -> {
                fields = Math.max(0, fields - 1);
                code = false;
            }
            case 0x02 -> note(n);
            case 0x0B, 0x0C, 0x0E -> text.append('\n');
            case 0x1E -> text.append('\u2011');
            case 0x1F, 0x05 -> {
                // A hyphen that shows at a line's end only, and the mark of a remark in the margin.
            }
            case 0x01, 0x08 -> remarks.add(RawRemark.at(tables.here(), "intake.file.remark.unread.PICTURE", ""));
            default -> {
                if (!code && (sign >= ' ' || sign == '\t')) {
                    text.append(sign);
                }
            }
        }
    }

    private void paragraphEnds(int place, char sign) {
        DocProperties.Run run = paragraphs.at(place);
        int deep = paragraphs.operand(run, DEPTH);
        int depth = deep >= 0 ? file.main().i32(deep) : paragraphs.isOn(run, IN_TABLE) ? 1 : 0;
        int list = paragraphs.operand(run, IN_LIST);
        listed |= depth > 0 && list >= 0 && file.main().u16(list) != 0 && !text.isEmpty();
        if (depth == 0) {
            tables.paragraph(text.toString());
        } else if (sign == 7 && depth == 1 && paragraphs.isOn(run, ENDS_ROW)) {
            tables.rowEnds(file.main(), paragraphs.operand(run, DocTables.DEFINES_TABLE), paragraphs.isOn(run, HEADS));
        } else if (sign == 7 && depth == 1) {
            tables.cell(cell.append(text).toString());
            cell.setLength(0);
        } else {
            cell.append(text).append('\n');
        }
        text.setLength(0);
    }

    /** The words of a note stand behind those of the text. */
    private void note(int sign) {
        int count = file.noteCount();
        for (int n = 0; n < count; n++) {
            if (file.table().i32(file.noteReferences() + n * 4) == sign) {
                int begin = file.textLength() + file.table().i32(file.noteTexts() + n * 4);
                int end = file.textLength() + file.table().i32(file.noteTexts() + n * 4 + 4);
                StringBuilder words = new StringBuilder();
                for (int at = begin; at < Math.min(end, begin + 5_000); at++) {
                    char one = file.sign(at);
                    words.append(one < ' ' ? ' ' : one);
                }
                String said = ++notes + " " + words.toString().strip();
                tables.note(said);
                remarks.add(RawRemark.at(tables.here(), "intake.file.remark.note", said));
            }
        }
    }
}
