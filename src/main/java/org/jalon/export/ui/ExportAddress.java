package org.jalon.export.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.export.ExportNavigation;
import org.jalon.export.order.DocumentChoice;
import org.jalon.framework.FrameworkNavigation;
import org.jalon.shared.Lang;

/**
 * All that the address of the export page says, and back: {@code /mali/agreement/export?what=table&period=2017-Q2&pillar=1&in=en&format=docx}.
 */
record ExportAddress(String mandate, String framework, DocumentChoice choice) {

    /** What a link from another page leaves open: how one likes one's documents. */
    private static final List<String> HABITS = List.of("in", "format", "citations", "merged", "sheets");

    /**
     * @param last what the person chose last, as a query: the whole choice where the address says nothing, else only how it is to look
     * @param spoken the language of the page
     */
    static ExportAddress of(RouteParameters route, QueryParameters query, Optional<String> last, Lang spoken) {
        Map<String, List<String>> asked = new LinkedHashMap<>(query.getParameters());
        asked.remove("lang");
        Map<String, List<String>> before = last.map(ExportAddress::parameters).orElse(Map.of());
        if (asked.isEmpty()) {
            asked.putAll(before);
        } else if (HABITS.stream().noneMatch(asked::containsKey)) {
            HABITS.stream()
                    .filter(before::containsKey)
                    .forEach(name -> asked.put(name, before.getOrDefault(name, List.of())));
        }
        return new ExportAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                DocumentChoice.of(asked, spoken));
    }

    ExportAddress with(DocumentChoice other) {
        return new ExportAddress(mandate, framework, other);
    }

    /** The address itself, beginning with a slash. */
    String href() {
        return ExportNavigation.export(mandate, framework, choice.query());
    }

    /**
     * The page for a browser that the same words are: no preview of its own, but the document.
     *
     * @param period the one that is shown where the choice names none
     * @return empty for what has no pages
     */
    Optional<String> preview(String period) {
        String files = FrameworkNavigation.files(mandate, framework);
        String lang = "?lang=" + choice.language().name();
        return switch (choice.kind()) {
            case TABLE -> Optional.of(files + "/periods/" + period + "/table.html" + lang + tableQuery());
            case MATRIX -> Optional.of(files + "/matrix.html" + lang + sides());
            case COMPARISON -> Optional.of(files + "/comparison.html" + lang + comparisonQuery());
            case HISTORY -> choice.indicator().map(number -> files + "/indicators/" + number + "/history.html" + lang);
            case MANDATE -> Optional.empty();
        };
    }

    private String tableQuery() {
        Map<String, String> query = new LinkedHashMap<>(choice.parameters());
        Stream.of("what", "period", "in", "format", "merged", "sheets", "conversation", "indicator")
                .forEach(query::remove);
        return joined(query);
    }

    private String comparisonQuery() {
        Map<String, String> all = choice.parameters();
        Map<String, String> query = new LinkedHashMap<>();
        Optional.ofNullable(all.get("change")).ifPresent(codes -> query.put("change", codes));
        return sides() + joined(query);
    }

    /** From which period to which. */
    private String sides() {
        Map<String, String> query = new LinkedHashMap<>();
        query.putAll(choice.comparedWith().parameters("from"));
        query.putAll(choice.shown().parameters("to"));
        return joined(query);
    }

    private static String joined(Map<String, String> query) {
        return query.entrySet().stream()
                .map(parameter -> "&" + parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** A query as an address has it. */
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            int at = parameter.indexOf('=');
            String name = at < 0 ? parameter : parameter.substring(0, at);
            String value = at < 0 ? "" : URLDecoder.decode(parameter.substring(at + 1), StandardCharsets.UTF_8);
            if (!name.isEmpty()) {
                parameters.put(name, List.of(value));
            }
        }
        return parameters;
    }
}
