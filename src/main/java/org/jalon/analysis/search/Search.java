package org.jalon.analysis.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.analysis.search.FindingContexts.Element;
import org.jalon.analysis.search.FindingContexts.Saying;
import org.jalon.analysis.search.Findings.FoundElement;
import org.jalon.analysis.search.Findings.Hit;
import org.jalon.analysis.search.Findings.InPeriod;
import org.jalon.analysis.search.Findings.Said;
import org.jalon.assessment.VersionId;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshots;
import org.jalon.table.SearchTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Finds words in all that was ever said in a framework: wordings, comments, deadlines, sources, doubts and reasons, of every version of
 * every period. The number of statements grows neither with the texts nor with the hits.
 */
@Service
public class Search {

    /** Texts that an answer holds at most. */
    public static final int MOST = 100;

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final SearchIndex index;
    private final SearchKeeping keeping;
    private final FindingContexts contexts;
    private final Snapshots snapshots;
    private final JdbcClient jdbc;

    Search(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            SearchIndex index,
            SearchKeeping keeping,
            FindingContexts contexts,
            Snapshots snapshots,
            JdbcClient jdbc) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.index = index;
        this.keeping = keeping;
        this.contexts = contexts;
        this.snapshots = snapshots;
        this.jdbc = jdbc;
    }

    /**
     * The texts that hold all words of {@code query}; words in quotation marks must stand together. What one does
     * not see does not count ({@link org.jalon.shared.text.Folding}), and a part of a word is enough. At most {@link #MOST} texts: wordings and what was said last come first in choice. Nobody
     * waits for more than a few texts to be taken in; the answer says whether all are.
     *
     * @return nothing for a query of blanks
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public Findings find(String mandateCode, String frameworkCode, String query) {
        List<String> terms = SearchTerms.of(query);
        boolean complete = terms.isEmpty() || index.catchUpQuickly();
        if (!complete) {
            keeping.soon();
        }
        // Only now, so that what was just taken in belongs to the moment that is read.
        return snapshots.read(() -> find(mandateCode, frameworkCode, query, terms, complete));
    }

    private Findings find(
            String mandateCode, String frameworkCode, String query, List<String> terms, boolean complete) {
        Mandate mandate = mandates.byCode(mandateCode);
        Framework framework = frameworks.byCode(mandate, frameworkCode);
        if (terms.isEmpty()) {
            return new Findings(mandate, framework, query, List.of(), false, true);
        }
        List<Text> texts = texts(framework, terms);
        List<Text> shown = texts.subList(0, Math.min(MOST, texts.size()));
        return new Findings(
                mandate, framework, query, elements(framework, shown, terms), texts.size() > MOST, complete);
    }

    private record Text(
            ElementId element,
            FoundKind kind,
            String text,
            LocalDate first,
            LocalDate last,
            Optional<VersionId> saidBy,
            Optional<VersionId> version) {}

    private List<Text> texts(Framework framework, List<String> terms) {
        // An element's first number is in the text of its words; those that it got since are with its places.
        String all = IntStream.range(0, terms.size())
                .mapToObj(i -> " and (folded like :term" + i + " escape '!' or kind = 'WORDING' and element_id in"
                        + " (select l.element_id from element_place l where lower(l.number) like :term" + i
                        + " escape '!'))")
                .collect(Collectors.joining());
        JdbcClient.StatementSpec statement = jdbc.sql(
                        "select element_id, kind, text, first_day, last_day, first_version_id, last_version_id from found_text"
                                + " where framework_id = :framework" + all
                                + " order by case when kind in ('WORDING', 'STATEMENT') then 0 else 1 end, last_day desc, sort_key, id"
                                + " fetch first " + (MOST + 1) + " rows only")
                .param("framework", framework.id().value());
        for (int i = 0; i < terms.size(); i++) {
            statement = statement.param("term" + i, "%" + terms.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return statement
                .query((row, n) -> new Text(
                        new ElementId(row.getLong("element_id")),
                        FoundKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("first_version_id", Long.class))
                                .map(VersionId::new),
                        Optional.ofNullable(row.getObject("last_version_id", Long.class))
                                .map(VersionId::new)))
                .list();
    }

    private List<FoundElement> elements(Framework framework, List<Text> texts, List<String> terms) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, InPeriod> named = periods.of(framework.id()).stream()
                .collect(Collectors.toMap(
                        ReportingPeriod::from,
                        period -> new InPeriod(period.code(), period.label()),
                        (one, other) -> one));
        Map<VersionId, Saying> sayings = contexts.sayings(texts.stream()
                .flatMap(text -> Stream.concat(text.saidBy().stream(), text.version().stream()))
                .distinct()
                .toList());
        Map<ElementId, List<Text>> byElement =
                texts.stream().collect(Collectors.groupingBy(Text::element, LinkedHashMap::new, Collectors.toList()));
        // By the number that each has now, which is the one that is shown: a text keeps the one under which it was
        // said.
        // Those of one number stay in the order of their relevance.
        Map<ElementId, Element> elements = contexts.elements(byElement.keySet());
        return byElement.keySet().stream()
                .flatMap(id -> Optional.ofNullable(elements.get(id)).map(element -> Map.entry(id, element)).stream())
                .sorted(Comparator.comparing(entry -> entry.getValue().sortKey()))
                .map(entry -> found(
                        entry.getValue(),
                        byElement.getOrDefault(entry.getKey(), List.of()).stream()
                                .map(text -> hit(text, terms, named, sayings))
                                .toList()))
                .toList();
    }

    private static FoundElement found(Element element, List<Hit> hits) {
        return new FoundElement(
                element.level(),
                element.row(),
                element.code(),
                element.number(),
                element.wording(),
                element.pillar(),
                hits);
    }

    private static Hit hit(
            Text text, List<String> terms, Map<LocalDate, InPeriod> named, Map<VersionId, Saying> sayings) {
        Optional<Saying> saying = text.version().map(sayings::get);
        Optional<Saying> first = text.saidBy().map(sayings::get).or(() -> saying);
        return new Hit(
                text.kind(),
                Excerpt.of(text.text(), terms),
                named.getOrDefault(text.first(), InPeriod.UNKNOWN),
                named.getOrDefault(text.last(), InPeriod.UNKNOWN),
                saying.map(Saying::current).orElse(true),
                saying.map(last ->
                        new Said(last.number(), first.map(Saying::personName).orElse(last.personName()))));
    }
}
