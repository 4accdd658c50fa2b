package org.jalon.export.pdf;

import java.util.List;
import org.jalon.export.printed.Change;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Paragraph.Stretch;
import org.jalon.export.printed.Phrase;

/** Words of one look and one fate, ready to be set: what cannot be printed is left out. */
record Words(String text, TextStyle letters, Change change) {

    private static final String JOINER = "\u2060";
    private static final String TAB = "    ";

    /** Unicode's own sign for half a character. */
    private static final char REPLACEMENT = '\uFFFD';

    /** @param text with the blanks and hyphens that it is to have */
    static Words of(String text, TextStyle letters, Change change) {
        TextStyle coloured = switch (change) {
            case Change.None none -> letters;
            case Change.Added added -> letters.in(Colours.ADDED);
            case Change.Removed removed -> letters.in(Colours.REMOVED);
        };
        return new Words(printable(text), coloured, change);
    }

    /** A number that no line parts from the word before it. */
    static Words joined(String number, TextStyle letters, Change change) {
        return of(JOINER + number, letters, change);
    }

    static List<Words> of(Phrase phrase, TextStyle letters) {
        return List.of(of(NonBreaking.in(phrase.text()), letters, Change.NONE));
    }

    /** Whether these gave way to the next ones with nothing to part them. A number of a note stays with the word before it. */
    boolean isReplacedBy(Words next) {
        return new Stretch(text, change).isReplacedBy(new Stretch(next.text(), next.change()))
                && !next.text().startsWith(JOINER);
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                printable.append(TAB);
            } else if (character == '\u2028' || character == '\u2029') {
                printable.append('\n');
            } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                printable.append(REPLACEMENT);
            } else if (character == '\n' || Character.getType(character) != Character.CONTROL) {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }
}
