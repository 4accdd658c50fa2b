package org.jalon.intake.file.doc;

import java.util.Map;
import java.util.TreeMap;

/** What is said of paragraphs or signs, by where they stand in the file ([MS-DOC] 2.9.23 and 2.9.33). */
final class DocProperties {

    /** @param sprms where its modifications stand in the main stream, and how long they are */
    record Run(int end, int sprms, int length) {}

    private static final int PAGE = 512;
    private static final Run NONE = new Run(0, 0, 0);

    private final TreeMap<Integer, Run> runs = new TreeMap<>();
    private final DocBytes main;

    private DocProperties(DocBytes main) {
        this.main = main;
    }

    static DocProperties ofParagraphs(DocFile file) {
        return read(file, file.paragraphPages(), file.paragraphPagesLength(), true);
    }

    static DocProperties ofSigns(DocFile file) {
        return read(file, file.signPages(), file.signPagesLength(), false);
    }

    private static DocProperties read(DocFile file, int pages, int length, boolean paragraphs) {
        DocProperties properties = new DocProperties(file.main());
        int count = Math.max(0, (length - 4) / 8);
        for (int n = 0; n < count; n++) {
            int page = (file.table().i32(pages + (count + 1) * 4 + n * 4) & 0x3FFFFF) * PAGE;
            properties.page(page, paragraphs);
        }
        return properties;
    }

    private void page(int page, boolean paragraphs) {
        int count = main.u8(page + PAGE - 1);
        for (int n = 0; n < count; n++) {
            int begin = main.size(page + n * 4);
            int end = main.size(page + n * 4 + 4);
            int entry = page + (count + 1) * 4 + n * (paragraphs ? 13 : 1);
            int at = main.u8(entry) * 2;
            if (at == 0) {
                runs.put(begin, new Run(end, 0, 0));
            } else if (paragraphs) {
                int words = main.u8(page + at);
                int from = words == 0 ? page + at + 2 : page + at + 1;
                int length = words == 0 ? main.u8(page + at + 1) * 2 : words * 2 - 1;
                runs.put(begin, new Run(end, from + 2, Math.max(0, length - 2)));
            } else {
                runs.put(begin, new Run(end, page + at + 1, main.u8(page + at)));
            }
        }
    }

    Run at(int place) {
        Map.Entry<Integer, Run> run = runs.floorEntry(place);
        return run == null || place >= run.getValue().end() ? NONE : run.getValue();
    }

    /** Where the operand of a modification stands, the last of its kind; -1 if there is none ([MS-DOC] 2.2.5.1). */
    int operand(Run run, int wanted) {
        int found = -1;
        int at = run.sprms();
        int end = at + run.length();
        while (at + 2 <= end) {
            int sprm = main.u16(at);
            at += 2;
            if (sprm == wanted) {
                found = at;
            }
            at += size(sprm, at);
        }
        return found;
    }

    private int size(int sprm, int at) {
        return switch (sprm >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> sprm == DocTables.DEFINES_TABLE ? main.u16(at) + 1 : main.u8(at) + 1;
        };
    }

    boolean isOn(Run run, int sprm) {
        int operand = operand(run, sprm);
        return operand >= 0 && main.u8(operand) != 0;
    }
}
