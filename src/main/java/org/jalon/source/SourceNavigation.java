package org.jalon.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jalon.mandate.MandateNavigation;

/** The addresses of the documents that facts are taken from. Stable: people mail them. */
public final class SourceNavigation {

    private SourceNavigation() {}

    /** A document with its passages. */
    public static String document(String mandate, SourceDocument document) {
        return MandateNavigation.mandate(mandate) + "/sources/" + segment(document);
    }

    /** A document with one of its passages in sight. */
    public static String passage(String mandate, Passage passage) {
        return document(mandate, passage.document()) + "?passage=" + encoded(passage.key());
    }

    /** A document in the API. */
    public static String file(String mandate, SourceDocument document) {
        return MandateNavigation.files(mandate) + "/documents/" + segment(document);
    }

    /** Symbols hold letters of all kinds, and parentheses. */
    private static String segment(SourceDocument document) {
        return encoded(document.key());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
