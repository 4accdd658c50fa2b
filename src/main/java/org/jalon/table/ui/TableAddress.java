package org.jalon.table.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.framework.DocumentPages;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.jalon.table.FormPages;
import org.jalon.table.RowFilter;
import org.jalon.table.TableNavigation;

/**
 * All that the table page's address says, and back: {@code /mali/agreement/2017-Q3?status=ongoing&changed&q=Kidal&row=2.2.2}. The page
 * keeps no state beside it.
 *
 * @param period empty for the newest one
 * @param typed only rows at which the reader has typed something that is not saved
 * @param bare only rows of indicators that no document says anything of, as far as anybody entered it
 * @param row the indicator that is open beside the table
 * @param reading the table as it is, as it was sealed ({@code ?corrigendum=0}) or as it was recorded ({@code ?asAt=2017-09-30})
 */
public record TableAddress(
        String mandate,
        String framework,
        Optional<String> period,
        RowFilter filter,
        boolean typed,
        boolean bare,
        Optional<String> row,
        AsAt reading) {

    /** The query that asks for rows at which one has typed something that is not saved: the only filter that differs from person to person. */
    private static final String TYPED = "typed";

    private static final String EVIDENCE = "evidence";
    private static final String NONE = "none";

    /** The table as it is. */
    public TableAddress(
            String mandate, String framework, Optional<String> period, RowFilter filter, Optional<String> row) {
        this(mandate, framework, period, filter, false, false, row, new AsAt.Current());
    }

    static TableAddress of(RouteParameters route, QueryParameters query) {
        RowFilter filter = RowFilter.of(query.getParameters());
        return new TableAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                route.get("period"),
                filter,
                query.getParameters().containsKey(TYPED),
                single(query, EVIDENCE).filter(NONE::equals).isPresent(),
                single(query, "row"),
                AsAt.of(query.getParameters()));
    }

    /** The rows of a table that a filter lets through. */
    public static TableAddress rows(AnnexTable table, RowFilter filter) {
        return new TableAddress(
                table.mandate().code(),
                table.framework().code(),
                Optional.of(table.period().code()),
                filter,
                Optional.empty());
    }

    TableAddress with(RowFilter other) {
        return new TableAddress(mandate, framework, period, other, typed, bare, row, reading);
    }

    /** Whether it asks for some rows alone. */
    boolean isFiltered() {
        return typed || bare || !filter.isAll();
    }

    /** All rows of the same table. */
    TableAddress withoutFilter() {
        return with(RowFilter.ALL).withTyped(false).withBare(false);
    }

    TableAddress withTyped(boolean asked) {
        return new TableAddress(mandate, framework, period, filter, asked, bare, row, reading);
    }

    TableAddress withBare(boolean asked) {
        return new TableAddress(mandate, framework, period, filter, typed, asked, row, reading);
    }

    TableAddress withRow(Optional<String> other) {
        return new TableAddress(mandate, framework, period, filter, typed, bare, other, reading);
    }

    TableAddress withPeriod(String other) {
        return new TableAddress(mandate, framework, Optional.of(other), filter, typed, bare, row, sameMoment());
    }

    TableAddress withReading(AsAt other) {
        return new TableAddress(mandate, framework, period, filter, typed, bare, row, other);
    }

    /** Another period has seals of its own; a moment is the same for all. */
    private AsAt sameMoment() {
        return reading instanceof AsAt.At ? reading : new AsAt.Current();
    }

    /** The address itself, beginning with a slash. */
    public String href() {
        String path = period.map(code -> TableNavigation.table(mandate, framework, code))
                .orElseGet(() -> TableNavigation.table(mandate, framework));
        return with(path, query());
    }

    /** The page that makes a contributor's form of the rows that the filter lets through. */
    String formsHref(FormPages pages, String shownPeriod) {
        Map<String, String> query = query();
        query.remove("row");
        query.remove(TYPED);
        query.remove(EVIDENCE);
        query.put("period", shownPeriod);
        return with(pages.forms(mandate, framework), query);
    }

    /** The page where one takes these rows away as a document. */
    String exportHref(DocumentPages pages, String shownPeriod) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("what", "table");
        query.put("period", shownPeriod);
        query.putAll(query());
        query.remove("row");
        query.remove(TYPED);
        query.remove(EVIDENCE);
        return pages.choose(mandate, framework, text(query));
    }

    private static String with(String path, Map<String, String> parameters) {
        return parameters.isEmpty() ? path : path + "?" + text(parameters);
    }

    private static String text(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getValue().isEmpty()
                        ? parameter.getKey()
                        : parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Location location() {
        return new Location(href().substring(1));
    }

    /** Always in the same order, so that one view has one address. */
    private Map<String, String> query() {
        Map<String, String> parameters = filter.parameters();
        if (typed) {
            parameters.put(TYPED, "");
        }
        if (bare) {
            parameters.put(EVIDENCE, NONE);
        }
        row.ifPresent(value -> parameters.put("row", value));
        parameters.putAll(reading.parameters());
        return parameters;
    }

    private static Optional<String> single(QueryParameters query, String name) {
        List<String> values = query.getParameters(name);
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }
}
