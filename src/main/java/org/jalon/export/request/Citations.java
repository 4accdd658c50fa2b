package org.jalon.export.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a table that is laid out as pages names the documents that say so. */
public enum Citations {
    /** Nowhere, as in the annex itself. */
    NONE,
    /** In a column of their own. */
    COLUMN,
    /** At the foot of the page; see decision 0044. */
    FOOTNOTES;

    /** Its name in addresses; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Citations> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
