package org.jalon.shared.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jalon.shared.office.OfficeRefused.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unpacks an office file from outside into memory, within limits. */
public final class OfficeZip {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeZip.class);

    /** What packs well is text; up to this size a part may be as empty as it likes. */
    private static final int SMALL = 256 * 1024;

    /**
     * How much is unpacked at most.
     *
     * @param parts how many
     * @param bytes of all parts together, unpacked
     * @param ratio how many times larger than packed a part may be
     */
    public record Limits(int parts, int bytes, int ratio) {}

    private OfficeZip() {}

    /**
     * The parts in the order of the file, by the names that they have there.
     *
     * @param wanted which of them are read; the others count for the limits all the same, and are given without their content
     * @throws OfficeRefused if it is no such file, is broken or too much
     */
    public static Map<String, byte[]> unpacked(byte[] file, Limits limits, Predicate<String> wanted)
            throws OfficeRefused {
        refuseOtherKinds(file);
        // By the directory at the end of the zip, for which the file has to lie on a disk: not every program writes
        // what a stream needs.
        Path path = null;
        try {
            path = Files.createTempFile("jalon-office-", ".zip");
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
                return unpacked(zip, limits, wanted);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OfficeRefused(Why.BROKEN);
        } finally {
            delete(path);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip, Limits limits, Predicate<String> wanted)
            throws IOException, OfficeRefused {
        if (zip.size() > limits.parts) {
            throw new OfficeRefused(Why.BOMB);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = limits.bytes;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue;
            }
            byte[] content;
            try (InputStream in = zip.getInputStream(entry)) {
                content = unpacked(in, left, Math.max(SMALL, entry.getCompressedSize() * limits.ratio));
            }
            left -= content.length;
            if (parts.put(entry.getName(), wanted.test(entry.getName()) ? content : new byte[0]) != null) {
                throw new OfficeRefused(Why.BROKEN);
            }
        }
        return parts;
    }

    private static byte[] unpacked(InputStream zip, int left, long most) throws IOException, OfficeRefused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
            int size = content.size() + got;
            if (size > left || size > most) {
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

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("The temporary file {} could not be deleted", path);
        }
    }
}
