package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedPlace;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Table;
import org.jalon.intake.tabular.TabularPackage;
import org.jalon.intake.tabular.TabularProblems;

/** A mandate's folder, read and checked: what is left to do is to store it. The tables are those of {@code seed/README.md}. */
public final class SeedPackage {

    private final TabularPackage tables;
    private final SeedElements elements = new SeedElements(this);
    private final Map<String, Map<String, LocalDate>> firstDays = new HashMap<>();

    private SeedPackage(TabularPackage tables) {
        this.tables = tables;
    }

    /**
     * @param facts what may stand in it beside the frameworks
     * @throws SeedRefused with all that is wrong, as far as it can be told at once
     */
    static SeedPackage read(SeedFolder folder, List<SeedFacts> facts) {
        TabularProblems problems = new TabularProblems();
        SeedPackage seed = new SeedPackage(TabularPackage.read(folder, problems));
        // Before the references: where both see a fault, a rule has the better words for it.
        SeedRule.ALL.forEach(rule -> rule.check(seed, problems));
        new ColumnRule(facts.stream().flatMap(kind -> kind.tables().stream()).toList()).check(seed, problems);
        facts.forEach(kind -> kind.check(seed, problems));
        seed.tables.checkReferences(problems);
        problems.refuseIfAny();
        return seed;
    }

    SeedFolder folder() {
        return tables.folder();
    }

    Iterable<Table> tables() {
        return tables.tables();
    }

    List<SeedRow> mandates() {
        return rows("mandate");
    }

    /** The documents that facts are taken from; column {@code key} is their name within the package. */
    public List<SeedRow> documents() {
        return rows("documents");
    }

    List<SeedRow> decisions() {
        return rows("decisions");
    }

    public List<SeedRow> frameworks() {
        return rows("frameworks");
    }

    /** All lines of periods, of whichever framework. */
    List<SeedRow> periods() {
        return rows("periods");
    }

    /** A framework's periods that have a first day, the earliest first. A line that names no framework is one of each. */
    List<SeedRow> periods(String framework) {
        return periods().stream()
                .filter(row -> row.date("from").isPresent())
                .filter(row -> PeriodRule.framework(row).map(framework::equals).orElse(true))
                .sorted(Comparator.comparing(row -> row.needDate("from")))
                .toList();
    }

    /** The first day of a framework's period; empty if there is no such period or it has none. */
    Optional<LocalDate> firstDay(String framework, String period) {
        return Optional.ofNullable(firstDays
                .computeIfAbsent(
                        framework,
                        of -> periods(of).stream()
                                .collect(Collectors.toMap(
                                        row -> row.text("code"), row -> row.needDate("from"), (one, other) -> one)))
                .get(period));
    }

    /** A framework's levels, the most advanced first, as everywhere in Jalon. */
    List<SeedRow> levels(String framework) {
        return of(framework, "status-levels")
                .sorted(Comparator.comparing(
                                (SeedRow row) -> row.integer("position").orElse(0))
                        .reversed())
                .toList();
    }

    /** What a framework is called otherwise from a period on; packages need not have such a table. */
    List<SeedRow> labels(String framework) {
        return lines("labels").stream()
                .filter(row -> row.text("framework").equals(framework))
                .toList();
    }

    /** The lines of a table that packages may leave out, in their order; none if it is not there. */
    public List<SeedRow> lines(String table) {
        return tables.find(table).map(Table::rows).orElse(List.of());
    }

    List<SeedRow> assessments() {
        return rows("assessments");
    }

    /** A framework's lines on a period, by the name of their indicator, each list in the order of the parts. */
    Map<String, List<SeedRow>> assessments(String framework, String period) {
        return of(framework, "assessments")
                .filter(row -> row.text("period").equals(period))
                .sorted(Comparator.comparing(row -> row.integer("part").orElse(0)))
                .collect(Collectors.groupingBy(row -> row.text("indicator"), LinkedHashMap::new, Collectors.toList()));
    }

    /** What a line of {@code elements.csv} stands below; empty at the top. */
    static String parent(SeedRow line) {
        return cell(line, Level.PARENT).orElse("");
    }

    /** What a line calls its element: its code, or its number where the package has no codes. */
    static String name(SeedRow line) {
        return cell(line, Level.CODE).orElseGet(() -> line.text("number"));
    }

    /** The first period that does not have the element any more; empty if the line ends with none. */
    static Optional<String> until(SeedRow line) {
        return cell(line, Level.UNTIL);
    }

    private static Optional<String> cell(SeedRow line, String column) {
        return line.has(column) ? line.optional(column) : Optional.empty();
    }

    /** Levels and elements of the frameworks. */
    public SeedElements elements() {
        return elements;
    }

    /** The lines of a table that are about a framework. */
    Stream<SeedRow> of(String framework, String table) {
        return rows(table).stream().filter(row -> row.text("framework").equals(framework));
    }

    private List<SeedRow> rows(String table) {
        boolean need =
                MandateTables.needs(table) || tables.find(Level.ELEMENTS).isEmpty() && MandateTables.ofPillars(table);
        return need ? tables.table(table).rows() : lines(table);
    }

    /** Whether there is a table of that name. */
    boolean has(String table) {
        return tables.find(table).isPresent();
    }

    SeedPlace place(String table) {
        return tables.table(table).place();
    }
}
