package org.jalon.intake.file.grid;

import java.util.List;

/**
 * All tables of a file in their order, and what was left out of them.
 *
 * @param remarks each with its place
 */
public record RawFile(List<RawTable> tables, List<RawRemark> remarks) {

    public RawFile {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something that a person may want to look at.
     *
     * @param key of the words that say what
     * @param details what is put into those words
     */
    public record RawRemark(String place, String key, List<String> details) {

        public RawRemark {
            details = List.copyOf(details);
        }

        public static RawRemark at(String place, String key, String... details) {
            return new RawRemark(place, key, List.of(details));
        }
    }
}
