package org.jalon.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.ConversationComment;
import org.jalon.assessment.Writers.Writer;
import org.jalon.export.printed.DataTable;
import org.jalon.mandate.PeriodState;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Reading;
import org.jalon.matrix.RowFilter;

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
        Map<Long, Writer> writers,
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
            Optional<Map<Long, List<ConversationComment>>> conversation) {

        static final Options NONE = new Options(Optional.empty(), Citations.NONE, false, List.of(), Optional.empty());
    }

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public DocumentRequest {
        writers = Map.copyOf(writers);
    }

    public static DocumentRequest of(AnnexTable table) {
        return new DocumentRequest(table, Optional.empty(), Optional.empty(), Map.of(), Options.NONE);
    }

    /** The same with the digest that is printed under it. */
    public DocumentRequest sealedWith(Optional<String> sealed) {
        return new DocumentRequest(table, comparedWith, sealed, writers, options);
    }

    /** The same with the people who wrote its rows. */
    public DocumentRequest writtenBy(Map<Long, Writer> people) {
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
        Set<Long> kept = some.rows().map(row -> row.indicator().id()).collect(Collectors.toSet());
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

    /** With further sheets where a spreadsheet is asked for, such as those of {@link AnnexDocuments#sheets}. */
    public DocumentRequest withSheets(List<DataTable> sheets) {
        return with(
                new Options(options.ofRows(), options.citations(), options.merged(), sheets, options.conversation()));
    }

    /**
     * With the internal conversation, which nobody gets who did not ask for it twice; the document says so on every page and carries no
     * digest.
     */
    public DocumentRequest withConversation(Map<Long, List<ConversationComment>> said) {
        return sealedWith(Optional.empty())
                .with(new Options(
                        options.ofRows(), options.citations(), options.merged(), options.sheets(), Optional.of(said)));
    }

    private DocumentRequest with(Options other) {
        return new DocumentRequest(table, comparedWith, digest, writers, other);
    }

    /**
     * Without an ending: {@code mali-agreement-2017-Q3}, or {@code mali-agreement-2017-Q3-since-2017-Q2}; an extract and what is internal
     * are called so. A file outlives the page that it came from, and a CSV has no other place to say it: the name tells which corrigendum it is,
     * or of which instant (UTC), {@code mali-agreement-2017-Q2-corrigendum-1}, {@code mali-agreement-2017-Q2-as-at-20170930T120000Z}.
     */
    public String fileName() {
        String name = "%s-%s-%s%s"
                .formatted(
                        table.mandate().code(),
                        table.framework().code(),
                        table.period().code(),
                        state());
        return comparedWith
                        .map(earlier -> name + "-since-" + earlier.period().code())
                        .orElse(name)
                + (options.ofRows().isPresent() ? "-extract" : "")
                + (options.conversation().isPresent() ? "-internal" : "");
    }

    private String state() {
        return switch (table.reading()) {
            case Reading.At(Instant at) -> "-as-at-" + INSTANT.format(at);
            case Reading.Sealed(int number) -> number == 0 ? "-as-first-sealed" : corrigendum(number);
            case Reading.Current current -> corrigendum(lastSealed());
            case Reading.Working working ->
                table.period().state() == PeriodState.CORRECTING ? "-draft" : corrigendum(lastSealed());
        };
    }

    private int lastSealed() {
        int number = table.period().corrigendum();
        return table.period().state() == PeriodState.CORRECTING ? number - 1 : number;
    }

    private static String corrigendum(int number) {
        return number == 0 ? "" : "-corrigendum-" + number;
    }
}
