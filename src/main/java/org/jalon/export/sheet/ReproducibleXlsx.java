package org.jalon.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes a spreadsheet as it is being written and packs it again without the time at which that happens, so that the same table gives the same bytes,
 * and with its looks as the schema of ISO/IEC 29500-1 has them. The library writes a conditional format's number before its font, after which
 * Excel repairs the file, and colours without their opacity.
 *
 * <p>Of the zip it knows what the library writes (PKWARE's APPNOTE, 4.3): every part is deflated and followed by a descriptor with sizes of eight
 * bytes, which the Java platform does not read from a stream. The directory at the end is not needed.
 */
public final class ReproducibleXlsx extends OutputStream {

    /** The first time a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String LOOKS = "xl/styles.xml";
    private static final Pattern NUMBER_BEFORE_FONT = Pattern.compile("<dxf>(<numFmt [^>]*/>)(<font>.*?</font>)");
    private static final Pattern COLOUR = Pattern.compile("rgb=\"([0-9A-Fa-f]{6})\"");
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;
    private static final int DESCRIPTOR_SIZE = 24;
    private static final int DEFLATED = 8;

    private final ZipOutputStream packed;
    private final Map<String, UnaryOperator<String>> mended = new HashMap<>();
    private final Inflater inflater = new Inflater(true);
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(HEADER_SIZE);
    private final byte[] inflated = new byte[16 * 1024];
    private Place place = Place.HEADER;
    private int needed = HEADER_SIZE;
    private String name = "";

    /** What comes next. */
    private enum Place {
        HEADER,
        NAME,
        PART,
        DESCRIPTOR,
        DIRECTORY
    }

    /**
     * @param created what the file says of that (UTC)
     * @param out is left open
     */
    ReproducibleXlsx(Instant created, OutputStream out) {
        this(created, out, Map.of());
    }

    /** @param further what else is put right, by the names of parts, which must be small */
    public ReproducibleXlsx(Instant created, OutputStream out, Map<String, UnaryOperator<String>> further) {
        this.packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
        mended.put(PROPERTIES, properties -> withTime(properties, created));
        mended.put(LOOKS, ReproducibleXlsx::inOrder);
        mended.putAll(further);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int end = from + length;
        while (at < end) {
            at += place == Place.PART ? part(bytes, at, end - at) : hold(bytes, at, end - at);
        }
    }

    /**
     * To be called when the spreadsheet is whole.
     *
     * @throws IOException if it is not
     */
    public void finish() throws IOException {
        if (place != Place.DIRECTORY) {
            throw new IOException("The spreadsheet ends within a part");
        }
        packed.finish();
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** @return how many of the bytes it took */
    private int hold(byte[] bytes, int from, int most) throws IOException {
        if (place == Place.DIRECTORY) {
            return most;
        }
        int taken = Math.min(most, needed - held.size());
        held.write(bytes, from, taken);
        if (held.size() == needed) {
            goOn(ByteBuffer.wrap(held.toByteArray()).order(ByteOrder.LITTLE_ENDIAN));
            held.reset();
        }
        return taken;
    }

    private void goOn(ByteBuffer whole) throws IOException {
        switch (place) {
            case HEADER -> header(whole);
            case NAME -> {
                name = StandardCharsets.UTF_8.decode(whole).toString();
                ZipEntry steady = new ZipEntry(name);
                steady.setTimeLocal(NO_TIME);
                packed.putNextEntry(steady);
                place = Place.PART;
            }
            case DESCRIPTOR -> expect(Place.HEADER, HEADER_SIZE);
            case PART, DIRECTORY -> throw new IllegalStateException("Nothing is held back in " + place);
        }
    }

    private void header(ByteBuffer header) throws IOException {
        if (header.getInt(0) != HEADER) {
            place = Place.DIRECTORY;
        } else if (header.getShort(8) != DEFLATED || header.getShort(28) != 0) {
            throw new IOException("The spreadsheet is packed in another manner than expected");
        } else {
            expect(Place.NAME, Short.toUnsignedInt(header.getShort(26)));
        }
    }

    private void expect(Place next, int size) {
        place = next;
        needed = size;
    }

    /** @return how many of the bytes belong to the part */
    private int part(byte[] bytes, int from, int most) throws IOException {
        inflater.setInput(bytes, from, most);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                unpacked(inflater.inflate(inflated));
            }
        } catch (DataFormatException e) {
            throw new IOException("The spreadsheet is packed in another manner than expected", e);
        }
        int taken = most - inflater.getRemaining();
        if (inflater.finished()) {
            endPart();
        }
        return taken;
    }

    private void unpacked(int count) throws IOException {
        if (mended.containsKey(name)) {
            held.write(inflated, 0, count);
        } else {
            packed.write(inflated, 0, count);
        }
    }

    private void endPart() throws IOException {
        UnaryOperator<String> mending = mended.get(name);
        if (mending != null) {
            packed.write(mending.apply(held.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            held.reset();
        }
        packed.closeEntry();
        inflater.reset();
        expect(Place.DESCRIPTOR, DESCRIPTOR_SIZE);
    }

    private static String withTime(String properties, Instant created) {
        return properties.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + created.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String inOrder(String looks) {
        String ordered = NUMBER_BEFORE_FONT.matcher(looks).replaceAll("<dxf>$2$1");
        return COLOUR.matcher(ordered).replaceAll("rgb=\"FF$1\"");
    }
}
