package org.jalon.shared.text;

import java.text.Normalizer;

/**
 * Unicode's normal forms in a time that grows with the text. Accents that are stacked on one letter are put in order one by one, which takes
 * the square of their number; more than thirty of them are nobody's writing (Unicode Standard Annex 15, 13.1) and stay as they come.
 */
public final class NormalForm {

    private static final int MOST_MARKS = 30;

    private NormalForm() {}

    public static String of(String text, Normalizer.Form form) {
        int run = 0;
        int from = 0;
        StringBuilder normal = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            run = isMark(text.codePointAt(at)) ? run + 1 : 0;
            if (run > MOST_MARKS) {
                normal.append(Normalizer.normalize(text.substring(from, at), form));
                from = at;
                run = 1;
            }
        }
        return normal.append(Normalizer.normalize(text.substring(from), form)).toString();
    }

    private static boolean isMark(int letter) {
        return letter >= 0x300
                && switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
