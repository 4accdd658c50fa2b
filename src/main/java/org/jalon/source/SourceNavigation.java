package org.jalon.source;

import java.nio.charset.StandardCharsets;
import org.jalon.mandate.MandateNavigation;
import org.springframework.web.util.UriUtils;

/** The addresses of the documents that facts are taken from. Stable: people mail them. */
public final class SourceNavigation {

    private SourceNavigation() {}

    /** A document with its passages. */
    public static String document(String mandate, SourceDocument document) {
        return MandateNavigation.mandate(mandate) + "/sources/" + segment(document);
    }

    /** A document with one of its passages in sight. */
    public static String passage(String mandate, Passage passage) {
        return document(mandate, passage.document()) + "?passage="
                + UriUtils.encodeQueryParam(passage.key(), StandardCharsets.UTF_8);
    }

    /** A document in the API. */
    public static String file(String mandate, SourceDocument document) {
        return MandateNavigation.files(mandate) + "/documents/" + segment(document);
    }

    /** Symbols hold letters of all kinds, and parentheses. */
    private static String segment(SourceDocument document) {
        return UriUtils.encodePathSegment(document.key(), StandardCharsets.UTF_8);
    }
}
