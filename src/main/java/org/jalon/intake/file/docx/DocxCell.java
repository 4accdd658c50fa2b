package org.jalon.intake.file.docx;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.RawTable;

/** A cell while it is read. */
final class DocxCell {

    final StringBuilder text = new StringBuilder();
    final List<RawTable> tables = new ArrayList<>();
    int columns = 1;
    boolean goesOnBeside;
    boolean goesOnBelow;
    boolean spansRows;
    boolean drawn;

    boolean blank() {
        return text.toString().isBlank();
    }

    String said() {
        return text.toString().replaceAll("[ \\t]+\n", "\n").strip();
    }
}
