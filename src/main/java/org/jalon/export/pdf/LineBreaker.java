package org.jalon.export.pdf;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as the Java platform has it, but never behind a slash, so that a symbol such as S/2017/478 stays whole, nor behind an
 * apostrophe between letters, as in 'l’échéance', nor at a joiner.
 */
final class LineBreaker {

    /** Which the Java platform takes for a letter of any script. */
    private static final char JOINER = '\u2060';

    static final int NONE = BreakIterator.DONE;

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private final String text;

    LineBreaker(String text) {
        this.text = text;
        places.setText(text);
    }

    /** The next place, or {@link #NONE}. */
    int next() {
        int place = places.next();
        while (place != NONE && place < text.length() && isWithin(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean isWithin(int place) {
        char last = text.charAt(place - 1);
        return last == '/'
                || last == JOINER
                || text.charAt(place) == JOINER
                || ((last == '’' || last == '\'')
                        && place > 1
                        && Character.isLetter(text.charAt(place - 2))
                        && Character.isLetter(text.charAt(place)));
    }
}
