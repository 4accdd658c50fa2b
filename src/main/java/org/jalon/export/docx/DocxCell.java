package org.jalon.export.docx;

import java.io.IOException;
import java.util.List;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedChange.None;

/** The paragraphs of a cell, tracked: their words by {@link NonBreaking}, their marks by {@link CellMarks}. */
record DocxCell(DocxText text) {

    /** A paragraph with the names of the styles that it has now and had before. */
    record Styled(Paragraph paragraph, String style, String styleBefore) {

        Styled unbroken() {
            return new Styled(NonBreaking.in(paragraph), style, styleBefore);
        }

        /** Its looks where it stands now. */
        Looks looks() {
            return new Looks(style, paragraph.shape() == Shape.ITEM, rightToLeft(paragraph.text()));
        }

        Looks looksBefore() {
            return new Looks(styleBefore, paragraph.shapeBefore() == Shape.ITEM, rightToLeft(paragraph.textBefore()));
        }

        /** One that came or went has its direction on the side where it stands. */
        private boolean rightToLeft(String text) {
            return DocxText.isRightToLeft(paragraph.change() instanceof None ? text : paragraph.wholeText());
        }
    }

    /** What a paragraph's mark says of its looks. */
    record Looks(String style, boolean item, boolean rightToLeft) {}

    /** How the mark of a paragraph is written: its fate, its looks, and those it had. */
    record Mark(PrintedChange change, Looks now, Looks before, Hand by) {

        boolean changesLooks() {
            return !now.equals(before);
        }
    }

    /** What a slot of a row says, or nothing. */
    void write(List<Paragraph> paragraphs, PrintedChange change, boolean keptWithNext, Hand by) throws IOException {
        if (paragraphs.isEmpty()) {
            blank(change, keptWithNext);
            return;
        }
        write(
                paragraphs.stream()
                        .map(paragraph ->
                                new Styled(paragraph, style(paragraph.shape()), style(paragraph.shapeBefore())))
                        .toList(),
                keptWithNext,
                by);
    }

    /** Says nothing: a cell of Word has a paragraph nevertheless. */
    void blank(PrintedChange change, boolean keptWithNext) throws IOException {
        text.blank("TableText", keptWithNext, change);
    }

    private static String style(Shape shape) {
        return switch (shape) {
            case PLAIN -> "TableText";
            case ITEM -> "TableBullet";
        };
    }

    /** @param written at least one */
    void write(List<Styled> written, boolean keptWithNext, Hand by) throws IOException {
        List<Styled> paragraphs = written.stream().map(Styled::unbroken).toList();
        List<Mark> marks = CellMarks.of(paragraphs, by);
        for (int n = 0; n < paragraphs.size(); n++) {
            text.paragraph(paragraphs.get(n).paragraph(), marks.get(n), keptWithNext);
        }
    }
}
