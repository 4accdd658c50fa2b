package org.jalon.export.pdf;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Collections;
import java.util.Locale;
import java.util.NavigableSet;

/**
 * Where a line may end: as the Java platform has it, but never behind a slash, so that a symbol such as S/2017/478 stays whole, nor behind an
 * apostrophe between letters, as in 'l’échéance', nor at a joiner, nor behind a full stop, a comma or a colon within a number, a time or an
 * abbreviation, as in 22:48 or 3.a, where the platform's rules are coarser than Unicode's (UAX 14, LB25 and LB29).
 */
final class LineBreaker {

    /** Which the Java platform takes for a letter of any script. */
    private static final char JOINER = '\u2060';

    /** Unicode's class IS: what stands within numbers, and at the end of clauses. */
    private static final String INFIXES = ",.:;\u037e\u0589\u060c\u060d\u07f8\u2044\ufe10\ufe13\ufe14";

    static final int NONE = BreakIterator.DONE;

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private final String text;
    private final NavigableSet<Integer> further;
    private int last;
    private int ahead;

    LineBreaker(String text) {
        this(text, Collections.emptyNavigableSet());
    }

    /** @param further places within the text where a line may end, whatever stands there */
    LineBreaker(String text, NavigableSet<Integer> further) {
        this.text = text;
        this.further = further;
        places.setText(text);
    }

    /** The next place, or {@link #NONE}. */
    int next() {
        if (ahead == last) {
            ahead = ordinary();
        }
        Integer between = further.higher(last);
        last = between != null && between < ahead ? between : ahead;
        return last;
    }

    private int ordinary() {
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
                || (INFIXES.indexOf(last) >= 0 && goesOn(text.codePointAt(place)))
                || ((last == '’' || last == '\'')
                        && place > 1
                        && Character.isLetter(text.charAt(place - 2))
                        && Character.isLetter(text.charAt(place)));
    }

    /** In scripts without blanks any character may begin a line. */
    private static boolean goesOn(int character) {
        return Character.isDigit(character)
                || (Character.isLetter(character)
                        && switch (UnicodeScript.of(character)) {
                            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI, THAI, LAO, KHMER, MYANMAR -> false;
                            default -> true;
                        });
    }
}
