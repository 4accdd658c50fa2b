package org.jalon.export.printed;

import java.io.IOException;
import java.io.OutputStream;

/** A file format of what is printed. A bean of this type is all that a new format takes. */
public interface DocumentFormat {

    /** The end of the file's name: {@code docx}. */
    String ending();

    /** Its media type, with parameters. */
    String mediaType();

    /**
     * Writes the document. The same document gives the same bytes.
     *
     * @param out is left open
     * @return the characters that its file shows as boxes
     * @throws IOException if {@code out} does not take it
     */
    MissingGlyphs write(Printed document, OutputStream out) throws IOException;

    /** Tells apart what looks different and says the same, such as the office's own template; blank for Jalon's own looks. */
    default String looks() {
        return "";
    }
}
