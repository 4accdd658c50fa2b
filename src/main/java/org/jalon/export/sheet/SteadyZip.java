package org.jalon.export.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a spreadsheet again, without the time at which that happens: the same table gives the same bytes.
 *
 * <p>It finds the parts by the directory at the end of the zip (PKWARE's APPNOTE, 4.3.12): the sizes behind each part, which the library writes
 * in its own manner, are not those that the Java platform reads from a stream.
 */
final class SteadyZip {

    /** The first time a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int DIRECTORY_ENTRY = 46;
    private static final int LOCAL_HEADER = 30;

    private SteadyZip() {}

    static void copy(byte[] file, Instant created, OutputStream out) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - END_SIZE;
        if (end < 0 || zip.getInt(end) != END) {
            throw new IOException("The spreadsheet has no directory at its end");
        }
        int entries = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int n = 0; n < entries; n++) {
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            String name = new String(file, at + DIRECTORY_ENTRY, nameLength, StandardCharsets.UTF_8);
            ZipEntry steady = new ZipEntry(name);
            steady.setTimeLocal(NO_TIME);
            packed.putNextEntry(steady);
            try (InputStream part = part(zip, zip.getInt(at + 42), zip.getInt(at + 20))) {
                if (name.equals(PROPERTIES)) {
                    packed.write(withTime(new String(part.readAllBytes(), StandardCharsets.UTF_8), created));
                } else {
                    part.transferTo(packed);
                }
            }
            at += DIRECTORY_ENTRY
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        packed.finish();
    }

    private static InputStream part(ByteBuffer zip, int header, int size) {
        int data = header
                + LOCAL_HEADER
                + Short.toUnsignedInt(zip.getShort(header + 26))
                + Short.toUnsignedInt(zip.getShort(header + 28));
        return new InflaterInputStream(new ByteArrayInputStream(zip.array(), data, size), new Inflater(true));
    }

    private static byte[] withTime(String properties, Instant created) {
        return properties
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + created.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
