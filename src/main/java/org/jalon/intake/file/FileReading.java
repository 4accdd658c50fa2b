package org.jalon.intake.file;

import java.util.List;

/**
 * What was read of a file.
 *
 * @param format by its content, not its name, as {@code docx}, {@code pdf} or {@code csv}
 * @param tables in the order of the file
 * @param remarks what was not understood or was left out, each with its place
 */
public record FileReading(String format, List<FoundTable> tables, List<Remark> remarks) {

    public FileReading {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something in the file that a person may want to look at.
     *
     * @param place where it stands
     * @param key of the words that say what it is, without what is put into them
     * @param details what is put into those words, in their order
     */
    public record Remark(String place, String key, List<String> details) {}
}
