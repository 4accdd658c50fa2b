package org.jalon.intake.file.odf;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.shared.office.SafeXml;

/** Takes the tables of an OpenDocument file while it is read. */
interface OdfSink {

    /** A cell as it is read. */
    record Cell(String text, int columns, int rows, int times, boolean covered) {

        static Cell begun(XMLStreamReader xml, boolean covered, int mostColumns) {
            return new Cell(
                    "",
                    OdfLists.whole(SafeXml.attribute(xml, "number-columns-spanned"), 1, mostColumns),
                    OdfLists.whole(SafeXml.attribute(xml, "number-rows-spanned"), 1, 2_000_000),
                    OdfLists.whole(SafeXml.attribute(xml, "number-columns-repeated"), 1, 20_000),
                    covered);
        }
    }

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
