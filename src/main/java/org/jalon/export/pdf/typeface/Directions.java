package org.jalon.export.pdf.typeface;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text from right to left, by the Java platform's own implementation of Unicode's algorithm. */
public final class Directions {

    private Directions() {}

    /** A stretch of text of one direction. */
    public record Stretch(int start, int end, boolean rightToLeft) {}

    /** Whether all of it goes from left to right. */
    public static boolean isPlain(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** By the first character that has a direction. */
    public static boolean isRightToLeft(String text) {
        return !isPlain(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The stretches of a line in the order they are drawn in, from left to right. */
    public static List<Stretch> visual(String paragraph, int start, int end) {
        Bidi line = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).createLineBidi(start, end);
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Stretch[] stretches = new Stretch[count];
        for (int n = 0; n < count; n++) {
            levels[n] = (byte) line.getRunLevel(n);
            stretches[n] = new Stretch(start + line.getRunStart(n), start + line.getRunLimit(n), levels[n] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, count);
        return new ArrayList<>(List.of(stretches));
    }

    /** The characters from the last to the first, brackets mirrored. */
    public static String turned(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder turned = new StringBuilder(text.length());
        for (int n = characters.length - 1; n >= 0; n--) {
            turned.appendCodePoint(mirrored(characters[n]));
        }
        return turned.toString();
    }

    private static int mirrored(int character) {
        return switch (character) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> character;
        };
    }
}
