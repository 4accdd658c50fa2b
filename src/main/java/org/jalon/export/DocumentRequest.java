package org.jalon.export;

import java.util.Optional;
import org.jalon.matrix.AnnexTable;

/**
 * What somebody wants to have as a file.
 *
 * @param comparedWith the table whose differences are marked; empty if none are
 * @param digest of the sealed table, as it is printed under it; empty if it carries none
 */
public record DocumentRequest(AnnexTable table, Optional<AnnexTable> comparedWith, Optional<String> digest) {

    public static DocumentRequest of(AnnexTable table) {
        return new DocumentRequest(table, Optional.empty(), Optional.empty());
    }

    /** Every difference from {@code earlier} is marked; earlier or not, it is where the removed words come from. */
    public DocumentRequest comparedWith(AnnexTable earlier) {
        return new DocumentRequest(table.against(earlier), Optional.of(earlier), digest);
    }

    /** Without an ending: {@code mali-agreement-2017-Q3}, or {@code mali-agreement-2017-Q3-since-2017-Q2}. */
    public String fileName() {
        String name = "%s-%s-%s"
                .formatted(
                        table.mandate().code(),
                        table.framework().code(),
                        table.period().code());
        return comparedWith
                .map(earlier -> name + "-since-" + earlier.period().code())
                .orElse(name);
    }
}
