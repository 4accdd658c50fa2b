package org.jalon.intake.form;

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
import org.jalon.intake.form.FileRefused.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The XML parts of a Word or Excel file from outside, read into memory within limits. What could do something by itself, or call on
 * something elsewhere, is refused and not merely ignored: nobody who fills in a form needs it.
 */
final class OfficePackage {

    /** Word and Excel write some twenty parts, LibreOffice fewer. */
    private static final int MOST_PARTS = 300;

    /** Of all XML parts together, unpacked. A form of 1,000 long rows takes some 10 MB. */
    static final int MOST_BYTES = 48 * 1024 * 1024;

    private static final List<String> ACTIVE =
            List.of("vbaproject", "activex", "macrosheets", "oleobject", ".exe", ".js");
    private static final List<String> LINKED = List.of("externallinks/", "querytables/", "connections.xml");

    private static final Logger LOG = LoggerFactory.getLogger(OfficePackage.class);

    private final Map<String, byte[]> parts;

    private OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfficePackage read(byte[] file) throws FileRefused {
        refuseOtherKinds(file);
        OfficePackage read = new OfficePackage(unpacked(file));
        read.refuseUnsafe();
        return read;
    }

    /** By the directory at the end of the zip, for which the file has to lie on a disk: not every program writes what a stream needs. */
    private static Map<String, byte[]> unpacked(byte[] file) throws FileRefused {
        Path path = null;
        try {
            path = Files.createTempFile("jalon-form-", ".zip");
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
                return unpacked(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(Why.BROKEN);
        } finally {
            delete(path);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip) throws IOException, FileRefused {
        if (zip.size() > MOST_PARTS) {
            throw new FileRefused(Why.BOMB);
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
                throw new FileRefused(Why.BROKEN);
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

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The parts whose names begin and end so, in the order of their names. */
    List<String> named(String beginning, String end) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                .sorted()
                .toList();
    }

    private static byte[] unpacked(InputStream zip, int most) throws IOException, FileRefused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
            if (content.size() + got > most) {
                throw new FileRefused(Why.BOMB);
            }
            content.write(buffer, 0, got);
        }
        return content.toByteArray();
    }

    private static void refuseOtherKinds(byte[] file) throws FileRefused {
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(Why.LOCKED_OR_OLD);
        }
        if (!begins(file, 'P', 'K', 3, 4)) {
            throw new FileRefused(Why.NOT_OFFICE);
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

    private static void refuseDangerous(String name) throws FileRefused {
        if (ACTIVE.stream().anyMatch(name::contains) || name.contains("/embeddings/")) {
            throw new FileRefused(Why.MACROS);
        }
        if (LINKED.stream().anyMatch(name::contains)) {
            throw new FileRefused(Why.EXTERNAL);
        }
    }

    private void refuseUnsafe() throws FileRefused {
        byte[] types = parts.get("[content_types].xml");
        if (types == null) {
            throw new FileRefused(parts.containsKey("mimetype") ? Why.OTHER_FORMAT : Why.NOT_OFFICE);
        }
        if (new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new FileRefused(Why.MACROS);
        }
        for (String name : named("", ".rels")) {
            Relationships.refuseExternal(parts.getOrDefault(name, new byte[0]));
        }
    }
}
