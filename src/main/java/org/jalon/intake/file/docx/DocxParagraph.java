package org.jalon.intake.file.docx;

import java.util.Optional;
import org.jalon.shared.office.WordNumbering;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class DocxParagraph {

    final StringBuilder text = new StringBuilder();
    Optional<String> number = Optional.empty();
    WordNumbering.Place place = new WordNumbering.Place(null, null);

    @Nullable
    String style;

    boolean endIsGone;

    void say(String said) {
        number.ifPresent(before -> text.append(before).append(' '));
        number = Optional.empty();
        text.append(said);
    }

    /** A number stands there also where nothing follows it, as in a column of numbers. */
    void end() {
        number.ifPresent(text::append);
        number = Optional.empty();
    }

    /** Whether its end is no end on the side of the changes that is read: the next one goes on in it. */
    boolean gone() {
        return endIsGone;
    }

    DocxParagraph joined() {
        DocxParagraph next = new DocxParagraph();
        next.text.append(text);
        return next;
    }
}
