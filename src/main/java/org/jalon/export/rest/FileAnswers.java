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
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
        }
        return headers(document.fileName(), document.mediaType(), etag).body(bytes(document));
    }

    /** Weak: it stands for what the file says and not for its bytes, which a newer Jalon may lay out better. */
    static String weak(String fingerprint) {
        return "W/\"" + fingerprint + "\"";
    }

    static ResponseEntity.BodyBuilder headers(String fileName, String mediaType, String etag) {
        MediaType type = MediaType.parseMediaType(mediaType);
        boolean page = type.isCompatibleWith(MediaType.TEXT_HTML);
        ContentDisposition disposition = (page ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName)
                .build();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        if (page) {
            // Its one style sheet stands within it.
            answer.header("Content-Security-Policy", HtmlFormat.CONTENT_POLICY);
        }
        return answer;
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
