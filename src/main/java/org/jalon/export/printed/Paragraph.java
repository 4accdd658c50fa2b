package org.jalon.export.printed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of a cell.
 *
 * @param before its shape in the table that one compares with, where that is another one
 * @param stretches its words from left to right; none when it is blank. Those of an added paragraph are all added, those of a
 *     removed one all removed
 * @param change of the paragraph as such; {@code None} when only words in it differ
 * @param notes whose numbers stand behind the last word
 */
public record Paragraph(
        Shape shape,
        Optional<Shape> before,
        Locale language,
        List<Stretch> stretches,
        PrintedChange change,
        List<Note> notes) {

    public enum Shape {
        PLAIN,
        /** An item of a list, without its dash. */
        ITEM
    }

    /** A stretch of words that has one fate. */
    public record Stretch(String text, PrintedChange change) {

        /**
         * Whether words of this one gave way to words of the next one with nothing to part them: whoever shows both may end a line
         * between them.
         */
        public boolean isReplacedBy(Stretch next) {
            return change instanceof PrintedChange.Removed
                    && next.change() instanceof PrintedChange.Added
                    && hasWords(text)
                    && hasWords(next.text())
                    && !Character.isWhitespace(text.codePointBefore(text.length()))
                    && !Character.isWhitespace(next.text().codePointAt(0));
        }

        private static boolean hasWords(String text) {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    /** A paragraph in which nothing is compared. */
    public static Paragraph of(Shape shape, Phrase phrase) {
        List<Stretch> stretches =
                phrase.text().isEmpty() ? List.of() : List.of(new Stretch(phrase.text(), PrintedChange.NONE));
        return new Paragraph(shape, Optional.empty(), phrase.language(), stretches, PrintedChange.NONE, List.of());
    }

    /** The same with a note. */
    public Paragraph noting(Note note) {
        return new Paragraph(shape, before, language, stretches, change, List.of(note));
    }

    /** The words that stand in the table that is printed. */
    public String text() {
        return stretches.stream()
                .filter(stretch -> stretch.change().isNow())
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    /** The words that stood in the table that one compares with. */
    public String textBefore() {
        return stretches.stream()
                .filter(stretch -> stretch.change().wasBefore())
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    /** All words, removed ones included. */
    public String wholeText() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** The shape it had in the table that one compares with. */
    public Shape shapeBefore() {
        return before.orElse(shape);
    }
}
