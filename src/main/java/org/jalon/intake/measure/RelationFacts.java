package org.jalon.intake.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Breakdown;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.relation.Claim;
import org.jalon.measure.relation.Relation;
import org.jalon.measure.relation.RelationTerm;
import org.jalon.measure.relation.Relations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the table {@code relations}: a line each figure, all lines of one code are one relation; the one that says what holds speaks of the whole. */
@Component
@Order(21)
class RelationFacts implements SeedFacts {

    private static final String TABLE = "relations";
    private static final String CODE = "relation";
    private static final String CLAIM = "is";
    private static final String TIMES = "times";
    private static final String BREAKDOWN = "breakdown";
    private static final String ROLE = "role";
    private static final String QUOTATION = "quotation";

    private final Relations relations;

    RelationFacts(Relations relations) {
        this.relations = relations;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of(SeedTable.named(TABLE)
                .with(CODE, 80)
                .with(CLAIM, SeedTable.ANY)
                .with(TIMES, SeedTable.ANY)
                .with("measure", SeedTable.ANY)
                .with("area", 400)
                .with(BREAKDOWN, 1_000)
                .with(ROLE, SeedTable.ANY)
                .with("source", SeedTable.ANY)
                .with("place", 200)
                .with(QUOTATION, 4_000));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        byCode(seed).forEach((code, lines) -> {
            Optional<Claim> claim = claim(lines);
            if (claim.isEmpty()) {
                problems.add(
                        lines.getFirst().place(CLAIM),
                        "seed.notOneOf",
                        lines.getFirst().text(CLAIM),
                        Claim.codes());
            } else if (lines.size() == 1) {
                problems.add(lines.getFirst().place(CODE), "seed.relation.alone", code);
            }
            lines.stream()
                    .skip(1)
                    .filter(row -> !row.raw(CLAIM).isEmpty())
                    .forEach(row -> problems.add(row.place(CLAIM), "seed.relation.twice", code));
            lines.forEach(row -> checkLine(row, problems));
        });
    }

    private static void checkLine(SeedRow row, TabularProblems problems) {
        if (ObservationRole.of(row.text(ROLE)).isEmpty()) {
            problems.add(row.place(ROLE), "seed.notOneOf", row.text(ROLE), ObservationRole.codes());
        }
        if (Breakdown.parse(row.text(BREAKDOWN)).isEmpty()) {
            problems.add(row.place(BREAKDOWN), "figure.noBreakdown", row.text(BREAKDOWN));
        }
    }

    private static Optional<Claim> claim(List<SeedRow> lines) {
        return Claim.ofCode(lines.getFirst().text(CLAIM));
    }

    private static Map<String, List<SeedRow>> byCode(SeedPackage seed) {
        Map<String, List<SeedRow>> lines = new LinkedHashMap<>();
        seed.lines(TABLE)
                .forEach(row -> lines.computeIfAbsent(row.text(CODE), code -> new ArrayList<>())
                        .add(row));
        return lines;
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Set<String> there = relations.of(mandate).stream().map(Relation::code).collect(Collectors.toSet());
        int[] stored = {0};
        byCode(seed).forEach((code, lines) -> {
            if (!there.contains(code)) {
                Storing.run(lines.getFirst(), () -> relations.add(mandate, relation(code, lines)));
                stored[0]++;
            }
        });
        return stored[0];
    }

    private static Relation relation(String code, List<SeedRow> lines) {
        Claim claim = claim(lines).orElseThrow();
        boolean hasWhole = claim != Claim.SHARES;
        List<RelationTerm> terms = lines.stream().map(RelationFacts::term).toList();
        return new Relation(
                code,
                claim,
                lines.getFirst().text(QUOTATION),
                hasWhole ? Optional.of(terms.getFirst()) : Optional.empty(),
                hasWhole ? terms.subList(1, terms.size()) : terms);
    }

    private static RelationTerm term(SeedRow row) {
        return new RelationTerm(
                row.integer(TIMES).orElse(1),
                row.need("measure"),
                row.text("area"),
                row.text(BREAKDOWN),
                ObservationRole.of(row.need(ROLE)).orElseThrow(),
                row.need("source"),
                row.text("place"));
    }
}
