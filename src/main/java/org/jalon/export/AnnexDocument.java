package org.jalon.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.Printed;

/** A table laid out for one format. Writing it is what takes time; its name, type and fingerprint are there before. */
public final class AnnexDocument {

    private static final int FINGERPRINT_BYTES = 16;

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

    /** With its parameters. */
    public String mediaType() {
        return format.mediaType();
    }

    /** Tells documents apart that say different things: all that is printed goes into it, and the format does. */
    public String fingerprint() {
        return fingerprint(format.ending() + format.looks() + annex);
    }

    /** A short digest of a text, in hexadecimal digits. */
    public static String fingerprint(String text) {
        return fingerprint(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A short digest of a file, in hexadecimal digits. */
    public static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes the file.
     *
     * @param out is left open
     * @throws IOException if {@code out} does not take it
     */
    public void write(OutputStream out) throws IOException {
        format.write(annex, out);
    }

    /** The whole file. The same table gives the same bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory took no bytes", e);
        }
        return out.toByteArray();
    }
}
