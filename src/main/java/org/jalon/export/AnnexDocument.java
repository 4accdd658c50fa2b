package org.jalon.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Printed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table laid out for one format. Writing it is what takes time; its name, type and fingerprint are there before. */
public final class AnnexDocument {

    private static final Logger LOG = LoggerFactory.getLogger(AnnexDocument.class);

    private final Printed annex;
    private final DocumentFormat format;

    AnnexDocument(Printed annex, DocumentFormat format) {
        this.annex = annex;
        this.format = format;
    }

    /** Such as {@code mali-agreement-2017-Q2.docx}. */
    public String fileName() {
        return annex.about().name() + "." + format.ending();
    }

    /** What it is about. */
    public String title() {
        return annex.about().description().text();
    }

    /** With its parameters. */
    public String mediaType() {
        return format.mediaType();
    }

    /** Tells documents apart that say different things: all that is printed goes into it, and the format does. */
    public String fingerprint() {
        return Fingerprint.of(format.ending(), format.looks(), annex);
    }

    /**
     * Writes the file. The same table gives the same bytes.
     *
     * @param out is left open
     * @return the characters that its file shows as boxes; they are in the log as well
     * @throws IOException if {@code out} does not take it
     */
    public MissingGlyphs write(OutputStream out) throws IOException {
        MissingGlyphs undrawn = format.write(annex, out);
        if (!undrawn.isEmpty()) {
            LOG.warn("{}: no font has {}", fileName(), String.join(", ", undrawn.named()));
        }
        return undrawn;
    }
}
