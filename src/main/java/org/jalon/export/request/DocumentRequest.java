package org.jalon.export.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.conversation.ConversationComment;
import org.jalon.assessment.read.Writers.Writer;
import org.jalon.export.printed.DataTable;
import org.jalon.framework.ElementId;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;

/**
 * What somebody wants to have as a file.
 *
 * @param comparedWith the table whose differences are marked; empty if none are
 * @param digest of the sealed table, as it is printed under it; empty if it carries none
 * @param writers whose the words of a row are, by the id of its assessment; of a row that is not in it, whoever left its newest version
 */
public record DocumentRequest(
        AnnexTable table,
        Optional<AnnexTable> comparedWith,
        Optional<String> digest,
        Map<AssessmentId, Writer> writers,
        Options options) {

    /**
     * Beyond the annex itself.
     *
     * @param ofRows how many rows the whole table has, where only some were asked for
     * @param citations where the documents are named that say so
     * @param merged whether a spreadsheet merges the cells of pillars and objectives
     * @param sheets further sheets of a spreadsheet
     * @param conversation what officers said to each other at the rows, by the ids of indicators; empty unless it was asked for twice
     */
    public record Options(
            Optional<Integer> ofRows,
            Citations citations,
            boolean merged,
            List<DataTable> sheets,
            Optional<Map<ElementId, List<ConversationComment>>> conversation) {

        static final Options NONE = new Options(Optional.empty(), Citations.NONE, false, List.of(), Optional.empty());
    }

    public DocumentRequest {
        writers = Map.copyOf(writers);
    }

    public static DocumentRequest of(AnnexTable table) {
        return new DocumentRequest(table, Optional.empty(), Optional.empty(), Map.of(), Options.NONE);
    }

    /** Whether it is the sealed table itself: whole, without marks and options. */
    public boolean isPlain() {
        return digest.isPresent() && comparedWith.isEmpty() && options.equals(Options.NONE);
    }

    /** The same with the digest that is printed under it. */
    public DocumentRequest sealedWith(Optional<String> sealed) {
        return new DocumentRequest(table, comparedWith, sealed, writers, options);
    }

    /** The same with the people who wrote its rows. */
    public DocumentRequest writtenBy(Map<AssessmentId, Writer> people) {
        return new DocumentRequest(table, comparedWith, digest, people, options);
    }

    /** Every difference from {@code earlier} is marked; earlier or not, it is where the removed words come from. */
    public DocumentRequest comparedWith(AnnexTable earlier) {
        return new DocumentRequest(table.against(earlier), Optional.of(earlier), digest, writers, options);
    }

    /**
     * Only the rows that {@code filter} lets through, on either side of a comparison. An extract says that it is one, and carries no digest,
     * which stands for the whole table.
     */
    public DocumentRequest only(RowFilter filter) {
        if (filter.isAll()) {
            return this;
        }
        AnnexTable some = table.only(filter);
        Set<ElementId> kept = some.rows().map(row -> row.indicator().id()).collect(Collectors.toSet());
        return new DocumentRequest(
                some,
                comparedWith.map(earlier ->
                        earlier.only(row -> kept.contains(row.indicator().id()))),
                Optional.empty(),
                writers,
                new Options(
                        Optional.of(Math.toIntExact(table.rows().count())),
                        options.citations(),
                        options.merged(),
                        options.sheets(),
                        options.conversation()));
    }

    /** With the citations there, in formats that are laid out as pages. */
    public DocumentRequest citing(Citations where) {
        return with(new Options(options.ofRows(), where, options.merged(), options.sheets(), options.conversation()));
    }

    /** With merged cells where a spreadsheet is asked for. */
    public DocumentRequest merged() {
        return with(new Options(options.ofRows(), options.citations(), true, options.sheets(), options.conversation()));
    }

    /** With further sheets where a spreadsheet is asked for, such as those of {@code AnnexDocuments}. */
    public DocumentRequest withSheets(List<DataTable> sheets) {
        return with(
                new Options(options.ofRows(), options.citations(), options.merged(), sheets, options.conversation()));
    }

    /**
     * With the internal conversation, which nobody gets who did not ask for it twice; the document says so on every page and carries no
     * digest.
     */
    public DocumentRequest withConversation(Map<ElementId, List<ConversationComment>> said) {
        return sealedWith(Optional.empty())
                .with(new Options(
                        options.ofRows(), options.citations(), options.merged(), options.sheets(), Optional.of(said)));
    }

    private DocumentRequest with(Options other) {
        return new DocumentRequest(table, comparedWith, digest, writers, other);
    }

    /**
     * Without an ending: {@code mali-agreement-2017-Q3}, or {@code mali-agreement-2017-Q3-since-2017-Q2}; an extract and what is internal
     * are called so, and what is not as it is now says which state it is of ({@link TableName}).
     */
    public String fileName() {
        return TableName.of(table)
                + comparedWith
                        .map(earlier -> "-since-" + TableName.side(earlier))
                        .orElse("")
                + (options.ofRows().isPresent() ? "-extract" : "")
                + (options.conversation().isPresent() ? "-internal" : "");
    }
}
