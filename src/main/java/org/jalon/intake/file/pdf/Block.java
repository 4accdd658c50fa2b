package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.pdf.page.TextLine;

/** Lines of one column that follow each other closely. */
final class Block {

    final int column;
    final List<TextLine> lines = new ArrayList<>();

    final boolean numbered;

    Block(int column, boolean numbered) {
        this.numbered = numbered;
        this.column = column;
    }

    double y() {
        return lines.getFirst().y();
    }

    String beginning() {
        return lines.getFirst().text();
    }
}
