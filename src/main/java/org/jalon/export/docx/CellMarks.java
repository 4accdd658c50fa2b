package org.jalon.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalon.export.docx.DocxCell.Looks;
import org.jalon.export.docx.DocxCell.Mark;
import org.jalon.export.docx.DocxCell.Styled;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedChange.Added;
import org.jalon.export.printed.PrintedChange.None;
import org.jalon.export.printed.PrintedChange.Removed;

/**
 * The marks that end the paragraphs of a cell: which of them came or went, and what they say of looks. Whichever way one decides, each paragraph
 * that is left has the looks it should have, in Word and in LibreOffice (docs/decisions/0043-what-the-table-looks-like-to-libreoffice.md).
 *
 * <p>What Word tracks of a paragraph is the mark at its end, and the mark that ends a cell cannot be tracked. So where the last paragraphs of a
 * cell came or went, the marks are those before them: the paragraph in front gives its mark, and the last one keeps its own, with the
 * looks of the paragraph in front as the other side's looks. The same holds where words came or went at the end of the paragraph in front, too.
 *
 * <p>When a mark goes, Word gives what follows its own looks, and LibreOffice may give it those of the paragraph that went. So that one wears, on the side
 * where its mark goes, the looks of the paragraph that it is joined to.
 */
final class CellMarks {

    private CellMarks() {}

    /** One for each paragraph. */
    static List<Mark> of(List<Styled> paragraphs, Hand by) {
        List<Mark> marks = withMovedMarks(paragraphs, by);
        for (int n = marks.size() - 1; n > 0; n--) {
            if (endsRun(paragraphs, n) && n < marks.size() - 1) {
                moveWithWords(paragraphs, marks, n, by);
            }
        }
        for (int n = 0; n < marks.size(); n++) {
            marks.set(n, withLooksOfNext(paragraphs, marks, n));
        }
        return marks;
    }

    /** Whether it came or went, and the next one did not, or not in the same way. */
    private static boolean endsRun(List<Styled> paragraphs, int n) {
        PrintedChange change = paragraphs.get(n).paragraph().change();
        return !(change instanceof None)
                && (n + 1 == paragraphs.size()
                        || isAdded(change)
                                != isAdded(paragraphs.get(n + 1).paragraph().change())
                        || paragraphs.get(n + 1).paragraph().change() instanceof None);
    }

    /**
     * Where words came or went at the end of a paragraph and so did the paragraphs behind it, all of that is one stretch, as when somebody types it:
     * it begins with those words and ends before the mark of its last paragraph. LibreOffice takes it for one in any case.
     */
    private static void moveWithWords(List<Styled> paragraphs, List<Mark> marks, int end, Hand by) {
        PrintedChange change = paragraphs.get(end).paragraph().change();
        int front = end;
        while (front >= 0 && paragraphs.get(front).paragraph().change().equals(change)) {
            front--;
        }
        if (front < 0
                || !(paragraphs.get(front).paragraph().change() instanceof None)
                || !(marks.get(front).change() instanceof None)
                || !endsLike(paragraphs.get(front).paragraph(), change)) {
            return;
        }
        Mark ahead = marks.get(front);
        marks.set(front, new Mark(change, ahead.now(), ahead.before(), by));
        marks.set(end, withMarkOf(ahead, marks.get(end).now(), change, by));
    }

    private static boolean endsLike(Paragraph paragraph, PrintedChange change) {
        if (paragraph.stretches().isEmpty()) {
            return false;
        }
        PrintedChange last = paragraph.stretches().getLast().change();
        return !(last instanceof None) && isAdded(last) == isAdded(change);
    }

    private static boolean isAdded(PrintedChange change) {
        return change instanceof Added;
    }

    /** The looks of a paragraph that stands where one came or went, and keeps the mark of the one in front. */
    private static Mark withMarkOf(Mark ahead, Looks own, PrintedChange change, Hand by) {
        return isAdded(change)
                ? new Mark(PrintedChange.NONE, own, ahead.before(), by)
                : new Mark(PrintedChange.NONE, ahead.now(), own, by);
    }

    /** On the side where its mark goes, a paragraph wears the looks of the one that it is joined to. */
    private static Mark withLooksOfNext(List<Styled> paragraphs, List<Mark> marks, int n) {
        Mark mark = marks.get(n);
        return switch (paragraphs.get(n).paragraph().change()) {
            case None none -> mark;
            case Added added
            when mark.change() instanceof Added ->
                next(marks, n, PrintedChange::wasBefore)
                        .map(next -> new Mark(
                                mark.change(), mark.now(), marks.get(next).before(), mark.by()))
                        .orElse(mark);
            case Removed removed
            when mark.change() instanceof Removed ->
                next(marks, n, PrintedChange::isNow)
                        .map(next -> new Mark(mark.change(), marks.get(next).now(), mark.now(), mark.by()))
                        .orElse(mark);
            case Added added -> mark;
            case Removed removed -> mark;
        };
    }

    /** The next paragraph whose mark stays. */
    private static Optional<Integer> next(List<Mark> marks, int from, Predicate<PrintedChange> stays) {
        for (int n = from + 1; n < marks.size(); n++) {
            if (stays.test(marks.get(n).change())) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    private static List<Mark> withMovedMarks(List<Styled> paragraphs, Hand by) {
        List<Mark> marks = new ArrayList<>();
        paragraphs.forEach(
                styled -> marks.add(new Mark(styled.paragraph().change(), styled.looks(), styled.looksBefore(), by)));
        int front = lastKept(paragraphs);
        int end = paragraphs.size() - 1;
        if (front < 0 || front == end) {
            return marks;
        }
        PrintedChange change = paragraphs.get(end).paragraph().change();
        Mark ahead = marks.get(front);
        marks.set(front, new Mark(change, ahead.now(), ahead.before(), by));
        marks.set(end, withMarkOf(ahead, marks.get(end).now(), change, by));
        return marks;
    }

    private static int lastKept(List<Styled> paragraphs) {
        for (int n = paragraphs.size() - 1; n >= 0; n--) {
            if (paragraphs.get(n).paragraph().change() instanceof None) {
                return n;
            }
        }
        return -1;
    }
}
