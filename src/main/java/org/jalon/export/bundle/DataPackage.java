package org.jalon.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The files of a mandate with the descriptor that says what each of them is (Frictionless Data Package, v1). */
final class DataPackage {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final JsonMapper json;
    private final List<PackedFile> files = new ArrayList<>();

    DataPackage(JsonMapper json) {
        this.json = json;
    }

    void json(String path, String name, String title, PublishedSchema schema, Object content) {
        files.add(new PackedFile(
                path,
                name,
                title,
                "application/json",
                Optional.of(schema),
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content)));
    }

    void csv(String path, String name, String title, byte[] content) {
        files.add(new PackedFile(path, name, title, "text/csv", Optional.of(PublishedSchema.TABLE_COLUMNS), content));
    }

    void write(String name, String title, OutputStream out) throws IOException {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "data-package");
        descriptor.put("name", name);
        descriptor.put("title", title);
        descriptor.put("resources", files.stream().map(PackedFile::resource).toList());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "datapackage.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor));
        for (PublishedSchema schema : PublishedSchema.values()) {
            if (schema.isPacked()) {
                put(zip, schema.fileName(), schema.content());
            }
        }
        for (PackedFile file : files) {
            put(zip, file.path(), file.content());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
