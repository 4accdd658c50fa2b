package org.jalon.export.pdf;

import java.util.Arrays;
import java.util.List;
import org.jalon.export.pdf.typeface.ArabicShapes;
import org.jalon.export.pdf.typeface.Directions;
import org.jalon.export.pdf.typeface.FontStyle;
import org.jalon.export.pdf.typeface.JoinedShapes;

/**
 * The text of a paragraph, and how wide any part of it is. Looking at a part takes as long as the part is, however long the paragraph and however many
 * pieces it has.
 */
final class MeasuredText {

    /** How wide letters are, as a part of their size. */
    interface Widths {
        float of(String text, FontStyle cut);
    }

    /** How much of a word is measured before it is asked whether that is too much already. */
    private static final int STEP = 128;

    /** Letters that join have other widths where a text is taken apart: a word is too wide for sure once its parts are so by far. */
    private static final float FOR_SURE = 2;

    private final Widths widths;
    private final List<StyledWords> words;
    private final int[] starts;
    private final String text;
    private final Directions directions;

    MeasuredText(Widths widths, List<StyledWords> words) {
        this.widths = widths;
        this.words = words;
        this.starts = new int[words.size()];
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < words.size(); n++) {
            starts[n] = all.length();
            all.append(words.get(n).text());
        }
        this.text = all.toString();
        this.directions = Directions.of(text);
    }

    String text() {
        return text;
    }

    Directions directions() {
        return directions;
    }

    /** What is done with a part of it that has one look. */
    interface Part {
        void at(int place, String part, StyledWords words);
    }

    /** The parts between two places, in the order of reading. */
    void parts(int start, int end, Part each) {
        for (int n = wordsAt(start); n < words.size() && starts[n] < end; n++) {
            StyledWords one = words.get(n);
            int from = Math.max(start, starts[n]);
            int to = Math.min(end, starts[n] + one.text().length());
            if (from < to) {
                each.at(from, text.substring(from, to), one);
            }
        }
    }

    float width(int start, int end) {
        float[] sum = {0};
        parts(start, end, (place, part, one) -> sum[0] += width(shaped(part), one));
        return sum[0];
    }

    /** @param shown as it is drawn */
    float width(String shown, StyledWords one) {
        return widths.of(shown, one.letters().cut()) * one.letters().size();
    }

    /** How wide it is, or, if that is more than {@code most}, how wide at least. */
    float width(int start, int end, float most) {
        float sum = 0;
        int place = start;
        while (end - place > STEP) {
            int next = place + (Character.isLowSurrogate(text.charAt(place + STEP)) ? STEP + 1 : STEP);
            sum += width(place, next);
            if (sum > FOR_SURE * most) {
                return sum;
            }
            place = next;
        }
        return width(start, end);
    }

    /** With the shapes that letters have beside each other. */
    String shaped(String part) {
        return directions.arePlain() ? part : JoinedShapes.shape(ArabicShapes.shape(part));
    }

    /** Of which words the letter at a place is one. */
    private int wordsAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
