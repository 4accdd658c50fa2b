package org.jalon.export.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jalon.export.printed.Change;
import org.jalon.export.printed.Change.Added;
import org.jalon.export.printed.Change.None;
import org.jalon.export.printed.Change.Removed;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Paragraph;

/**
 * The paragraphs of a cell, tracked.
 *
 * <p>What Word tracks of a paragraph is the mark at its end, and the mark that ends a cell cannot be tracked. So where the last paragraphs of a
 * cell came or went, the marks are those before them: the paragraph in front gives its mark, and the last one keeps its own, with the
 * looks of the paragraph in front as the other side's looks. Whichever way one decides, each paragraph that is left has the looks it
 * should have.
 *
 * <p>Paragraphs that went from the top of a cell already wear the looks of what now begins it, their own being the other side's: when they go,
 * Word gives what follows its own looks, and LibreOffice gives it theirs.
 */
record DocxCell(DocxText text) {

    /** A paragraph with the names of the styles that it has now and had before. */
    record Styled(Paragraph paragraph, String style, String styleBefore) {

        /** Its looks where it stands now. */
        Looks looks() {
            return new Looks(style, paragraph.shape() == Paragraph.Shape.ITEM, rightToLeft(paragraph.text()));
        }

        Looks looksBefore() {
            return new Looks(
                    styleBefore, paragraph.shapeBefore() == Paragraph.Shape.ITEM, rightToLeft(paragraph.textBefore()));
        }

        /** One that came or went has its direction on the side where it stands. */
        private boolean rightToLeft(String text) {
            return DocxText.isRightToLeft(paragraph.change() instanceof None ? text : paragraph.wholeText());
        }
    }

    /** What a paragraph's mark says of its looks. */
    record Looks(String style, boolean item, boolean rightToLeft) {}

    /** How the mark of a paragraph is written: its fate, its looks, and those it had. */
    record Mark(Change change, Looks now, Looks before, Hand by) {

        boolean changesLooks() {
            return !now.equals(before);
        }
    }

    /** @param paragraphs at least one */
    void write(List<Styled> paragraphs, boolean keptWithNext, Hand by) throws IOException {
        List<Mark> marks = marks(paragraphs, by);
        for (int n = 0; n < paragraphs.size(); n++) {
            text.paragraph(paragraphs.get(n).paragraph(), marks.get(n), keptWithNext);
        }
    }

    private static List<Mark> marks(List<Styled> paragraphs, Hand by) {
        List<Mark> marks = withMovedMarks(paragraphs, by);
        int top = 0;
        while (top < marks.size() && paragraphs.get(top).paragraph().change() instanceof Removed) {
            top++;
        }
        for (int n = 0; n < top && top < marks.size(); n++) {
            Mark gone = marks.get(n);
            marks.set(n, new Mark(gone.change(), marks.get(top).now(), gone.now(), by));
        }
        return marks;
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
        Change change = paragraphs.get(end).paragraph().change();
        Mark ahead = marks.get(front);
        marks.set(front, new Mark(change, ahead.now(), ahead.before(), by));
        Looks own = marks.get(end).now();
        marks.set(
                end,
                switch (change) {
                    case Added added -> new Mark(Change.NONE, own, ahead.before(), by);
                    case Removed removed -> new Mark(Change.NONE, ahead.now(), own, by);
                    case None none -> marks.get(end);
                });
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
