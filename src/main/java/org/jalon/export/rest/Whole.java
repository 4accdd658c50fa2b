package org.jalon.export.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;

/** Whether a part of a file may be sent, or all of it has to be. */
final class Whole {

    private Whole() {}

    /**
     * The file as something of which the framework sends parts, or as something of which it does not: who holds a part of another file
     * (RFC 9110, 13.1.5) gets the whole.
     *
     * @param onlyIf the header If-Range; null if there is none
     */
    static Resource unlessSame(Resource file, String etag, @Nullable String onlyIf) {
        if (onlyIf == null || onlyIf.equals(etag)) {
            return file;
        }
        try {
            return new InputStreamResource(file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
