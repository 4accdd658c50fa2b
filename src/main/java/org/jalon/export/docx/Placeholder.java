package org.jalon.export.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.PrintedAnnex.Standing;

/** What a template names in double braces and Jalon puts in its place: {@code {{title}}}. */
enum Placeholder {
    HEADING(true, document -> List.of(document.head().heading())),
    ORIGINAL(
            true,
            document -> Stream.concat(Stream.of(document.head().original()), document.head().untranslated().stream())
                    .toList()),
    TITLE(true, document -> List.of(document.head().title())),
    /** Says on what is not published that it is not, and on a corrigendum that it is one; nothing on what else is published. */
    MARK(true, document -> document.standing().aboveEveryPage().stream().toList()),
    /** The symbol of the report or of the corrigendum or, without one, the address of the table. */
    SYMBOL(true, document -> switch (document.standing()) {
        case Standing.Published published ->
            List.of(new Phrase(published.symbol(), document.head().heading().language()));
        case Standing.NotPublished draft -> List.of(draft.label());
    }),
    TABLE(true, document -> List.of()),
    /** The digest of a sealed table. */
    SEAL(true, document -> document.seal().stream().toList()),
    PLACE(false, document -> document.standing().belowTitle()),
    CONTINUED(false, document -> List.of(document.head().continued()));

    private interface Value {
        List<Phrase> of(Printed document);
    }

    private final boolean needed;
    private final Value value;

    Placeholder(boolean needed, Value value) {
        this.needed = needed;
        this.value = value;
    }

    /** Whether every template has it. */
    boolean isNeeded() {
        return needed;
    }

    /** Each a paragraph of its own; none if it has nothing to say of this document. */
    List<Phrase> value(Printed document) {
        return value.of(document);
    }

    String written() {
        return "{{" + name().toLowerCase(Locale.ROOT) + "}}";
    }

    static Optional<Placeholder> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
