package org.jalon.export.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jalon.export.html.HtmlFormat;
import org.jalon.export.order.MadeDocument;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Documents as answers: their names, their tags, and what a browser may do with them. */
final class FileAnswers {

    private FileAnswers() {}

    /** The whole file, or that it is the one the client has: then it is not even written. */
    static ResponseEntity<byte[]> of(MadeDocument document, WebRequest request) {
        String etag = weak(document.fingerprint());
        if (request.checkNotModified(etag)) {
            return policy(ResponseEntity.status(HttpStatus.NOT_MODIFIED), document.mediaType())
                    .eTag(etag)
                    .build();
        }
        return headers(document.fileName(), document.mediaType(), etag).body(bytes(document));
    }

    /** Weak: it stands for what the file says and not for its bytes, which a newer Jalon may lay out better. */
    static String weak(String fingerprint) {
        return "W/\"" + fingerprint + "\"";
    }

    static ResponseEntity.BodyBuilder headers(String fileName, String mediaType, String etag) {
        MediaType type = MediaType.parseMediaType(mediaType);
        ContentDisposition disposition = (isPage(type) ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName)
                .build();
        return policy(ResponseEntity.ok(), mediaType)
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }

    /**
     * A page may be shown within one of Jalon's; its one style sheet stands within it. An answer that it has not changed says so as well: a browser
     * takes over the headers of that one.
     */
    private static ResponseEntity.BodyBuilder policy(ResponseEntity.BodyBuilder answer, String mediaType) {
        return isPage(MediaType.parseMediaType(mediaType))
                ? answer.header("Content-Security-Policy", HtmlFormat.CONTENT_POLICY)
                : answer;
    }

    private static boolean isPage(MediaType type) {
        return type.isCompatibleWith(MediaType.TEXT_HTML);
    }

    /** The file is whole before its first byte leaves, so that a failure is a problem and not half a file. */
    private static byte[] bytes(MadeDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory took no bytes", e);
        }
        return out.toByteArray();
    }
}
