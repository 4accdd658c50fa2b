package org.jalon.export.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Whether a part of a file may be sent, all of it has to be, or there is no such part. */
@Component
class Whole {

    private static final String BYTES = "bytes=";

    private final ProblemWords words;

    Whole(ProblemWords words) {
        this.words = words;
    }

    /**
     * The file as something of which the framework sends parts, or as something of which it does not: who holds a part of another file, or counts in
     * something other than bytes, gets the whole (RFC 9110, 13.1.5 and 14.2).
     *
     * @param asked the header Range; null if there is none
     * @param onlyIf the header If-Range; null if there is none
     * @throws ErrorResponseException 416 if the file ends before what is asked for; the framework itself would send all of it with that status
     */
    Resource unlessPart(Resource file, String etag, @Nullable String asked, @Nullable String onlyIf) {
        boolean same = onlyIf == null || onlyIf.equals(etag);
        try {
            if (asked == null || same && isOfParts(asked, file)) {
                return file;
            }
            return new InputStreamResource(file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has not the form of ranges of bytes is to be ignored, as is what would be more than the whole. */
    private boolean isOfParts(String asked, Resource file) throws IOException {
        if (!asked.toLowerCase(Locale.ROOT).startsWith(BYTES)) {
            return false;
        }
        long length = file.contentLength();
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(asked);
            if (!ranges.isEmpty() && ranges.stream().allMatch(range -> range.getRangeStart(length) >= length)) {
                throw noSuchPart(length);
            }
            return !HttpRange.toResourceRegions(ranges, file).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private ErrorResponseException noSuchPart(long length) {
        ErrorResponseException missing = new ErrorResponseException(
                HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                words.of(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "no-such-part", length),
                null);
        missing.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
        return missing;
    }
}
