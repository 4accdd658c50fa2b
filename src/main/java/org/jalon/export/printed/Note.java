package org.jalon.export.printed;

import org.jalon.export.printed.Paragraph.Stretch;

/**
 * Words that stand apart from the paragraph they belong to, such as the documents that say so: behind the paragraph's last word is their
 * number, which whoever renders them counts. They are no words of the cell.
 *
 * @param change of the note as a whole: one with other words than before is removed and added, since a program that decides on changes may
 *     look for them where the numbers stand, and nowhere else (see decision 0044)
 */
public record Note(Phrase words, PrintedChange change) {

    /** A note in which nothing is compared. */
    public static Note of(Phrase words) {
        return new Note(words, PrintedChange.NONE);
    }

    /** Its words, as those of a paragraph are told, with blanks and hyphens that do not break where none should. */
    public Stretch stretch() {
        return new Stretch(NonBreaking.in(words.text()), change);
    }
}
