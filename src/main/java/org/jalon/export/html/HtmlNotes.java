package org.jalon.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.export.printed.Note;
import org.jalon.export.printed.Phrase;

/** Notes below the table: a page for a browser has no foot. From each number one comes to the other and back. */
final class HtmlNotes {

    private final Markup page;
    private final Locale language;
    private final List<Note> notes = new ArrayList<>();

    HtmlNotes(Markup page, Locale language) {
        this.page = page;
        this.language = language;
    }

    /** The number behind the last word of a paragraph. */
    void refer(HtmlText text, Note note) {
        notes.add(note);
        String number = String.valueOf(notes.size());
        page.open("sup", "id", "reference-" + number);
        text.marked(
                note.change(),
                () -> page.leaf(
                        "a",
                        number,
                        "href",
                        "#note-" + number,
                        "role",
                        "doc-noteref",
                        "title",
                        note.words().text()));
        page.close();
    }

    void write(Phrase title) {
        if (notes.isEmpty()) {
            return;
        }
        HtmlText text = new HtmlText(page, language, this);
        page.open("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", "notes");
        page.leaf("h3", title.text(), "id", "notes");
        for (int n = 1; n <= notes.size(); n++) {
            Note note = notes.get(n - 1);
            page.open(
                    "p",
                    "id",
                    "note-" + n,
                    "lang",
                    note.words().language().equals(language)
                            ? ""
                            : note.words().language().toLanguageTag(),
                    "dir",
                    HtmlPage.direction(note.words().text()));
            page.open("sup")
                    .leaf("a", String.valueOf(n), "href", "#reference-" + n, "role", "doc-backlink")
                    .close()
                    .text(" ");
            text.stretch(note.stretch());
            page.close();
        }
        page.close();
    }
}
