package org.jalon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jalon.export.pdf.TextLine.Piece;
import org.jalon.export.pdf.typeface.ArabicShapes;
import org.jalon.export.pdf.typeface.Directions;
import org.jalon.export.pdf.typeface.JoinedShapes;
import org.jalon.export.pdf.typeface.Typefaces;
import org.jalon.export.printed.Change;

/** Sets a paragraph in lines of a given width. */
final class Typesetter {

    /** Seen, and too narrow to be read as a blank by those who take the words out of the file again. */
    private static final float GAP = 0.1f;

    private final Typefaces faces;
    private final List<Words> words;
    private final String text;
    private final float width;
    private final NavigableSet<Integer> replacements = new TreeSet<>();
    private final List<TextLine> lines = new ArrayList<>();

    private Typesetter(Typefaces faces, List<Words> words, float width) {
        this.faces = faces;
        this.words = words;
        this.width = width;
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < words.size(); n++) {
            if (n > 0 && words.get(n - 1).isReplacedBy(words.get(n))) {
                replacements.add(all.length());
            }
            all.append(words.get(n).text());
        }
        this.text = all.toString();
    }

    /** @param width in points; a word that is wider is broken where it must be */
    static List<TextLine> lines(Typefaces faces, List<Words> words, float width) {
        if (words.isEmpty()) {
            return List.of();
        }
        Typesetter setting = new Typesetter(faces, words, width);
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
            float word = width(place, withoutBlanks(place, until));
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
                word = width(start, withoutBlanks(start, until));
            }
            taken += gap + width(Math.max(start, place), until);
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
            taken += width(place, next);
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

    private float width(int start, int end) {
        float sum = 0;
        int at = 0;
        for (Words one : words) {
            int from = Math.max(start, at);
            at += one.text().length();
            int to = Math.min(end, at);
            if (from < to) {
                String piece = text.substring(from, to);
                sum += faces.width(
                                Directions.isPlain(piece) ? piece : shaped(piece),
                                one.letters().cut())
                        * one.letters().size();
            }
        }
        return sum;
    }

    private void line(int start, int end) {
        int last = withoutBlanks(start, end);
        List<Piece> pieces = new ArrayList<>();
        boolean rightToLeft = Directions.isRightToLeft(text);
        if (Directions.isPlain(text)) {
            pieces(start, last, pieces);
        } else if (start < last) {
            for (Directions.Stretch stretch : Directions.visual(text, start, last)) {
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
        Letters letters = words.stream()
                .map(Words::letters)
                .filter(one -> one.rise() == 0)
                .findFirst()
                .orElse(words.getFirst().letters());
        lines.add(new TextLine(pieces, taken, letters.lineHeight(), letters.baseline(), rightToLeft));
    }

    private void pieces(int start, int end, List<Piece> pieces) {
        int at = 0;
        for (Words one : words) {
            int from = Math.max(start, at);
            at += one.text().length();
            int to = Math.min(end, at);
            if (from < to) {
                float gap = gap(start, from);
                if (gap > 0) {
                    pieces.add(new Piece("", new Words("", one.letters(), Change.NONE), gap));
                }
                pieces.add(piece(text.substring(from, to), one));
            }
        }
    }

    private Piece turned(Piece piece) {
        return piece(Directions.turned(shaped(piece.text())), piece.words());
    }

    private static String shaped(String text) {
        return JoinedShapes.shape(ArabicShapes.shape(text));
    }

    private Piece piece(String shown, Words one) {
        return new Piece(
                shown,
                one,
                faces.width(shown, one.letters().cut()) * one.letters().size());
    }
}
