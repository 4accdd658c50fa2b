package org.jalon.export.order;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.export.request.Citations;
import org.jalon.shared.Lang;
import org.jalon.table.AsAt;
import org.jalon.table.Change;
import org.jalon.table.RowFilter;
import org.jalon.table.TableRef;

/**
 * All that one can choose of a document, as the address of the export page says it. What does not go together is left out, so that every
 * choice can be made: a spreadsheet has no conversation, a matrix no rows to filter.
 *
 * @param shown the table, the later side of a comparison, or the last period of a matrix; without a period, the newest one
 * @param comparedWith the state whose differences are marked, the earlier side of a comparison, or the first period of a matrix; unnamed if
 *     none are, if it follows from the later side, or if it is the earliest
 * @param indicator whose history it is
 * @param filter which rows of the table
 * @param changes which rows of a comparison; empty for all that changed at all
 * @param citations where the documents are named that say so
 * @param merged whether a spreadsheet merges cells
 * @param sheets whether a spreadsheet has sheets for the matrix and the whole history as well
 * @param conversation whether the internal conversation was asked for: the first time of two
 */
public record DocumentChoice(
        DocumentKind kind,
        TableRef shown,
        TableRef comparedWith,
        Optional<String> indicator,
        RowFilter filter,
        Set<Change> changes,
        Lang language,
        String format,
        Citations citations,
        boolean merged,
        boolean sheets,
        boolean conversation) {

    /** Formats that are laid out as pages. */
    private static final Set<String> PAGES = Set.of("docx", "pdf", "html");

    public DocumentChoice {
        changes = Set.copyOf(changes);
        if (!kind.formats().contains(format)) {
            format = kind.formats().getFirst();
        }
        boolean table = kind == DocumentKind.TABLE;
        boolean pages = PAGES.contains(format);
        citations = table && pages ? citations : Citations.NONE;
        merged = merged && table && format.equals("xlsx");
        sheets = sheets && table && format.equals("xlsx");
        conversation = conversation && table && pages;
        if (!table) {
            filter = RowFilter.ALL;
        }
        switch (kind) {
            case TABLE, COMPARISON -> {}
            case MATRIX -> {
                shown = shown.read(new AsAt.Current());
                comparedWith = comparedWith.read(new AsAt.Current());
            }
            case HISTORY, MANDATE -> {
                shown = TableRef.unnamed();
                comparedWith = TableRef.unnamed();
            }
        }
        if (kind != DocumentKind.COMPARISON) {
            changes = Set.of();
        }
        if (kind != DocumentKind.HISTORY) {
            indicator = Optional.empty();
        }
    }

    /**
     * What a query asks for; what it does not say, is as it is asked for most often.
     *
     * @param otherwise the language if it names none
     * @throws org.jalon.shared.NotFound if a moment is no moment or a number no number
     */
    public static DocumentChoice of(Map<String, List<String>> query, Lang otherwise) {
        return ChoiceAddress.read(query, otherwise);
    }

    /** What is shown of a comparison: everything but the unchanged, unless one asked for something else. */
    public Set<Change> shownChanges() {
        return changes.isEmpty() ? EnumSet.complementOf(EnumSet.of(Change.UNCHANGED)) : changes;
    }

    public Locale locale() {
        return language.locale();
    }

    /** As parameters, always in the same order, so that one choice has one address. */
    public Map<String, String> parameters() {
        return ChoiceAddress.parameters(this);
    }

    /** The same as the query of an address, without a question mark. */
    public String query() {
        return ChoiceAddress.query(this);
    }

    /** The same of another kind, as far as it can be chosen there. */
    public DocumentChoice ofKind(DocumentKind other) {
        boolean otherPeriods = kind == DocumentKind.MATRIX || other == DocumentKind.MATRIX;
        return changed(now -> {
            now.kind = other;
            if (otherPeriods && kind != other) {
                now.shown = TableRef.unnamed();
                now.comparedWith = TableRef.unnamed();
            }
        });
    }

    /** The same of another period or another state of it. */
    public DocumentChoice showing(TableRef other) {
        return changed(now -> now.shown = other);
    }

    /** The same beside another period or another state of it; beside none if it is unnamed. */
    public DocumentChoice comparedWith(TableRef other) {
        return changed(now -> now.comparedWith = other);
    }

    /** What is marked; empty if nothing is. */
    public Optional<TableRef> marks() {
        return Optional.of(comparedWith).filter(side -> kind == DocumentKind.TABLE && !side.isUnnamed());
    }

    /** The same of another indicator. */
    public DocumentChoice about(Optional<String> other) {
        return changed(now -> now.indicator = other);
    }

    /** The same of other rows. */
    public DocumentChoice with(RowFilter other) {
        return changed(now -> now.filter = other);
    }

    /** The same with all rows of a comparison that changed at all. */
    public DocumentChoice withAllChanges() {
        return changed(now -> now.changes = Set.of());
    }

    /** The same in another language. */
    public DocumentChoice speaking(Lang other) {
        return changed(now -> now.language = other);
    }

    /** The same in another format, with all options that it can have. */
    public DocumentChoice as(String other) {
        return changed(now -> now.format = other);
    }

    public DocumentChoice citing(Citations where) {
        return changed(now -> now.citations = where);
    }

    public DocumentChoice withMerged(boolean wanted) {
        return changed(now -> now.merged = wanted);
    }

    public DocumentChoice withSheets(boolean wanted) {
        return changed(now -> now.sheets = wanted);
    }

    public DocumentChoice withConversation(boolean wanted) {
        return changed(now -> now.conversation = wanted);
    }

    /** The periods of a matrix from that one on; empty for the earliest. */
    public DocumentChoice since(Optional<String> first) {
        return comparedWith(first.map(TableRef::of).orElseGet(TableRef::unnamed));
    }

    /** The periods of a matrix up to that one; empty for the newest. */
    public DocumentChoice until(Optional<String> last) {
        return showing(last.map(TableRef::of).orElseGet(TableRef::unnamed));
    }

    private DocumentChoice changed(Consumer<OpenChoice> change) {
        OpenChoice now = new OpenChoice(this);
        change.accept(now);
        return now.made();
    }
}
