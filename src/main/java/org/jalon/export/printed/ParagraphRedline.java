package org.jalon.export.printed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Paragraph.Stretch;
import org.jalon.shared.text.WordDiff;

/**
 * The paragraphs of a cell of two tables as one list in which every difference is marked, word by word or text by text.
 *
 * @param noting whose the differences of notes are
 * @param wholly whether a text that differs is replaced as a whole
 */
record ParagraphRedline(Hand hand, Hand noting, boolean wholly) {

    ParagraphRedline(Hand hand) {
        this(hand, hand);
    }

    ParagraphRedline(Hand hand, Hand noting) {
        this(hand, noting, false);
    }

    /** For what is chosen from a list: 'Not implemented' is no 'Implemented' with a word before it. */
    static ParagraphRedline ofChoices(Hand hand) {
        return new ParagraphRedline(hand, hand, true);
    }

    List<Paragraph> between(List<Paragraph> before, List<Paragraph> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        return within(filled(before, after), filled(after, before));
    }

    /** As they stand among others, so that there may be none of them. */
    List<Paragraph> within(List<Paragraph> before, List<Paragraph> after) {
        return Alignment.inOrder(before, after).stream().map(this::one).toList();
    }

    List<Paragraph> all(List<Paragraph> paragraphs, PrintedChange change) {
        return paragraphs.stream().map(paragraph -> marked(paragraph, change)).toList();
    }

    Paragraph one(Paragraph before, Paragraph after) {
        Optional<Shape> shape = before.shape() == after.shape() ? Optional.empty() : Optional.of(before.shape());
        return new Paragraph(
                after.shape(),
                shape,
                after.language(),
                between(before.text(), after.text()),
                PrintedChange.NONE,
                notes(before.notes(), after.notes()));
    }

    private List<Note> notes(List<Note> before, List<Note> after) {
        return before.equals(after)
                ? after
                : Stream.concat(
                                before.stream().map(note -> new Note(note.words(), new PrintedChange.Removed(noting))),
                                after.stream().map(note -> new Note(note.words(), new PrintedChange.Added(noting))))
                        .toList();
    }

    private List<Stretch> between(String before, String after) {
        // What must not be parted is so only as a whole: the pieces of a changed text no longer show it.
        String was = NonBreaking.in(before);
        String is = NonBreaking.in(after);
        if (wholly && !was.equals(is)) {
            return Stream.of(
                            new Stretch(was, new PrintedChange.Removed(hand)),
                            new Stretch(is, new PrintedChange.Added(hand)))
                    .filter(stretch -> !stretch.text().isEmpty())
                    .toList();
        }
        return WordDiff.of(was, is).stream()
                .map(segment -> new Stretch(segment.text(), change(segment.kind())))
                .toList();
    }

    private Paragraph one(Alignment<Paragraph> pair) {
        if (pair.isPaired()) {
            return one(pair.before().orElseThrow(), pair.after().orElseThrow());
        }
        return pair.before()
                .map(gone -> marked(gone, new PrintedChange.Removed(hand)))
                .or(() -> pair.after().map(come -> marked(come, new PrintedChange.Added(hand))))
                .orElseThrow();
    }

    private static Paragraph marked(Paragraph paragraph, PrintedChange change) {
        return new Paragraph(
                paragraph.shape(),
                Optional.empty(),
                paragraph.language(),
                marked(paragraph.stretches(), change),
                change,
                paragraph.notes().stream()
                        .map(note -> new Note(note.words(), change))
                        .toList());
    }

    private static List<Stretch> marked(List<Stretch> stretches, PrintedChange change) {
        return stretches.stream()
                .map(stretch -> new Stretch(stretch.text(), change))
                .toList();
    }

    private PrintedChange change(WordDiff.Kind kind) {
        return switch (kind) {
            case SAME -> PrintedChange.NONE;
            case REMOVED -> new PrintedChange.Removed(hand);
            case ADDED -> new PrintedChange.Added(hand);
        };
    }

    /** A blank cell is one blank paragraph: a cell cannot be without. */
    private static List<Paragraph> filled(List<Paragraph> paragraphs, List<Paragraph> others) {
        return paragraphs.isEmpty()
                ? List.of(Paragraph.of(
                        Shape.PLAIN, new Phrase("", others.getFirst().language())))
                : paragraphs;
    }
}
