package org.jalon.export.order;

import java.io.IOException;
import java.io.OutputStream;
import org.jalon.export.AnnexDocument;
import org.jalon.export.printed.MissingGlyphs;

/**
 * A document whose words are read and that can be written.
 *
 * @param fingerprint tells documents apart that say different things
 */
public record MadeDocument(String fileName, String mediaType, String fingerprint, Content content) {

    public interface Content {
        /**
         * @param out is left open
         * @return the characters that the file shows as boxes
         */
        MissingGlyphs write(OutputStream out) throws IOException;
    }

    /** One that is laid out. */
    public static MadeDocument of(AnnexDocument document) {
        return new MadeDocument(document.fileName(), document.mediaType(), document.fingerprint(), document::write);
    }

    /** @return the characters that the file shows as boxes */
    public MissingGlyphs write(OutputStream out) throws IOException {
        return content.write(out);
    }
}
