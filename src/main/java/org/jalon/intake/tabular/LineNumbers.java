package org.jalon.intake.tabular;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the line of a character as an editor counts it: from 1, a line ending in LF, CR LF or CR. */
public final class LineNumbers {

    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    private final int[] starts;

    private LineNumbers(int[] starts) {
        this.starts = starts;
    }

    public static LineNumbers of(String text) {
        Matcher end = END.matcher(text);
        return new LineNumbers(IntStream.concat(IntStream.of(0), end.results().mapToInt(found -> found.end()))
                .toArray());
    }

    /** The line of the character at {@code position}, which counts from 0; the text's end is a position, too. */
    public int at(long position) {
        int found = Arrays.binarySearch(starts, Math.toIntExact(position));
        return found >= 0 ? found + 1 : -found - 1;
    }
}
