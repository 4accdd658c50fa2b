package org.jalon.export.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a data package.
 *
 * @param path within the package
 * @param name of its resource: small letters, digits and hyphens
 * @param schema the file of the package that describes it; empty if none does
 */
record PackedFile(
        String path, String name, String title, String mediaType, Optional<PublishedSchema> schema, byte[] content) {

    /** What the descriptor says of it (Frictionless Data Resource, v1). */
    Map<String, Object> resource() {
        Map<String, Object> resource = new LinkedHashMap<>();
        boolean csv = path.endsWith(".csv");
        resource.put("name", name);
        resource.put("path", path);
        resource.put("title", title);
        resource.put("profile", csv ? "tabular-data-resource" : "data-resource");
        resource.put("format", path.substring(path.lastIndexOf('.') + 1));
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        resource.put("bytes", content.length);
        resource.put("hash", "sha256:" + digest(content));
        schema.ifPresent(file -> resource.put(csv ? "schema" : "jsonSchema", file.fileName()));
        return resource;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
