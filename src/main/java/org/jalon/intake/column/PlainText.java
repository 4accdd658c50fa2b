package org.jalon.intake.column;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.shared.text.Folding;
import org.jalon.shared.text.NormalForm;

/** Texts without what printing does to them: line breaks, hyphens at the ends of lines, kinds of quotation marks. */
public final class PlainText {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern NOT_SAID = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}]+");

    private PlainText() {}

    /** Whether two texts are the same words, letter by letter, white space and hyphens apart. */
    public static boolean same(String one, String other) {
        return squeezed(one).equals(squeezed(other));
    }

    /** By which something that people wrote is found again: without case, accents, marks and blanks around. */
    public static String key(String text) {
        return NO_LETTER.matcher(Folding.of(text)).replaceAll(" ").strip();
    }

    public static List<String> words(String text) {
        String key = key(text);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    private static String squeezed(String text) {
        String plain =
                NOT_SAID.matcher(NormalForm.of(text, Normalizer.Form.NFKC)).replaceAll("");
        StringBuilder squeezed = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            squeezed.append(
                    switch (plain.charAt(at)) {
                        case '’', '‘', 'ʼ', '′' -> '\'';
                        case '“', '”', '«', '»', '„' -> '"';
                        default -> plain.charAt(at);
                    });
        }
        return squeezed.toString();
    }
}
