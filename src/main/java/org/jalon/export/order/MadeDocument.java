package org.jalon.export.order;

import java.io.IOException;
import java.io.OutputStream;
import org.jalon.export.AnnexDocument;

/**
 * A document whose words are read and that can be written.
 *
 * @param fingerprint tells documents apart that say different things
 */
public record MadeDocument(String fileName, String mediaType, String fingerprint, Content content) {

    public interface Content {
        /** @param out is left open */
        void write(OutputStream out) throws IOException;
    }

    /** One that is laid out. */
    public static MadeDocument of(AnnexDocument document) {
        return new MadeDocument(document.fileName(), document.mediaType(), document.fingerprint(), document::write);
    }

    public void write(OutputStream out) throws IOException {
        content.write(out);
    }
}
