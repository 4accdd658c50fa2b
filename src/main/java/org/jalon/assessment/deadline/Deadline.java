package org.jalon.assessment.deadline;

import java.util.regex.Pattern;
import org.jalon.framework.FiscalYears;

/**
 * A deadline: the words as printed, and beside them how they are read. Words print; the reading sorts, filters and
 * warns. An indicator for which the source prints no deadline has none: there is no blank deadline.
 *
 * @param words as printed, to the letter; never blank
 * @param reading what the words mean
 * @param corrected whether a person set the reading, in place of {@link DeadlineParser}
 */
public record Deadline(String words, DeadlineReading reading, boolean corrected) {

    /** The most UTF-16 characters the words may have. */
    public static final int MAX_LENGTH = 2_000;

    private static final Pattern BLANK = Pattern.compile("[\\s\\h\\v]*");

    /** Throws {@link IllegalArgumentException} when the words are blank or too long. */
    public Deadline {
        if (BLANK.matcher(words).matches()) {
            throw new IllegalArgumentException("A deadline needs words");
        }
        if (words.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A deadline has at most " + MAX_LENGTH + " characters, not " + words.length());
        }
    }

    /** The deadline as a source prints it, read by {@link DeadlineParser#read(String)}: whatever its framework means by '2019/20'. */
    public static Deadline printed(String words) {
        return printed(words, FiscalYears.UNCLEAR);
    }

    /** The deadline as a source prints it, read by {@link DeadlineParser#read(String, FiscalYears)}. */
    public static Deadline printed(String words, FiscalYears fiscalYears) {
        return new Deadline(words, DeadlineParser.read(words, fiscalYears), false);
    }

    /** The same words as they are read in a framework, unless a person set the reading. */
    public Deadline in(FiscalYears fiscalYears) {
        return corrected ? this : printed(words, fiscalYears);
    }

    /** The same words with the reading a person gives them, even when it is the one they had. */
    public Deadline withReading(DeadlineReading reading) {
        return new Deadline(words, reading, true);
    }
}
