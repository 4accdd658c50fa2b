package org.jalon.export.pdf.typeface;

import java.lang.Character.UnicodeScript;

/**
 * Gives the letters of N'Ko and Adlam the shape of their place in the word. Unlike those of Arabic, these shapes have no numbers in Unicode: the
 * font knows them by its tables. In a shaped text they stand as low surrogates that belong to no pair, which no printable text has.
 */
public final class JoinedShapes {

    private static final int NKO = 0x7C0;
    private static final int NKO_SIZE = 0x40;
    private static final int ADLAM = 0x1E900;
    private static final int ADLAM_SIZE = 0x60;
    private static final int ALL = NKO_SIZE + ADLAM_SIZE;

    private static final int FIRST = Character.MIN_LOW_SURROGATE;
    private static final int JOINER = 0x200D;
    private static final int NKO_LAJANYALAN = 0x7FA;

    /** The names that fonts have for them (OpenType), in the order of their numbers. */
    private static final String[] FEATURES = {"init", "medi", "fina"};

    private JoinedShapes() {}

    /** A text in the order of reading, with shapes for letters that join others. */
    public static String shape(String text) {
        if (text.codePoints().noneMatch(JoinedShapes::joins)) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joined = false;
        for (int n = 0; n < letters.length; n++) {
            boolean goesOn = joins(letters[n]) && goesOn(letters, n);
            if (isLetter(letters[n]) && (joined || goesOn)) {
                int form = joined ? goesOn ? 1 : 2 : 0;
                shaped.append((char) (FIRST + form * ALL + index(letters[n])));
            } else {
                shaped.appendCodePoint(letters[n]);
            }
            joined = isMark(letters[n]) ? joined : joins(letters[n]);
        }
        return shaped.toString();
    }

    /** Whether it is a shape that Unicode has no number for. */
    static boolean isShape(int character) {
        return character >= FIRST && character < FIRST + FEATURES.length * ALL;
    }

    /** The letter of a shape; any other character is its own. */
    static int letter(int character) {
        if (!isShape(character)) {
            return character;
        }
        int index = (character - FIRST) % ALL;
        return index < NKO_SIZE ? NKO + index : ADLAM + index - NKO_SIZE;
    }

    /** What a font calls that shape. */
    static String feature(int shape) {
        return FEATURES[(shape - FIRST) / ALL];
    }

    private static boolean goesOn(int[] letters, int from) {
        for (int n = from + 1; n < letters.length; n++) {
            if (!isMark(letters[n])) {
                return joins(letters[n]);
            }
        }
        return false;
    }

    private static boolean joins(int character) {
        return isLetter(character) || character == JOINER || character == NKO_LAJANYALAN;
    }

    /** All letters of these scripts join on both sides (Unicode, ArabicShaping.txt). */
    private static boolean isLetter(int character) {
        return index(character) >= 0
                && Character.isLetter(character)
                && Character.getType(character) != Character.MODIFIER_LETTER;
    }

    static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static int index(int character) {
        if (character >= NKO && character < NKO + NKO_SIZE) {
            return character - NKO;
        }
        return UnicodeScript.of(character) == UnicodeScript.ADLAM && character < ADLAM + ADLAM_SIZE
                ? NKO_SIZE + character - ADLAM
                : -1;
    }
}
