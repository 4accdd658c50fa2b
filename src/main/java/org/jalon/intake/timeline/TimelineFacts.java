package org.jalon.intake.timeline;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedProblem.Complaint;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.timeline.EventDate;
import org.jalon.mandate.timeline.EventKind;
import org.jalon.mandate.timeline.EventSource;
import org.jalon.mandate.timeline.Lane;
import org.jalon.mandate.timeline.NamedDate;
import org.jalon.mandate.timeline.Outcome;
import org.jalon.mandate.timeline.Timeline;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.mandate.timeline.Votes;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.LocalizedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the table {@code events}. */
@Component
@Order(25)
class TimelineFacts implements SeedFacts {

    private static final String EVENTS = "events";
    private static final String INFERRED = "inferred";

    private final Timeline timeline;

    TimelineFacts(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of(SeedTable.named(EVENTS)
                .with("key", 80)
                .with("date", SeedTable.ANY)
                .with("date_to", SeedTable.ANY)
                .with("date_precision", SeedTable.ANY)
                .with("date_basis", SeedTable.ANY)
                .with("lane", SeedTable.ANY)
                .with("body", 200)
                .with("kind", SeedTable.ANY)
                .with("symbol", 80)
                .with("title_en", 400)
                .with("title_fr", 400)
                .with("outcome", SeedTable.ANY)
                .with("in_favour", SeedTable.ANY)
                .with("against", SeedTable.ANY)
                .with("abstaining", SeedTable.ANY)
                .with("who", 2_000)
                .with("until", SeedTable.ANY)
                .with("dates", 2_000)
                .with("source", SeedTable.ANY)
                .with("place", 200)
                .with("quotation", 4_000)
                .with("note", 2_000));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        Set<String> documents =
                seed.documents().stream().map(row -> row.text("key")).collect(Collectors.toSet());
        for (SeedRow row : seed.lines(EVENTS)) {
            code(row, "lane", Lane::ofCode, Lane.values(), problems);
            code(row, "kind", EventKind::ofCode, EventKind.values(), problems);
            code(row, "outcome", Outcome::ofCode, Outcome.values(), problems);
            dates(row, problems);
            votes(row, problems);
            if (row.optional("source").filter(key -> !documents.contains(key)).isPresent()) {
                problems.add(row.place("source"), "seed.events.source", row.text("source"));
            }
        }
    }

    private static void dates(SeedRow row, TabularProblems problems) {
        try {
            NamedDate.parse(row.text("dates"));
        } catch (DateTimeException e) {
            problems.add(row.place("dates"), "seed.events.dates", row.text("dates"));
        }
    }

    /** All three or none. */
    private static void votes(SeedRow row, TabularProblems problems) {
        long given = Stream.of("in_favour", "against", "abstaining")
                .filter(column -> !row.raw(column).isEmpty())
                .count();
        if (given != 0 && given != 3) {
            problems.add(row.place("in_favour"), "seed.events.votes");
        }
    }

    private static <T extends Enum<T>> void code(
            SeedRow row, String column, Function<String, Optional<T>> reading, T[] all, TabularProblems problems) {
        if (row.optional(column).filter(code -> reading.apply(code).isEmpty()).isPresent()) {
            problems.add(
                    row.place(column),
                    "seed.events.code",
                    row.text(column),
                    Stream.of(all)
                            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Set<String> there = timeline.keys(mandate);
        List<SeedRow> missing = seed.lines(EVENTS).stream()
                .filter(row -> !there.contains(row.need("key")))
                .toList();
        missing.forEach(row -> Storing.run(row, () -> add(mandate, row)));
        return missing.size();
    }

    private void add(Mandate mandate, SeedRow row) {
        try {
            timeline.add(mandate, entry(row));
        } catch (FlawedInput e) {
            FlawedInput.Flaw flaw = e.flaws().getFirst();
            String[] parameters =
                    flaw.parameters().stream().map(String::valueOf).toArray(String[]::new);
            throw new SeedRefused(row.place(), Complaint.of(flaw.key(), parameters), e);
        }
    }

    private static TimelineEntry entry(SeedRow row) {
        return new TimelineEntry(
                row.need("key"),
                new EventDate(row.needDate("date"), EventDate.Precision.ofCode(row.need("date_precision"))),
                row.date("date_to"),
                row.text("date_basis").equals(INFERRED),
                Lane.ofCode(row.need("lane")).orElseThrow(),
                row.text("body"),
                EventKind.ofCode(row.need("kind")).orElseThrow(),
                row.text("symbol"),
                new LocalizedText(row.need("title_en"), row.need("title_fr")),
                Outcome.ofCode(row.text("outcome")),
                row.integer("in_favour").isPresent()
                        ? Optional.of(new Votes(
                                row.needInteger("in_favour"),
                                row.needInteger("against"),
                                row.needInteger("abstaining")))
                        : Optional.empty(),
                row.text("who"),
                row.date("until"),
                NamedDate.parse(row.text("dates")),
                new EventSource(row.need("source"), "", row.need("place"), row.need("quotation")),
                row.text("note"));
    }
}
