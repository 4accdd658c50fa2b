package org.jalon.intake.file.docx;

import java.util.ArrayList;
import java.util.List;

/** The last paragraphs before a table. */
final class LinesAbove {

    private static final int MOST = 4;

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line.strip());
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
    }

    /** Those since it was asked the last time. */
    List<String> taken() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
