package org.jalon.export.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a mandate, each written where it goes as soon as it is there, and behind them the descriptor that says what each of them is
 * (Frictionless Data Package, v1).
 */
final class DataPackage {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ObjectWriter json;
    private final ZipOutputStream zip;
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private final Set<PublishedSchema> schemas = EnumSet.noneOf(PublishedSchema.class);

    /** @param out is left open */
    DataPackage(JsonMapper json, OutputStream out) {
        this.json = json.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What a file holds. */
    interface Content {
        /** @param out is left open */
        void write(OutputStream out) throws IOException;
    }

    /** What a list in a file holds. */
    interface Elements {
        void write(SequenceWriter list) throws IOException;
    }

    void json(PackedFile file, Object content) throws IOException {
        add(file, out -> json.writeValue(out, content));
    }

    /** A list whose elements are never all in hand. */
    void list(PackedFile file, Elements elements) throws IOException {
        add(file, out -> {
            try (SequenceWriter list = json.writeValuesAsArray(out)) {
                elements.write(list);
            }
        });
    }

    void add(PackedFile file, Content content) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        Counted counted = new Counted(zip);
        begin(file.path());
        content.write(new DigestOutputStream(counted, digest));
        schemas.add(file.schema());
        resources.add(file.resource(counted.bytes, HexFormat.of().formatHex(digest.digest())));
    }

    /** To be called when all files are there. */
    void finish(String name, String title) throws IOException {
        for (PublishedSchema schema : schemas) {
            begin(schema.fileName());
            zip.write(schema.content());
        }
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "data-package");
        descriptor.put("name", name);
        descriptor.put("title", title);
        descriptor.put("resources", resources);
        begin("datapackage.json");
        json.writeValue(zip, descriptor);
        zip.finish();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Counts, and hands over whole pieces as they come. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
