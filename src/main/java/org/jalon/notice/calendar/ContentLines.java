package org.jalon.notice.calendar;

import java.util.stream.Collectors;

/**
 * The lines of a calendar file, none longer than 75 octets (RFC 5545, 3.1): the library folds after so many characters, which are too many
 * octets as soon as they are Arabic or accented.
 */
public final class ContentLines {

    private static final int MAX_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {}

    /** @param text with lines that end in CRLF, folded or not */
    public static String fold(String text) {
        return text.replaceAll("\r\n[ \t]", "")
                .lines()
                .map(ContentLines::foldLine)
                .collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            int more = octets(point);
            if (octets + more > MAX_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += more;
        }
        return folded.toString();
    }

    /** How many octets a character takes in UTF-8. */
    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
