package org.jalon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jalon.export.pdf.TextLine.Piece;
import org.jalon.export.pdf.typeface.Directions;
import org.jalon.export.pdf.typeface.Typefaces;
import org.jalon.export.printed.PrintedChange;

/**
 * Sets a paragraph in lines of a given width. Its work grows with the text and not faster: one word may be as long as a comment, and a comparison has
 * thousands of small pieces.
 */
final class Typesetter {

    /** Seen, and too narrow to be read as a blank by those who take the words out of the file again. */
    private static final float GAP = 0.1f;

    private final List<StyledWords> words;
    private final MeasuredText measured;
    private final String text;
    private final float width;
    private final NavigableSet<Integer> replacements = new TreeSet<>();
    private final List<TextLine> lines = new ArrayList<>();

    private Typesetter(MeasuredText.Widths widths, List<StyledWords> words, float width) {
        this.words = words;
        this.measured = new MeasuredText(widths, words);
        this.text = measured.text();
        this.width = width;
        int place = 0;
        for (int n = 1; n < words.size(); n++) {
            place += words.get(n - 1).text().length();
            if (words.get(n - 1).isReplacedBy(words.get(n))) {
                replacements.add(place);
            }
        }
    }

    /** @param width in points; a word that is wider is broken where it must be */
    static List<TextLine> lines(Typefaces faces, List<StyledWords> words, float width) {
        return lines(faces::width, words, width);
    }

    static List<TextLine> lines(MeasuredText.Widths widths, List<StyledWords> words, float width) {
        if (words.isEmpty()) {
            return List.of();
        }
        Typesetter setting = new Typesetter(widths, words, width);
        int from = 0;
        for (int end = setting.text.indexOf('\n'); end >= 0; end = setting.text.indexOf('\n', from)) {
            setting.hardLine(from, end);
            from = end + 1;
        }
        setting.hardLine(from, setting.text.length());
        return setting.lines;
    }

    private void hardLine(int from, int end) {
        LineBreaker breaker = new LineBreaker(text.substring(from, end), replacementsWithin(from, end));
        int start = from;
        int place = from;
        float taken = 0;
        for (int next = breaker.next(); next != LineBreaker.NONE; next = breaker.next()) {
            int until = from + next;
            float word = measured.width(place, withoutBlanks(place, until), width);
            float gap = gap(start, place);
            if (taken + gap + word > width && place > start) {
                line(start, place);
                start = place;
                taken = 0;
                gap = 0;
            }
            while (word > width) {
                int fits = fitting(start, until);
                line(start, fits);
                start = fits;
                word = measured.width(start, withoutBlanks(start, until), width);
            }
            taken += gap + measured.width(Math.max(start, place), until);
            place = until;
        }
        if (place > start || from == end) {
            line(start, end);
        }
    }

    /** Counted from {@code from}. */
    private NavigableSet<Integer> replacementsWithin(int from, int end) {
        NavigableSet<Integer> within = new TreeSet<>();
        replacements.subSet(from, false, end, false).forEach(place -> within.add(place - from));
        return within;
    }

    /** What stays free before {@code place} in a line that begins at {@code start}: new words keep away from the old ones. */
    private float gap(int start, int place) {
        return place > start && replacements.contains(place)
                ? GAP * words.getFirst().letters().size()
                : 0;
    }

    /** As many characters as the line takes, at least one; a character and its marks stay together. */
    private int fitting(int start, int end) {
        int place = start;
        float taken = 0;
        while (place < end) {
            int next = text.offsetByCodePoints(place, 1);
            while (next < end && Character.getType(text.codePointAt(next)) == Character.NON_SPACING_MARK) {
                next = text.offsetByCodePoints(next, 1);
            }
            taken += measured.width(place, next);
            if (taken > width && place > start) {
                return place;
            }
            place = next;
        }
        return place;
    }

    private int withoutBlanks(int start, int end) {
        int place = end;
        while (place > start && text.charAt(place - 1) == ' ') {
            place--;
        }
        return place;
    }

    private void line(int start, int end) {
        int last = withoutBlanks(start, end);
        List<Piece> pieces = new ArrayList<>();
        if (start < last) {
            for (Directions.Stretch stretch : measured.directions().visual(start, last)) {
                List<Piece> within = new ArrayList<>();
                pieces(stretch.start(), stretch.end(), within);
                if (stretch.rightToLeft()) {
                    within.reversed().forEach(piece -> pieces.add(turned(piece)));
                } else {
                    pieces.addAll(within);
                }
            }
        }
        float taken = (float) pieces.stream().mapToDouble(Piece::width).sum();
        TextStyle letters = words.stream()
                .map(StyledWords::letters)
                .filter(one -> one.rise() == 0)
                .findFirst()
                .orElse(words.getFirst().letters());
        lines.add(new TextLine(
                pieces,
                taken,
                letters.lineHeight(),
                letters.baseline(),
                measured.directions().isRightToLeft()));
    }

    private void pieces(int start, int end, List<Piece> pieces) {
        measured.parts(start, end, (place, part, one) -> {
            float gap = gap(start, place);
            if (gap > 0) {
                pieces.add(new Piece("", new StyledWords("", one.letters(), PrintedChange.NONE), gap));
            }
            pieces.add(piece(part, one));
        });
    }

    private Piece turned(Piece piece) {
        return piece(Directions.turned(measured.shaped(piece.text())), piece.words());
    }

    private Piece piece(String shown, StyledWords one) {
        return new Piece(shown, one, measured.width(shown, one));
    }
}
