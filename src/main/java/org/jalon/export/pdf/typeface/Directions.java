package org.jalon.export.pdf.typeface;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;

/**
 * The directions of a text, looked at once for all of its lines: text from right to left, by the Java platform's own implementation of Unicode's
 * algorithm.
 */
public final class Directions {

    private final Optional<Bidi> directions;

    private Directions(Optional<Bidi> directions) {
        this.directions = directions;
    }

    public static Directions of(String text) {
        return new Directions(
                isPlain(text) ? Optional.empty() : Optional.of(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)));
    }

    /** A stretch of text of one direction. */
    public record Stretch(int start, int end, boolean rightToLeft) {}

    /** Whether all of it goes from left to right. */
    public static boolean isPlain(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether all of it goes from left to right. */
    public boolean arePlain() {
        return directions.isEmpty();
    }

    /** By the first character that has a direction. */
    public boolean isRightToLeft() {
        return directions.filter(text -> !text.baseIsLeftToRight()).isPresent();
    }

    /** The stretches of a line in the order they are drawn in, from left to right. */
    public List<Stretch> visual(int start, int end) {
        return directions
                .map(text -> visual(text.createLineBidi(start, end), start))
                .orElseGet(() -> List.of(new Stretch(start, end, false)));
    }

    private static List<Stretch> visual(Bidi line, int start) {
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Stretch[] stretches = new Stretch[count];
        for (int n = 0; n < count; n++) {
            levels[n] = (byte) line.getRunLevel(n);
            stretches[n] = new Stretch(start + line.getRunStart(n), start + line.getRunLimit(n), levels[n] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, count);
        return List.of(stretches);
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
