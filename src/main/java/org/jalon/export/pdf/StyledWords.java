package org.jalon.export.pdf;

import java.util.List;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Paragraph.Stretch;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedChange;

/** Words of one look and one fate, ready to be set: what cannot be printed is left out. */
record StyledWords(String text, TextStyle letters, PrintedChange change) {

    private static final String JOINER = "\u2060";
    private static final String TAB = "    ";

    /** Unicode's own sign for half a character. */
    private static final char REPLACEMENT = '\uFFFD';

    /** @param text with the blanks and hyphens that it is to have */
    static StyledWords of(String text, TextStyle letters, PrintedChange change) {
        TextStyle coloured = switch (change) {
            case PrintedChange.None none -> letters;
            case PrintedChange.Added added -> letters.in(Colours.ADDED);
            case PrintedChange.Removed removed -> letters.in(Colours.REMOVED);
        };
        return new StyledWords(printable(text), coloured, change);
    }

    /** A number that no line parts from the word before it. */
    static StyledWords joined(String number, TextStyle letters, PrintedChange change) {
        return of(JOINER + number, letters, change);
    }

    static List<StyledWords> of(Phrase phrase, TextStyle letters) {
        return List.of(of(NonBreaking.in(phrase.text()), letters, PrintedChange.NONE));
    }

    /** Whether these gave way to the next ones with nothing to part them. A number of a note stays with the word before it. */
    boolean isReplacedBy(StyledWords next) {
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
