package org.jalon.intake.file.grid;

import java.time.Duration;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes of the file
 * @param unpacked bytes of what is packed in it
 * @param pages of a PDF
 * @param rows of a table
 * @param columns of a table
 * @param cell characters of a cell
 * @param text characters of all tables
 * @param time until a reader is stopped
 */
public record ReadingLimits(
        long bytes, int unpacked, int pages, int rows, int columns, int cell, int text, Duration time) {

    /** What the longest annexes need several times over, and what 256 MB of heap hold. */
    public static final ReadingLimits USUAL = new ReadingLimits(
            32L * 1024 * 1024, 64 * 1024 * 1024, 500, 5_000, 100, 50_000, 12_000_000, Duration.ofSeconds(60));
}
