package org.jalon.intake.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.source.AsAt;
import org.jalon.source.Documents;
import org.jalon.source.Nature;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.jalon.source.SourceDocument;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code passages}: exact words of the package's documents. */
@Component
@Order(1)
class PassageFacts implements SeedFacts {

    static final String TABLE = "passages";

    private static final String SOURCE = "source";
    private static final String AS_AT = "as_at";
    private static final String NATURE = "nature";

    private final Documents documents;
    private final Passages passages;

    PassageFacts(Documents documents, Passages passages) {
        this.documents = documents;
        this.passages = passages;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of(SeedTable.named(TABLE)
                .with("key", 80)
                .with(SOURCE, 80)
                .with("place", 200)
                .with("quotation", 4_000)
                .with(AS_AT, SeedTable.ANY)
                .with(NATURE, SeedTable.ANY)
                .with("speaker", 200)
                .with("note", 2_000));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        List<String> keys =
                seed.documents().stream().map(row -> row.text("key")).toList();
        for (SeedRow row : seed.lines(TABLE)) {
            for (String column : List.of("key", "place", "quotation")) {
                if (row.text(column).isBlank()) {
                    problems.add(row.place(column), "seed.required");
                }
            }
            if (!keys.contains(row.text(SOURCE))) {
                problems.add(row.place(SOURCE), "seed.passage.source", row.text(SOURCE), String.join(", ", keys));
            }
            if (Nature.ofCode(row.text(NATURE)).isEmpty()) {
                problems.add(row.place(NATURE), "seed.notOneOf", row.text(NATURE), codes());
            }
            row.optional(AS_AT)
                    .filter(text -> AsAt.read(text).isEmpty())
                    .ifPresent(text -> problems.add(row.place(AS_AT), "seed.passage.asAt", text));
        }
    }

    private static String codes() {
        return Stream.of(Nature.values()).map(Nature::code).collect(Collectors.joining(", "));
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Set<String> there = passages.of(mandate).stream().map(Passage::key).collect(Collectors.toSet());
        Map<String, SourceDocument> known =
                documents.of(mandate).stream().collect(Collectors.toMap(SourceDocument::slug, Function.identity()));
        List<SeedRow> missing = seed.lines(TABLE).stream()
                .filter(row -> !there.contains(row.need("key")))
                .toList();
        for (SeedRow row : missing) {
            SourceDocument document = known.get(row.need(SOURCE));
            if (document != null) {
                Storing.run(row, () -> passages.add(mandate, passage(row, document)));
            }
        }
        return missing.size();
    }

    private static Passage passage(SeedRow row, SourceDocument document) {
        return new Passage(
                0,
                row.need("key"),
                document,
                row.need("place"),
                row.need("quotation"),
                row.optional(AS_AT).flatMap(AsAt::read),
                Nature.ofCode(row.need(NATURE)).orElseThrow(),
                row.optional("speaker"),
                row.text("note"),
                Instant.EPOCH,
                "");
    }
}
