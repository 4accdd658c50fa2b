package org.jalon.export.order;

import java.util.Optional;
import java.util.Set;
import org.jalon.export.request.Citations;
import org.jalon.shared.Lang;
import org.jalon.table.Change;
import org.jalon.table.RowFilter;
import org.jalon.table.TableRef;

/** A choice while one value of it or another is changed. */
final class OpenChoice {

    DocumentKind kind;
    TableRef shown;
    TableRef comparedWith;
    Optional<String> indicator;
    RowFilter filter;
    Set<Change> changes;
    Lang language;
    String format;
    Citations citations;
    boolean merged;
    boolean sheets;
    boolean conversation;

    OpenChoice(DocumentChoice of) {
        kind = of.kind();
        shown = of.shown();
        comparedWith = of.comparedWith();
        indicator = of.indicator();
        filter = of.filter();
        changes = of.changes();
        language = of.language();
        format = of.format();
        citations = of.citations();
        merged = of.merged();
        sheets = of.sheets();
        conversation = of.conversation();
    }

    /** What does not go together is left out. */
    DocumentChoice made() {
        return new DocumentChoice(
                kind,
                shown,
                comparedWith,
                indicator,
                filter,
                changes,
                language,
                format,
                citations,
                merged,
                sheets,
                conversation);
    }
}
