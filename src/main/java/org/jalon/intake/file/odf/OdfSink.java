package org.jalon.intake.file.odf;

import java.util.List;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;

/** Takes the tables of an OpenDocument file while it is read. */
interface OdfSink {

    /** A cell as it is read. */
    record Cell(String text, int columns, int rows, int times, boolean covered) {}

    void table(String name, boolean hidden);

    void row(int times, boolean hidden, boolean heading);

    void cell(Cell cell);

    void rowEnds();

    void tableEnds(List<String> notes);

    /** A paragraph outside of all tables. */
    void paragraph(String text);

    /** Where the reader is. */
    String here();

    RawFile read(List<RawRemark> remarks);
}
