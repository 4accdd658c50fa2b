package org.jalon.export.bundle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of a data package.
 *
 * @param path within the package
 * @param name of its resource: small letters, digits and hyphens
 * @param schema the file of the package that describes it
 */
record PackedFile(String path, String name, String title, String mediaType, PublishedSchema schema) {

    static PackedFile json(String path, String name, String title, PublishedSchema schema) {
        return new PackedFile(path, name, title, "application/json", schema);
    }

    static PackedFile csv(String path, String name, String title, PublishedSchema schema) {
        return new PackedFile(path, name, title, "text/csv", schema);
    }

    /**
     * What the descriptor says of it (Frictionless Data Resource, v1).
     *
     * @param bytes how long it is
     * @param digest its SHA-256, in hexadecimal digits
     */
    Map<String, Object> resource(long bytes, String digest) {
        Map<String, Object> resource = new LinkedHashMap<>();
        boolean csv = path.endsWith(".csv");
        resource.put("name", name);
        resource.put("path", path);
        resource.put("title", title);
        resource.put("profile", csv ? "tabular-data-resource" : "data-resource");
        resource.put("format", path.substring(path.lastIndexOf('.') + 1));
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes);
        resource.put("hash", "sha256:" + digest);
        resource.put(csv ? "schema" : "jsonSchema", schema.fileName());
        return resource;
    }
}
