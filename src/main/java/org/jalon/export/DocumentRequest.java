package org.jalon.export;

import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Writers.Writer;
import org.jalon.matrix.AnnexTable;

/**
 * What somebody wants to have as a file.
 *
 * @param comparedWith the table whose differences are marked; empty if none are
 * @param digest of the sealed table, as it is printed under it; empty if it carries none
 * @param writers whose the words of a row are, by the id of its assessment; of a row that is not in it, whoever left its newest version
 */
public record DocumentRequest(
        AnnexTable table, Optional<AnnexTable> comparedWith, Optional<String> digest, Map<Long, Writer> writers) {

    public DocumentRequest {
        writers = Map.copyOf(writers);
    }

    public static DocumentRequest of(AnnexTable table) {
        return new DocumentRequest(table, Optional.empty(), Optional.empty(), Map.of());
    }

    /** The same with the digest that is printed under it. */
    public DocumentRequest sealedWith(Optional<String> sealed) {
        return new DocumentRequest(table, comparedWith, sealed, writers);
    }

    /** The same with the people who wrote its rows. */
    public DocumentRequest writtenBy(Map<Long, Writer> people) {
        return new DocumentRequest(table, comparedWith, digest, people);
    }

    /** Every difference from {@code earlier} is marked; earlier or not, it is where the removed words come from. */
    public DocumentRequest comparedWith(AnnexTable earlier) {
        return new DocumentRequest(table.against(earlier), Optional.of(earlier), digest, writers);
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
