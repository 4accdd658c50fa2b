package org.jalon.export.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document can be about. */
public enum DocumentKind {
    TABLE,
    MATRIX,
    COMPARISON,
    HISTORY,
    /** Everything of a mandate. */
    MANDATE;

    private static final List<String> FILES = List.of("docx", "pdf", "xlsx", "csv", "html", "json");

    /** Its name in addresses; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** What it can be had as, what is wanted most often first. */
    public List<String> formats() {
        return this == MANDATE ? List.of("zip") : FILES;
    }
}
