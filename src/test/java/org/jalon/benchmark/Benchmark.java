package org.jalon.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriverException;

/**
 * Measures what a person or a program waits for, and writes it down as {@code target/benchmark.md}. Run by {@code bin/benchmark}; its
 * arguments name the parts to measure: {@code starts}, {@code api}, {@code pages}, {@code quarter}, {@code scale},
 * {@code documents}; none means all of these. {@code soak} goes on for minutes and is only done when it is named; {@code JALON_SOAK_MINUTES} says for how many on each database.
 */
public final class Benchmark {

    private static final List<String> PARTS = List.of("starts", "api", "pages", "quarter", "scale", "documents");
    private static final String SOAK = "soak";
    private static final Path FIGURES = Path.of("target", "benchmark.md");
    private static final Path TRACE = Path.of("target", "benchmark.log");

    private final Workplace place;
    private final Set<String> parts;
    private final Report report = new Report();
    private String browserVersion = "no browser";

    private Benchmark(Workplace place, Set<String> parts) {
        this.place = place;
        this.parts = parts;
    }

    public static void main(String[] arguments) throws IOException {
        Set<String> parts = Set.of(arguments.length == 0 ? PARTS.toArray(String[]::new) : arguments);
        if (parts.equals(Set.of(SOAK))) {
            soak();
            return;
        }
        if (!PARTS.containsAll(parts)) {
            fail("There are these parts to measure: " + String.join(", ", PARTS) + "; and, by itself, " + SOAK + ".");
        }
        try (Workplace place = new Workplace()) {
            run(place, parts);
        }
    }

    private static void run(Workplace place, Set<String> parts) throws IOException {
        try {
            new Benchmark(place, parts).run();
        } catch (BenchmarkFailed | WebDriverException | UncheckedIOException e) {
            if (place.isInterrupted()) {
                return;
            }
            place.close();
            boolean explained = e instanceof BenchmarkFailed;
            if (!explained) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                Files.writeString(TRACE, trace.toString());
            }
            String reason = String.valueOf(e.getMessage());
            fail(
                    explained
                            ? reason
                            : "Measuring failed: " + reason.lines().findFirst().orElse("") + " (more in " + TRACE
                                    + ")");
        }
    }

    private static void soak() throws IOException {
        Duration each = Duration.ofMinutes(Optional.ofNullable(System.getenv("JALON_SOAK_MINUTES"))
                .map(Long::valueOf)
                .orElse(5L));
        Machine machine = new Machine();
        say("Eight people read and write, " + each.toMinutes() + " minutes on each database.");
        try (Workplace place = new Workplace()) {
            String figures = new Soak(place, each).measure() + "\nMachine: " + machine.describe("no browser") + ".\n";
            Files.writeString(FIGURES.resolveSibling("soak.md"), figures);
            System.out.print(figures);
        }
    }

    private void run() throws IOException {
        Machine machine = new Machine();
        if (machine.isBusy()) {
            say("The load of this machine is " + machine.load() + ": the figures will be too high.");
        }
        measureSeed();
        measureCrowded();
        measureQuarter();
        measureLarge();
        measureDocuments();
        String figures = report.markdown(machine.describe(browserVersion));
        Files.writeString(FIGURES, figures);
        System.out.print(figures);
        say("Written to " + FIGURES + ".");
        List<Measure> missed = report.missed();
        if (!missed.isEmpty()) {
            say("Slower than the target: " + missed.stream().map(Measure::title).collect(Collectors.joining("; ")));
        }
    }

    private void measureSeed() {
        if (Collections.disjoint(parts, Set.of("starts", "api", "pages"))) {
            return;
        }
        Path data = place.place("data");
        Jalon.asUsual(place, data).close();
        if (parts.contains("starts")) {
            say("Measuring how long Jalon takes to start.");
            report.add(new Starts(place).measure(data));
        }
        try (Jalon jalon = Jalon.asUsual(place, data)) {
            measure(jalon);
        }
    }

    private void measure(Jalon jalon) {
        if (parts.contains("api")) {
            say("Measuring the API.");
            Api api = new Api(jalon);
            report.add(api.ofOnePeriod());
            report.add(api.ofAllPeriods());
        }
        if (parts.contains("pages")) {
            say("Measuring the pages in a browser.");
            try (Browser browser = new Browser(place, place.place("profile"))) {
                browserVersion = browser.version();
                Pages pages = new Pages(browser, jalon);
                report.add(pages.withEmptyCache());
                report.add(pages.withWarmCache());
                report.add(pages.saves());
            }
        }
    }

    private void measureCrowded() {
        if (!parts.contains("api") && !parts.contains("pages")) {
            return;
        }
        say("Measuring again with " + FurtherPeriods.COUNT + " further periods.");
        Path seed = place.place("seed");
        FurtherPeriods.write(seed);
        try (Jalon jalon = Jalon.asUsual(place, place.place("crowded"), "--jalon.seed=" + seed)) {
            if (parts.contains("api")) {
                report.addCrowded(new Api(jalon).ofOnePeriod());
            }
            if (parts.contains("pages")) {
                try (Browser browser = new Browser(place, place.place("profile-crowded"))) {
                    report.addCrowded(new Pages(browser, jalon).withWarmCache());
                }
            }
        }
    }

    private void measureQuarter() {
        if (!parts.contains("quarter")) {
            return;
        }
        say("Measuring quarters of " + ScaleMandate.INDICATORS + " rows.");
        Path data = large("large-quarter", LargeQuarter.PERIODS);
        try (Jalon jalon = Jalon.asUsual(place, data);
                Browser officer = new Browser(place, place.place("profile-officer"));
                Browser reviewer = new Browser(place, place.place("profile-reviewer"))) {
            browserVersion = reviewer.version();
            report.add(new LargeQuarter(jalon, officer, reviewer).measure());
        }
    }

    private void measureLarge() {
        if (!parts.contains("scale")) {
            return;
        }
        say("Measuring with " + ScaleMandate.INDICATORS + " indicators in " + ScaleMandate.PERIODS + " periods.");
        Path data = large("large", ScaleMandate.PERIODS);
        try (Jalon jalon = Jalon.asUsual(place, data);
                Browser browser = new Browser(place, place.place("profile-large"))) {
            Api api = new Api(jalon);
            api.untilSearchable();
            api.expectBothSidesOfTheComparison();
            report.add(api.ofLargeMandate());
            browserVersion = browser.version();
            report.add(new LargePages(browser, jalon).measure());
        }
    }

    private void measureDocuments() {
        if (!parts.contains("documents")) {
            return;
        }
        say("Measuring files of " + ScaleMandate.INDICATORS + " rows with long comments.");
        Path data = large("large-documents", LargeDocuments.PERIODS);
        LargeDocuments.lengthen(data);
        try (Jalon jalon = Jalon.withHeap(place, LargeDocuments.HEAP, data)) {
            report.add(new LargeDocuments(jalon).measure());
        }
    }

    /** Data of a Jalon with the large mandate beside the seed. */
    private Path large(String name, int periods) {
        Path data = place.place(name);
        Jalon.asUsual(place, data).close();
        try {
            ScaleMandate.write(data, ScaleMandate.INDICATORS, periods);
        } catch (SQLException e) {
            throw new BenchmarkFailed("The large mandate could not be written.", e);
        }
        return data;
    }

    private static void say(String words) {
        System.err.println("[jalon] " + words);
    }

    private static void fail(String reason) {
        say(reason);
        System.exit(1);
    }
}
