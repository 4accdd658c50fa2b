package org.jalon.export.pdf;

import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as the Java platform has it, but never behind a slash, so that a symbol such as S/2017/478 stays whole. */
final class LineBreaker {

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
        while (place != NONE && place < text.length() && text.charAt(place - 1) == '/') {
            place = places.next();
        }
        return place;
    }
}
