package org.jalon.export.pdf.typeface;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives Arabic letters the shape of their place in the word, which the fonts leave to us. The shapes are Unicode's presentation
 * forms; which letter has which comes from their names in the Java platform.
 */
public final class ArabicShapes {

    private static final Pattern NAME =
            Pattern.compile("ARABIC (?:LETTER|LIGATURE LAM WITH ALEF) ?.*(ISOLATED|FINAL|INITIAL|MEDIAL) FORM");

    private static final Map<String, Shapes> LETTERS = read();
    private static final int TATWEEL = 0x640;
    private static final int JOINER = 0x200D;

    private ArabicShapes() {}

    /** A letter's shapes; 0 for one that it does not have. */
    private record Shapes(int isolated, int end, int start, int middle) {

        boolean joinsNext() {
            return start != 0;
        }
    }

    public static String shape(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joined = false;
        for (int n = 0; n < letters.length; n++) {
            int letter = letters[n];
            int next = nextLetter(letters, n + 1);
            Shapes pair = next == n + 1 && next < letters.length ? shapes(letter, letters[next]) : null;
            Shapes shapes = pair != null ? pair : shapes(letter);
            if (shapes == null) {
                shaped.appendCodePoint(letter);
                joined = letter == TATWEEL || letter == JOINER || (isMark(letter) && joined);
                continue;
            }
            if (pair != null) {
                n++;
                shaped.appendCodePoint(joined && pair.end() != 0 ? pair.end() : pair.isolated());
                joined = false;
                continue;
            }
            boolean goesOn = shapes.joinsNext() && next < letters.length && joinsBefore(letters[next]);
            shaped.appendCodePoint(shape(shapes, joined, goesOn));
            joined = shapes.joinsNext();
        }
        return shaped.toString();
    }

    private static int shape(Shapes shapes, boolean joined, boolean goesOn) {
        int wanted = joined && goesOn
                ? shapes.middle()
                : joined ? shapes.end() : goesOn ? shapes.start() : shapes.isolated();
        return wanted != 0 ? wanted : shapes.isolated();
    }

    private static boolean joinsBefore(int letter) {
        Shapes shapes = shapes(letter);
        return letter == TATWEEL || letter == JOINER || (shapes != null && shapes.end() != 0);
    }

    /** Marks above and below a letter do not part it from the next one. */
    private static int nextLetter(int[] letters, int from) {
        int n = from;
        while (n < letters.length && isMark(letters[n])) {
            n++;
        }
        return n;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isShape(int character) {
        return (character >= 0xFB50 && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFC);
    }

    private static @Nullable Shapes shapes(int... letters) {
        return LETTERS.get(new String(letters, 0, letters.length));
    }

    private static Map<String, Shapes> read() {
        Map<String, int[]> found = new HashMap<>();
        for (int shape = 0xFB50; shape <= 0xFEFC; shape++) {
            String name = isShape(shape) ? Character.getName(shape) : null;
            if (name == null || name.contains("MARK") || name.contains("HAMZA ABOVE WITH")) {
                continue;
            }
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                String letters = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
                int place = switch (matcher.group(1)) {
                    case "ISOLATED" -> 0;
                    case "FINAL" -> 1;
                    case "INITIAL" -> 2;
                    default -> 3;
                };
                int[] shapes = found.computeIfAbsent(letters, key -> new int[4]);
                shapes[place] = shape;
            }
        }
        Map<String, Shapes> letters = new HashMap<>();
        found.forEach((letter, shapes) -> letters.put(letter, new Shapes(shapes[0], shapes[1], shapes[2], shapes[3])));
        return Map.copyOf(letters);
    }
}
