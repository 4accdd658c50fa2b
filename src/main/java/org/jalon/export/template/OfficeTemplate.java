package org.jalon.export.template;

import java.time.Instant;
import java.util.Optional;

/**
 * What was done to the template of a mandate: it was stored or, without a file, taken away.
 *
 * @param fileName as it was called where it came from; empty if Jalon's own is used since then
 * @param digest SHA-256 of the file, in hexadecimal digits; empty like the name
 * @param at in UTC
 */
public record OfficeTemplate(
        TemplateId id,
        Optional<String> fileName,
        Optional<String> digest,
        Instant at,
        String username,
        String personName) {

    /** Whether documents are written in it, if it is the newest one. */
    public boolean isFile() {
        return fileName.isPresent();
    }
}
