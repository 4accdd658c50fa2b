package org.jalon.export.order;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.export.request.Citations;
import org.jalon.shared.Lang;
import org.jalon.table.AsAt;
import org.jalon.table.Change;
import org.jalon.table.RowFilter;
import org.jalon.table.TableRef;

/** How the address of the export page says a {@link DocumentChoice}: one choice has one address, and each address is some choice. */
final class ChoiceAddress {

    private static final String PERIOD = "period";
    private static final String COMPARED = "compareWith";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** What the page of comparisons calls its two sides; a document of one is called so too, once was as one of a table is. */
    private static final List<String> NAMES_OF_TWO =
            List.of(FROM, TO, "fromAsAt", "fromCorrigendum", "toAsAt", "toCorrigendum");

    private ChoiceAddress() {}

    static DocumentChoice read(Map<String, List<String>> query, Lang otherwise) {
        DocumentKind kind = single(query, "what").flatMap(DocumentKind::ofCode).orElse(DocumentKind.TABLE);
        boolean ofTwo = kind == DocumentKind.MATRIX
                || kind == DocumentKind.COMPARISON && NAMES_OF_TWO.stream().anyMatch(query::containsKey);
        return new DocumentChoice(
                kind,
                ofTwo ? TableRef.of(TO, query) : new TableRef(single(query, PERIOD), AsAt.of(query)),
                TableRef.of(ofTwo ? FROM : COMPARED, query),
                single(query, "indicator"),
                RowFilter.of(query),
                single(query, "change").stream()
                        .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                        .flatMap(code -> Change.ofCode(code).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Change.class))),
                single(query, "in")
                        .map(code -> code.equals("fr") ? Lang.fr : Lang.en)
                        .orElse(otherwise),
                single(query, "format").orElse("docx"),
                single(query, "citations").flatMap(Citations::ofCode).orElse(Citations.NONE),
                query.containsKey("merged"),
                query.containsKey("sheets"),
                query.containsKey("conversation"));
    }

    private static Optional<String> single(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    static Map<String, String> parameters(DocumentChoice choice) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("what", choice.kind().code());
        query.putAll(periods(choice));
        choice.indicator().ifPresent(number -> query.put("indicator", number));
        query.putAll(choice.filter().parameters());
        if (!choice.changes().isEmpty()) {
            query.put(
                    "change",
                    choice.changes().stream().sorted().map(Change::code).collect(Collectors.joining(",")));
        }
        query.put("in", choice.language().name());
        query.put("format", choice.format());
        if (choice.citations() != Citations.NONE) {
            query.put("citations", choice.citations().code());
        }
        if (choice.merged()) {
            query.put("merged", "");
        }
        if (choice.sheets()) {
            query.put("sheets", "");
        }
        if (choice.conversation()) {
            query.put("conversation", "");
        }
        return query;
    }

    private static Map<String, String> periods(DocumentChoice choice) {
        Map<String, String> query = new LinkedHashMap<>();
        switch (choice.kind()) {
            case TABLE, HISTORY, MANDATE -> {
                choice.shown().period().ifPresent(code -> query.put(PERIOD, code));
                query.putAll(choice.shown().reading().parameters());
                query.putAll(choice.comparedWith().parameters(COMPARED));
            }
            case MATRIX, COMPARISON -> {
                query.putAll(choice.comparedWith().parameters(FROM));
                query.putAll(choice.shown().parameters(TO));
            }
        }
        return query;
    }

    /** Without a question mark. */
    static String query(DocumentChoice choice) {
        return parameters(choice).entrySet().stream()
                .map(parameter -> parameter.getValue().isEmpty()
                        ? parameter.getKey()
                        : parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
