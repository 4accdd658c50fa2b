package org.jalon.export.html;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as the Java platform has it, but never behind a slash, so that a symbol such as S/2017/478 stays whole. */
final class LineBreaker implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length() && text.charAt(place - 1) == '/') {
            place = places.next();
        }
        return place;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }
}
