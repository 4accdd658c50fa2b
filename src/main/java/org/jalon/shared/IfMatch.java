package org.jalon.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The version somebody had before their eyes, as the header {@code If-Match} names it. Neither {@code *} nor a list nor a weak tag will
 * do: whoever writes says which one text they have read.
 */
public final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");

    private IfMatch() {}

    /** The strong entity tag of a version: its number, quoted. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** @throws ErrorResponseException 428 if there is no header, 400 if it names no version */
    public static int version(@Nullable String header, ProblemWords words) {
        if (header == null) {
            throw problem(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing", words);
        }
        Matcher tag = FORM.matcher(header);
        if (!tag.matches()) {
            throw problem(HttpStatus.BAD_REQUEST, "if-match-unreadable", words);
        }
        return Integer.parseInt(tag.group(1));
    }

    /**
     * Refuses what was meant for another version than there is now, and says which that is.
     *
     * @param problem with status 412
     */
    public static ErrorResponseException stale(ProblemDetail problem, int now, @Nullable Throwable cause) {
        ErrorResponseException stale = new ErrorResponseException(HttpStatus.PRECONDITION_FAILED, problem, cause);
        stale.getHeaders().setETag(tag(now));
        return stale;
    }

    /** The same in the words of {@code kind}. */
    public static ErrorResponseException stale(String kind, int now, @Nullable Throwable cause, ProblemWords words) {
        return stale(words.of(HttpStatus.PRECONDITION_FAILED, kind), now, cause);
    }

    private static ErrorResponseException problem(HttpStatus status, String kind, ProblemWords words) {
        return new ErrorResponseException(status, words.of(status, kind), null);
    }
}
