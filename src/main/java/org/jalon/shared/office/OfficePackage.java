package org.jalon.shared.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jalon.shared.office.OfficeRefused.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The XML parts of a Word or Excel file from outside, read into memory within limits. What could do something by itself, or call on
 * something elsewhere, is refused and not merely ignored: nobody who fills in a form or makes a table needs it.
 */
public final class OfficePackage {

    /** Word and Excel write some twenty parts, LibreOffice fewer. */
    private static final int MOST_PARTS = 300;

    /** Of all XML parts together, unpacked. A form of 1,000 long rows takes some 10 MB. */
    public static final int MOST_BYTES = 48 * 1024 * 1024;

    private static final List<String> ACTIVE =
            List.of("vbaproject", "activex", "macrosheets", "oleobject", ".exe", ".js");
    private static final List<String> LINKED = List.of("externallinks/", "querytables/", "connections.xml");

    private static final Logger LOG = LoggerFactory.getLogger(OfficePackage.class);

    private final Map<String, byte[]> parts;

    private OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws OfficeRefused if it is no such file, is broken, or could do harm */
    public static OfficePackage read(byte[] file) throws OfficeRefused {
        refuseOtherKinds(file);
        OfficePackage read = new OfficePackage(unpacked(file));
        read.refuseUnsafe();
        return read;
    }

    /** By the directory at the end of the zip, for which the file has to lie on a disk: not every program writes what a stream needs. */
    private static Map<String, byte[]> unpacked(byte[] file) throws OfficeRefused {
        Path path = null;
        try {
            path = Files.createTempFile("jalon-office-", ".zip");
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
                return unpacked(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OfficeRefused(Why.BROKEN);
        } finally {
            delete(path);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip) throws IOException, OfficeRefused {
        if (zip.size() > MOST_PARTS) {
            throw new OfficeRefused(Why.BOMB);
        }
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_BYTES;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            refuseDangerous(name);
            byte[] content;
            try (InputStream in = zip.getInputStream(entry)) {
                content = unpacked(in, left);
            }
            left -= content.length;
            boolean needed = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
            if (needed && parts.put(name, content) != null) {
                throw new OfficeRefused(Why.BROKEN);
            }
        }
        return parts;
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("The temporary file {} could not be deleted", path);
        }
    }

    /** The XML part of that name, whatever the case of its letters. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The lines and cells of the file, be it of Word or of Excel.
     *
     * @throws OfficeRefused if it is neither, or broken
     */
    public OfficeTable table() throws OfficeRefused {
        if (parts.containsKey("word/document.xml")) {
            return WordText.read(this);
        }
        if (parts.containsKey("xl/workbook.xml")) {
            return ExcelBook.read(this);
        }
        throw new OfficeRefused(Why.NOT_OFFICE);
    }

    /** Walks through a part, if the file has it. */
    void walk(String name, SafeXml.Walk walk) throws OfficeRefused {
        byte[] part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part != null) {
            SafeXml.walk(part, walk);
        }
    }

    /** The parts whose names begin and end so, in the order of their names. */
    public List<String> named(String beginning, String end) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                .sorted()
                .toList();
    }

    private static byte[] unpacked(InputStream zip, int most) throws IOException, OfficeRefused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
            if (content.size() + got > most) {
                throw new OfficeRefused(Why.BOMB);
            }
            content.write(buffer, 0, got);
        }
        return content.toByteArray();
    }

    private static void refuseOtherKinds(byte[] file) throws OfficeRefused {
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new OfficeRefused(Why.LOCKED_OR_OLD);
        }
        if (!begins(file, 'P', 'K', 3, 4)) {
            throw new OfficeRefused(Why.NOT_OFFICE);
        }
    }

    private static boolean begins(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= file.length || file[i] != (byte) signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseDangerous(String name) throws OfficeRefused {
        if (ACTIVE.stream().anyMatch(name::contains) || name.contains("/embeddings/")) {
            throw new OfficeRefused(Why.MACROS);
        }
        if (LINKED.stream().anyMatch(name::contains)) {
            throw new OfficeRefused(Why.EXTERNAL);
        }
    }

    private void refuseUnsafe() throws OfficeRefused {
        byte[] types = parts.get("[content_types].xml");
        if (types == null) {
            throw new OfficeRefused(parts.containsKey("mimetype") ? Why.OTHER_FORMAT : Why.NOT_OFFICE);
        }
        if (new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new OfficeRefused(Why.MACROS);
        }
        for (String name : named("", ".rels")) {
            Relationships.refuseExternal(parts.getOrDefault(name, new byte[0]));
        }
    }
}
