package org.jalon.export.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.export.html.HtmlFormat;
import org.jalon.export.order.MadeDocument;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.ResponseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Documents as answers: their names, their tags, how many are made at once, and what a browser may do with them. */
@Component
class FileAnswers {

    /** More would be ready no sooner on a small server, and each takes heap while it is read and written; after that it waits on disk. */
    private static final int AT_ONCE = 3;

    private static final int TAG_BYTES = 16;
    private static final int MOST_WAITING = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ResponseFiles outgoing;
    private final Whole whole;
    private final ProblemWords words;

    FileAnswers(ResponseFiles outgoing, Whole whole, ProblemWords words) {
        this.whole = whole;
        this.outgoing = outgoing;
        this.words = words;
    }

    /** The whole file, or that it is the one the client has: then it is not even written. */
    ResponseEntity<Resource> of(Supplier<MadeDocument> reading, WebRequest request) {
        return inTurn(() -> {
            MadeDocument document = reading.get();
            String etag = weak(document.fingerprint());
            if (has(etag, request)) {
                return policy(ResponseEntity.status(HttpStatus.NOT_MODIFIED), document.mediaType())
                        .eTag(etag)
                        .build();
            }
            Resource file = outgoing.file(document::write);
            return headers(document.fileName(), document.mediaType(), etag)
                    .contentLength(file.contentLength())
                    .body(new InputStreamResource(file.getInputStream()));
        });
    }

    /** Without touching the answer: it would carry the tag of a document that may fail yet. */
    private static boolean has(String etag, WebRequest request) {
        return request instanceof ServletWebRequest asked
                && new ServletWebRequest(asked.getRequest()).checkNotModified(etag);
    }

    /**
     * A file that is the same to the byte as long as the data are, so that a download can go on where it broke off; or that it is the one the client
     * has.
     *
     * @param onlyIf the header If-Range; null if there is none
     */
    ResponseEntity<Resource> inParts(
            String fileName,
            String mediaType,
            ResponseFiles.Content content,
            @Nullable String onlyIf,
            WebRequest request) {
        return inTurn(() -> {
            MessageDigest digest = DigestUtils.getSha256Digest();
            Resource file = outgoing.file(out -> content.write(new DigestOutputStream(out, digest)));
            String etag = "\"" + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + "\"";
            if (request.checkNotModified(etag)) {
                return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
            }
            return headers(fileName, mediaType, etag)
                    .body(whole.unlessPart(file, etag, request.getHeader(HttpHeaders.RANGE), onlyIf));
        });
    }

    /** What makes a file. */
    interface Making<T> {
        T make() throws IOException;
    }

    /**
     * Lets nobody begin before there is room, in the order in which they came.
     *
     * @throws ErrorResponseException 503 with the time after which to ask again, if so many wait already that it would take too long
     */
    <T> T inTurn(Making<T> making) {
        if (places.getQueueLength() >= MOST_WAITING || !mayBegin()) {
            throw busy();
        }
        try {
            return making.make();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a file", e);
        } finally {
            places.release();
        }
    }

    private ErrorResponseException busy() {
        ErrorResponseException busy = new ErrorResponseException(
                HttpStatus.SERVICE_UNAVAILABLE, words.of(HttpStatus.SERVICE_UNAVAILABLE, "busy"), null);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE.toSeconds()));
        return busy;
    }

    private boolean mayBegin() {
        try {
            return places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
}
