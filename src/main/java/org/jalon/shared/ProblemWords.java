package org.jalon.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Problem details (RFC 9457) in the language of the request. A kind of problem, such as {@code not-found}, is the end of its type
 * {@code urn:jalon:problem:not-found} and the middle of the keys of its words, {@code problem.not-found.title} and {@code .detail}.
 */
@Component
public class ProblemWords {

    /** What the type of each problem begins with. */
    public static final String TYPE = "urn:jalon:problem:";

    private final Words words;

    ProblemWords(Words words) {
        this.words = words;
    }

    /** The problem of that kind; {@code parameters} fill the gaps of its detail. */
    public ProblemDetail of(HttpStatus status, String kind, Object... parameters) {
        return saying(status, kind, say("problem." + kind + ".title"), say("problem." + kind + ".detail", parameters));
    }

    /** A problem whose words are somewhere else. */
    public ProblemDetail saying(HttpStatus status, String kind, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(title);
        return problem;
    }

    /** One entry of a problem's {@code errors}: where in the body (a JSON pointer), and what is wrong there. */
    public static Map<String, String> error(String pointer, String message) {
        return Map.of("pointer", pointer, "message", message);
    }

    /** Words in the language of the request. */
    public String say(String key, Object... parameters) {
        return words.get(language(), key, parameters);
    }

    /** The language of the request: that of {@code Accept-Language} which Jalon speaks, else English. */
    public static Locale language() {
        return Words.nearest(LocaleContextHolder.getLocale());
    }
}
